package io.github.apec2026.examples.hosts.boot3;

import java.util.OptionalInt;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** springdoc describes an {@code OptionalInt} as an object with its methods, although it is written as a number. */
@Component
class OpenApi {

    static {
        SpringDocUtils.getConfig().replaceWithClass(OptionalInt.class, Integer.class);
    }

    OpenApi() {}
}
