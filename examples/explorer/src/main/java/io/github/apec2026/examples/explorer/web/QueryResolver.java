package io.github.apec2026.examples.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a method its {@link Query} and its {@link Paging}. */
@Component
class QueryResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    QueryResolver() {}

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Query.class)
                || parameter.getParameterType().equals(Paging.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("There is no servlet request");
        }
        Map<String, String> values = new LinkedHashMap<>();
        servlet.getParameterMap().forEach((name, given) -> values.put(name, given[0]));
        Query query = new Query(values);
        return parameter.getParameterType().equals(Paging.class) ? Paging.of(servlet.getRequestURI(), query) : query;
    }
}
