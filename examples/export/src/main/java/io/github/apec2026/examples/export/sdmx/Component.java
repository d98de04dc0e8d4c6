package io.github.apec2026.examples.export.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The components of the data structures: dimensions, the measure, attributes; in the order of the columns. */
enum Component {
    INDICATOR(Role.DIMENSION, "CL_INDICATOR", "Indicator", "What is measured."),
    FIGURE_STATUS(
            Role.DIMENSION,
            "CL_FIGURE_STATUS",
            "Status of the figure",
            "Whether the figure was counted, expected or aimed at: a figure that was expected and the one that was counted are two series."),
    VARIANT(
            Role.DIMENSION,
            "CL_VARIANT",
            "Variant",
            "Which of several figures for one indicator, status and period, in the order of their ids; mostly there is one."),
    TIME_PERIOD(
            Role.TIME,
            "ObservationalTimePeriod",
            "Period",
            "The period that the figure is for. Figures without a stated period are in a dataflow without this dimension."),
    OBS_VALUE(Role.MEASURE, "Decimal", "Value", "The amount as stated; how it limits the true figure is in BOUND."),
    UNIT_MEASURE(
            Role.MANDATORY,
            "CL_UNIT_MEASURE",
            "Unit",
            "The unit of the value: an ISO 4217 code or a unit of the record."),
    UNIT_MULT(Role.MANDATORY, "CL_UNIT_MULT", "Unit multiplier", "The exponent of ten of the unit; always 0."),
    BOUND(
            Role.MANDATORY,
            "CL_BOUND",
            "Bound",
            "How the value limits the true figure: 1400 with more-than is not 1400."),
    OBS_STATUS(
            Role.OPTIONAL,
            "CL_OBS_STATUS",
            "Observation status",
            "By the cross-domain code list; empty for a target, which that list does not have."),
    TIME_BASIS(Role.MANDATORY, "CL_TIME_BASIS", "Basis of the time", "On what the time of the figure rests."),
    TIME_NOTE(
            Role.OPTIONAL,
            "String",
            "Time in words",
            "The period, the periods of which one is meant, or when the figure was published."),
    NO_PERIOD_BECAUSE(Role.OPTIONAL, "String", "Why there is no period", "In our words."),
    FIGURE(Role.MANDATORY, "String", "Figure", "The id of the figure in the record."),
    SUBJECT(Role.OPTIONAL, "String", "Subject", "The id of that whose quantity it is."),
    COUNTERPART(Role.OPTIONAL, "String", "Counterpart", "The id of the other side, such as a trade partner."),
    CONVERTED_VALUE(
            Role.OPTIONAL, "Decimal", "Converted value", "The same in another currency, as the document gives it."),
    CONVERTED_UNIT(Role.OPTIONAL, "CL_UNIT_MEASURE", "Unit of the converted value", "An ISO 4217 code."),
    CONVERTED_BOUND(Role.OPTIONAL, "CL_BOUND", "Bound of the converted value", "As BOUND."),
    COMPONENTS(
            Role.OPTIONAL,
            "String",
            "Components",
            "What the figure is said to include, as printed; not always all of it."),
    SCOPE(
            Role.OPTIONAL,
            "String",
            "Scope",
            "What it may count that another figure of the indicator does not, in our words."),
    ACCORDING(Role.OPTIONAL, "String", "According to", "The ids of those whom the documents name as source."),
    SOURCE(Role.OPTIONAL, "String", "Source", "The ids of the documents that state the figure."),
    CITATION(Role.OPTIONAL, "String", "Citation", "Publisher, title and date, as far as they are stated."),
    WORDS(Role.OPTIONAL, "String", "Words", "The words of the document that state the figure.");

    /** What a component is in its data structure. */
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        MANDATORY,
        OPTIONAL
    }

    private final Role role;
    private final String representation;
    private final String title;
    private final String description;

    Component(Role role, String representation, String title, String description) {
        this.role = role;
        this.representation = representation;
        this.title = title;
        this.description = description;
    }

    /** Those of a data structure, with the time dimension or without. */
    static List<Component> of(boolean withTime) {
        return Arrays.stream(values())
                .filter(each -> withTime || each.role != Role.TIME)
                .toList();
    }

    Role role() {
        return role;
    }

    boolean isAttribute() {
        return role == Role.MANDATORY || role == Role.OPTIONAL;
    }

    /** The code list that it takes its values from; empty when it takes values of a data type. */
    Optional<String> codelist() {
        return representation.startsWith("CL_") ? Optional.of(representation) : Optional.empty();
    }

    /** The data type of SDMX that its values have, where there is no code list. */
    String dataType() {
        return representation;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    String description() {
        return description;
    }
}
