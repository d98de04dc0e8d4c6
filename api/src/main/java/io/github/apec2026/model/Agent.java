package io.github.apec2026.model;

/**
 * An entity that can act: speak, take part, propose, pass on, trade. A person, an official (the same as the person), an organization,
 * an economy, or a place where its authorities are meant. The term is that of the W3C provenance ontology (PROV-O), {@code prov:Agent}.
 *
 * <pre>{@code
 * Id<? extends Agent> speaker = Person.id("wang-yi");
 * System.out.println(apec.statements().spokenBy(speaker).first().isPresent()); // true
 * System.out.println(apec.statements().spokenBy(Place.id("gyeongju")).isEmpty()); // true
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Agent extends Entity permits Economy, Official, Organization, Person, Place {}
