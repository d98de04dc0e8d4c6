package io.github.apec2026.examples.explorer.page;

import io.github.apec2026.examples.explorer.web.ReadsParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who asks for a page: in which language, and at which address.
 *
 * @param language the language of the page
 * @param isChosen whether the address says so; then the links of the page say so too
 * @param path the path of the page, such as {@code /meetings}
 * @param query what narrows the page, without the language, in the order of the address
 */
@ReadsParameters(Reader.LANG)
public record Reader(Language language, boolean isChosen, String path, Map<String, List<String>> query) {

    /** The name of the parameter for the language. */
    public static final String LANG = "lang";

    /** The address of another page, in the language of this one. */
    public String link(String target) {
        return isChosen ? with(target, LANG, language.tag()) : target;
    }

    /** The address of a file in the language of this page, which a program that fetches it does not tell otherwise. */
    public String fileLink(String target) {
        return isChosen || language != Language.ENGLISH ? with(target, LANG, language.tag()) : target;
    }

    /** This page in another language. */
    public String in(Language other) {
        return with(path + narrowing(Map.of()), LANG, other.tag());
    }

    /** This page with a parameter of another value; an empty value takes the parameter away. */
    public String narrowed(String name, String value) {
        return link(path + narrowing(Map.of(name, value)));
    }

    /** The value of a parameter, empty when it is not given. */
    public String given(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private String narrowing(Map<String, String> changed) {
        List<String> all = new ArrayList<>();
        query.forEach((name, values) -> values.forEach(value -> {
            if (!changed.containsKey(name) && !value.isEmpty()) {
                all.add(encode(name) + "=" + encode(value));
            }
        }));
        changed.forEach((name, value) -> {
            if (!value.isEmpty()) {
                all.add(encode(name) + "=" + encode(value));
            }
        });
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }

    private static String with(String target, String name, String value) {
        int fragment = target.indexOf('#');
        String address = fragment < 0 ? target : target.substring(0, fragment);
        String rest = fragment < 0 ? "" : target.substring(fragment);
        return address + (address.contains("?") ? "&" : "?") + name + "=" + encode(value) + rest;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
