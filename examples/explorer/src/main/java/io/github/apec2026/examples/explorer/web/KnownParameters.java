package io.github.apec2026.examples.explorer.web;

import io.github.apec2026.examples.explorer.Explorer;
import io.github.apec2026.value.Printable;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a request with a parameter that its endpoint does not have, or with one twice. A misspelt parameter would otherwise narrow
 * nothing, and the answer look right.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private static final int MOST = 100;

    KnownParameters() {}

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

    private static void check(Map<String, String[]> given, List<String> known) {
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
        }
    }

    private static List<String> known(HandlerMethod method) {
        List<String> known = new ArrayList<>();
        for (Parameter parameter : method.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                known.add(parameter.getName());
            }
            ReadsParameters read = parameter.getType().getAnnotation(ReadsParameters.class);
            if (read != null) {
                known.addAll(Arrays.asList(read.value()));
            }
        }
        return known;
    }
}
