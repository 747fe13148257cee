package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.text.CountryName;
import nl.weegschaal.engine.text.StatementOrder;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Basis;
import nl.weegschaal.model.advisory.MoratoriumUsed;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.StatementKind;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** Which case, and what the advisory was made with. */
final class CasePart {
    private final ReportWords words;
    private final Advisory advisory;
    private final Notes notes;
    private final RuleLines rules;
    private final SourceList sources;

    CasePart(ReportWords words, Advisory advisory, Notes notes, RuleLines rules, SourceList sources) {
        this.words = words;
        this.advisory = advisory;
        this.notes = notes;
        this.rules = rules;
        this.sources = sources;
    }

    /** What stands above everything: which case, that it is advice, and how the policy stands. */
    Markup.Element head() {
        return element("header")
                .add(
                        element(
                                "h1",
                                words.text(
                                        "title", advisory.caseFile().reference().value())),
                        element("p")
                                .add(element("strong", words.text("status")).with("class", "tag"))
                                .add(new Markup.Words(" "))
                                .add(element("code", advisory.status().name())))
                .add(notes.first(advisory.home()))
                .add(limits());
    }

    /** What the advice is, what it is about and what not, and in which order grounds are examined. */
    private Markup.Element limits() {
        List<String> limits = new ArrayList<>();
        StatementOrder.of(advisory.statements()).limits().forEach(limit -> limits.add(words.of(limit.text())));
        limits.add(
                words.text("case.order", words.of(advisory.basis().procedure().cite())));
        return Blocks.list(limits);
    }

    Markup.Element which() {
        Basis basis = advisory.basis();
        List<Markup> terms = new ArrayList<>();
        term(terms, "case.reference", advisory.caseFile().reference().value());
        term(
                terms,
                "case.country",
                words.of(CountryName.of(advisory.caseFile().country().value())));
        term(terms, "case.home", home());
        term(terms, "case.lodged", words.day(advisory.caseFile().lodged()));
        term(terms, "case.decision", words.day(advisory.caseFile().decision()));
        terms.add(element("dt", words.text("case.qualification")));
        terms.add(element("dd").add(sources.cite(List.of(basis.qualification()))));
        terms.add(element("dt", words.text("case.procedure")));
        terms.add(element("dd").add(sources.cite(List.of(basis.procedure()))));
        terms.add(element("dt", words.text("case.policy")));
        terms.add(basis.policy().map(this::policy).orElseGet(() -> element("dd", words.text("case.no-policy"))));
        basis.transition().ifPresent(rule -> {
            terms.add(element("dt", words.text("case.transition")));
            terms.add(element(
                    "dd",
                    words.phrase(
                            "explain.case.transition",
                            words.of(rule.title()),
                            rule.version(),
                            words.day(rule.lodgedBefore()),
                            words.day(rule.asOf()))));
        });
        return Blocks.section("case", words.text("heading.case"))
                .add(element("dl").add(terms));
    }

    private String home() {
        return advisory.caseFile().home() instanceof HomeArea.Established established
                ? advisory.home()
                        .area()
                        .map(area -> words.of(area.name()) + " (" + area.code() + ")")
                        .orElse(established.code().value())
                : words.phrase("explain.home-not-established");
    }

    private Markup.Element policy(PolicyUsed policy) {
        return element("dd", words.of(policy.title()) + ", " + policy.id() + ": " + words.of(policy.status()) + " ")
                .add(notes.illustrative().stream().toList())
                .add(
                        element("p", words.of(policy.statusNote())),
                        element("p", words.text("gradation.applies", rules.days(policy))));
    }

    private void term(List<Markup> terms, String key, String value) {
        terms.add(element("dt", words.text(key)));
        terms.add(element("dd", value));
    }

    /** What every advisory must say besides. */
    Markup.Element statements() {
        List<Markup.Element> items = StatementOrder.of(advisory.statements()).remarks().stream()
                .map(statement -> statement.code() == StatementKind.DECISION_MORATORIUM
                        ? element("li", words.of(statement.text())).add(moratorium())
                        : element("li", words.of(statement.text())))
                .toList();
        return Blocks.section("statements", words.phrase("explain.heading.statements"))
                .add(element("ul").add(items));
    }

    private List<Markup> moratorium() {
        return advisory.basis().moratorium().stream()
                .<Markup>map(used -> element("p", days(used) + " ").add(sources.cite(List.of(used.source()))))
                .toList();
    }

    private String days(MoratoriumUsed used) {
        return used.until()
                .map(last -> words.text("moratorium", words.day(used.from()), words.day(last)))
                .orElseGet(() -> words.text("moratorium.open", words.day(used.from())));
    }

    /** What the advisory was made with, so that it can be made again. */
    Markup.Element basis() {
        Basis basis = advisory.basis();
        List<Markup> terms = new ArrayList<>();
        basis.policy().ifPresent(policy -> hash(terms, words.text("basis.policy", policy.id()), policy.fingerprint()));
        hash(terms, words.text("basis.rules"), basis.generalRules());
        hash(terms, words.text("basis.library"), basis.library());
        hash(
                terms,
                words.text("basis.trace"),
                TraceDocument.of(advisory.trace()).coreHash());
        return Blocks.section("basis", words.text("heading.basis"))
                .add(element("p", words.text("basis.intro")), element("dl").add(terms), rules.table());
    }

    private static void hash(List<Markup> terms, String name, String value) {
        terms.add(element("dt", name));
        terms.add(element("dd", value).with("class", "hash"));
    }
}
