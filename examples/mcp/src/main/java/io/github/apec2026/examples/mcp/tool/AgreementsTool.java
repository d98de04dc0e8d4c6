package io.github.apec2026.examples.mcp.tool;

import io.github.apec2026.claim.Basis;
import io.github.apec2026.examples.mcp.json.Doc;
import io.github.apec2026.model.Id;
import io.github.apec2026.query.Agreement;
import java.util.List;

/** Lists on what documents agree. */
final class AgreementsTool {

    private static final Param<Id<?>> ABOUT = Params.anyId("about", "Only agreements about this entity.");
    private static final Param<Boolean> INDEPENDENT = Params.flag(
            "independent", "true: only those that two documents are shown to state independently of each other.");

    private AgreementsTool() {}

    /** A value that several documents state. */
    record Agreed(
            @Doc("The entity.") Ref entity,
            @Doc("The property.") String property,
            @Doc("The value.") Value value,

            @Doc(
                    "Whether two of the documents are shown to be independent. false: not shown, which is less than shown to depend.")
            boolean independent,

            @Doc("The claims, one for each document.") List<ClaimView> claims)
            implements Row {

        static Agreed of(View view, Agreement agreement) {
            return new Agreed(
                    view.ref(agreement.subject()),
                    agreement.property(),
                    view.value(agreement.value(), Basis.STATED),
                    agreement.isIndependent(),
                    agreement.claims().stream()
                            .map(claim -> ClaimView.of(view, claim))
                            .toList());
        }

        @Override
        public String line() {
            StringBuilder line = new StringBuilder(entity + " " + property + ": " + value);
            line.append(independent ? " | independently" : " | not shown to be independent");
            claims.forEach(claim -> line.append("\n    claim: ").append(claim));
            return line.toString();
        }
    }

    static Tool tool() {
        return Tool.paged(
                "agreements",
                "Agreements",
                "Lists what two documents or more state alike, each in its own words, and whether they are shown to be independent sources. "
                        + "With according_to two documents, what these two agree on.",
                List.of(ABOUT, INDEPENDENT),
                Agreed.class,
                AgreementsTool::run);
    }

    private static Page<Agreed> run(Call call) {
        Arguments given = call.arguments();
        List<Agreement> all = call.apec().agreements().stream()
                .filter(each -> given.get(ABOUT).map(each.subject()::equals).orElse(true))
                .filter(each -> !given.get(INDEPENDENT).orElse(false) || each.isIndependent())
                .toList();
        return call.page(all, each -> Agreed.of(call.view(), each), List.of());
    }
}
