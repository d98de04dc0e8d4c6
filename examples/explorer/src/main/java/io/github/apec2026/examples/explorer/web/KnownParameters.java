package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.examples.explorer.Explorer;
import io.github.apec2026.value.Printable;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a request with a parameter that its method does not read, with one twice, or with a value that is too long. A misspelt parameter would otherwise narrow
 * nothing, and the answer look right.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    /** The length of a value that is read; no name and no text of the record comes near it. */
    static final int LONGEST = 200;

    private static final int MOST = 100;

    private final List<ParameterSource> sources;

    KnownParameters(List<ParameterSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean isOurs = handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith(Explorer.class.getPackageName());
        if (isOurs && request.getDispatcherType() == DispatcherType.REQUEST) {
            check(request.getParameterMap(), known((HandlerMethod) handler));
        }
        return true;
    }

    private static void check(Map<String, String[]> given, Set<String> known) {
        for (Map.Entry<String, String[]> parameter : given.entrySet()) {
            String name = "'" + Printable.of(parameter.getKey(), MOST) + "'";
            if (!known.contains(parameter.getKey())) {
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "There is no parameter " + name + " here; known are " + (known.isEmpty() ? "none" : known));
            }
            if (parameter.getValue().length > 1) {
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "The parameter " + name + " may be given once, not twice");
            }
            int length = parameter.getValue()[0].length();
            if (length > LONGEST) {
                throw new ResponseStatusException(
                        HttpStatus.BAD_REQUEST,
                        "The parameter " + name + " may have " + LONGEST + " characters, not " + length);
            }
        }
    }

    /** The names of the parameters that a method reads, in their order. */
    private Set<String> known(HandlerMethod method) {
        Set<String> known = new LinkedHashSet<>();
        add(method.getMethodAnnotation(ReadsParameters.class), known);
        for (ParameterSource source : sources) {
            known.addAll(source.parametersOf(method));
        }
        for (Parameter parameter : method.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                known.add(parameter.getName());
            }
            add(parameter.getType().getAnnotation(ReadsParameters.class), known);
        }
        return known;
    }

    private static void add(@Nullable ReadsParameters read, Set<String> known) {
        if (read != null) {
            known.addAll(List.of(read.value()));
        }
    }
}
