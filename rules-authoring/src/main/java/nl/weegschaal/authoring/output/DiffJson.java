package nl.weegschaal.authoring.output;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.diff.AnswersOfBoth;
import nl.weegschaal.authoring.diff.AreaDays;
import nl.weegschaal.authoring.diff.CaseChange;
import nl.weegschaal.authoring.diff.Common;
import nl.weegschaal.authoring.diff.ComparedDays;
import nl.weegschaal.authoring.diff.Difference;
import nl.weegschaal.authoring.diff.ElementCount;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.authoring.diff.OneSided;
import nl.weegschaal.authoring.diff.PolicyDiff;
import nl.weegschaal.authoring.diff.RuleChange;
import nl.weegschaal.authoring.diff.RuleUse;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.vocabulary.AreaCode;

/** What differs between two policies, as a JSON document. Numbers of cases are texts: they are larger than programs commonly read. */
public final class DiffJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/diff/1";

    private final Words words;

    /**
     * Makes a writer.
     *
     * @param words the words for facts
     */
    public DiffJson(Words words) {
        this.words = words;
    }

    /**
     * Writes what differs.
     *
     * @param diff what differs
     * @param cases what stored cases come to; empty if none were given
     * @return a JSON object, without a line feed at its end
     */
    public String write(PolicyDiff diff, Optional<List<CaseChange>> cases) {
        return JsonOutput.object(output -> {
            output.text("schema", SCHEMA);
            output.object("old", policy -> policy(diff.policies().before(), policy));
            output.object("new", policy -> policy(diff.policies().after(), policy));
            output.list("days", diff.days(), DiffJson::days);
            output.bool("equivalent", diff.equivalent());
            output.list("oneSided", diff.oneSided(), DiffJson::oneSided);
            output.list("differences", diff.differences(), this::difference);
            output.list("reasons", diff.reasons(), DiffJson::use);
            output.list("rules", diff.rules(), DiffJson::change);
            cases.ifPresent(all -> output.list("cases", all, this::caseChange));
        });
    }

    private static void policy(Policy policy, JsonOutput output) {
        output.text("id", policy.metadata().id());
        output.text("fingerprint", policy.fingerprint());
    }

    private static void days(ComparedDays days, JsonOutput output) {
        output.text("old", days.first().before());
        output.text("new", days.first().after());
        output.text("until", days.last());
    }

    private static void oneSided(OneSided oneSided, JsonOutput output) {
        if (oneSided instanceof OneSided.Days days) {
            side("days", days.after(), output);
            output.text("from", days.first());
            output.text("until", days.last());
        } else if (oneSided instanceof OneSided.Area area) {
            side("area", area.after(), output);
            output.text("area", area.area());
        } else if (oneSided instanceof OneSided.Within within) {
            side("within", within.after(), output);
            output.text("area", within.inner());
            output.text("within", within.outer());
        } else if (oneSided instanceof OneSided.Term term) {
            side("term", term.after(), output);
            output.text("term", term.term().value());
        }
    }

    private static void side(String kind, boolean after, JsonOutput output) {
        output.text("kind", (Object) kind);
        output.text("only", (Object) (after ? "new" : "old"));
    }

    private void difference(Difference difference, JsonOutput output) {
        findings(difference.findings(), output);
        output.text("cause", difference.cause());
        output.texts("roles", difference.roles().stream().sorted().toList());
        difference.place().ifPresent(place -> {
            facts("oldPlace", place.before(), output);
            facts("newPlace", place.after(), output);
        });
        output.list("where", difference.where(), DiffJson::where);
        output.text("classes", difference.classes());
        output.text("cases", difference.cases());
        output.object("common", common -> common(difference.common(), common));
        output.object("example", difference.example().map(example -> example.cases()), (cases, example) -> {
            example.object("old", each -> CaseFileJson.members(cases.before(), each));
            example.object("new", each -> CaseFileJson.members(cases.after(), each));
        });
    }

    private void findings(AnswersOfBoth findings, JsonOutput output) {
        output.text("question", findings.question());
        output.text("direction", findings.direction());
        finding("from", findings.sides().before(), output);
        finding("to", findings.sides().after(), output);
    }

    private void finding(String key, Optional<DerivedFact> finding, JsonOutput output) {
        output.object(key, finding, this::fact);
    }

    private void facts(String key, Collection<? extends Fact> facts, JsonOutput output) {
        output.list(key, List.copyOf(facts), this::fact);
    }

    private void fact(Fact fact, JsonOutput output) {
        output.text("fact", (Object) FactWords.of(fact));
        output.text("text", words.of(fact));
    }

    private static void where(AreaDays where, JsonOutput output) {
        output.text("area", where.area().map(AreaCode::value));
        output.list("days", where.days(), DiffJson::days);
    }

    private void common(Common common, JsonOutput output) {
        facts("old", common.before(), output);
        facts("new", common.after(), output);
        facts("both", common.both(), output);
        output.list("rules", common.rules(), DiffJson::use);
        output.list("elements", common.elements(), DiffJson::count);
    }

    private static void count(ElementCount count, JsonOutput output) {
        output.text("pattern", (Object) count.pattern().text());
        output.number("least", count.least());
        count.most().ifPresent(most -> output.number("most", most));
    }

    private static void use(RuleUse use, JsonOutput output) {
        output.text("rule", use.rule().id());
        output.text("file", (Object) use.rule().file());
        output.text("only", (Object) (use.after() ? "new" : "old"));
        output.bool("always", use.always());
        output.text("sentence", use.rule().sentence());
    }

    private static void change(RuleChange change, JsonOutput output) {
        output.text("rule", change.id());
        output.text("change", change.kind());
    }

    private void caseChange(CaseChange change, JsonOutput output) {
        output.text("reference", (Object) change.reference().value());
        output.text("oldDay", change.days().before());
        output.text("newDay", change.days().after());
        output.bool("differs", change.differs());
        output.list("findings", change.findings(), (finding, each) -> {
            each.text("area", finding.area().map(AreaCode::value));
            findings(finding.findings(), each);
        });
        sides("notTaken", change.refused().map(DiffJson::messages), output);
        sides("noAdvice", change.faults().map(fault -> fault.map(List::of).orElse(List.of())), output);
    }

    private static List<String> messages(List<Objection> objections) {
        return objections.stream()
                .map(objection -> objection.problem().message().en())
                .toList();
    }

    private static void sides(String key, OldAndNew<List<String>> messages, JsonOutput output) {
        output.object(key, both -> {
            both.texts("old", messages.before());
            both.texts("new", messages.after());
        });
    }
}
