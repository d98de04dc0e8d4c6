package io.github.apec2026.core.index;

import io.github.apec2026.model.Organization;
import java.util.List;

/** Which body is part of which. */
final class BodyTree extends Tree<Organization> {

    BodyTree(List<Organization> organizations, Identities identities) {
        super(identities);
        for (Organization organization : organizations) {
            put(organization.id(), organization.parent());
        }
    }
}
