package io.github.apec2026.examples.explorer.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a page its {@link Reader}: the language of the parameter {@code lang}, else the first that the browser accepts. */
@Component
class ReaderResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    ReaderResolver() {}

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Reader.class);
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("A page is answered without a servlet request");
        }
        return of(servlet);
    }

    /** The reader of a request. */
    static Reader of(HttpServletRequest request) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(Reader.LANG)) {
                query.put(name, Arrays.asList(values));
            }
        });
        Optional<Language> chosen = Optional.ofNullable(request.getParameter(Reader.LANG))
                .filter(tag -> !tag.isEmpty())
                .map(ReaderResolver::known);
        return new Reader(
                chosen.orElseGet(() -> accepted(request)), chosen.isPresent(), request.getRequestURI(), query);
    }

    private static Language known(String tag) {
        return Language.of(tag)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "The pages are in en, zh-Hant and zh-Hans, not in that language"));
    }

    /** The first language that the browser accepts. */
    static Language accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Language.ENGLISH;
        }
        try {
            return Language.accepted(Locale.LanguageRange.parse(header));
        } catch (IllegalArgumentException malformed) {
            return Language.ENGLISH;
        }
    }
}
