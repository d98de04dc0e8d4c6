package io.github.apec2026.core.index;

/** What the narrowings of a catalog look up besides its entities. */
record Narrowing(Identities identities, PlaceTree places, TopicTree topics) {}
