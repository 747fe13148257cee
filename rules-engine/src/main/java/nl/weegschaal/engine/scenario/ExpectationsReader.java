package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.SettlementBasis;
import nl.weegschaal.model.vocabulary.StatementKind;

/** Reads what a scenario expects. */
final class ExpectationsReader {
    static final String FINDINGS = "expect";
    static final String RULES = "rules";
    static final String ALTERNATIVES = "alternatives";
    static final String THERE = "there";
    static final String ALTERNATIVE = "alternative";

    /** The key of what is expected where the case names no alternative. */
    static final String NONE_NAMED = "none-named";

    private final CaseFile given;
    private final List<Expectation> expectations = new ArrayList<>();

    private ExpectationsReader(CaseFile given) {
        this.given = given;
    }

    static List<Expectation> read(ObjectView document, CaseFile given, RuleNames rules, Problems problems) {
        ExpectationsReader reader = new ExpectationsReader(given);
        ValueView expect = document.optional(FINDINGS);
        expect.object().ifPresent(reader::findings);
        ValueView fired = document.optional(RULES);
        fired.object().ifPresent(object -> reader.expectations.addAll(rules.read(object)));
        if (reader.expectations.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, document.place(), ScenarioMessage.EXPECTS_NOTHING.text())
                    .withExpected(ScenarioMessage.AT_LEAST_ONE.text()));
        }
        return reader.expectations;
    }

    private void findings(ObjectView expect) {
        KeyReader keys = new KeyReader(expect, "", expectations);
        new AreaKeys(Advisory::home).read(keys);
        keys.list("statements", StatementKind.class, Advisory::statements);
        expect.optional(ALTERNATIVES).object().ifPresent(this::alternatives);
        expect.finish();
    }

    /** An advisory has one answer for each alternative, in the order of their areas, or one if there is none. */
    private void alternatives(ObjectView alternatives) {
        List<String> names = given.alternatives().stream()
                .map(CaseAlternative::area)
                .sorted()
                .map(AreaCode::value)
                .toList();
        if (names.isEmpty()) {
            names = List.of(NONE_NAMED);
        }
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            String name = names.get(i);
            alternatives
                    .optional(name)
                    .object()
                    .ifPresent(object -> alternative(
                            object, name, advisory -> advisory.alternatives().get(index)));
        }
        alternatives.finish();
    }

    private void alternative(ObjectView object, String name, Function<Advisory, AlternativeAdvice> advice) {
        String above = ALTERNATIVES + "/" + name + "/";
        KeyReader keys = new KeyReader(object, above, expectations);
        keys.ranked(
                ALTERNATIVE, ProtectionOrder.ofAlternative(), advice.andThen(found -> Observed.of(found.finding())));
        keys.list("exclusions", ExclusionGround.class, advice.andThen(AlternativeAdvice::exclusions));
        keys.list("gaps", DemonstrationGap.class, advice.andThen(AlternativeAdvice::gaps));
        keys.list("examinations", ExaminationGround.class, advice.andThen(AlternativeAdvice::examinations));
        keys.list("settlement", SettlementBasis.class, advice.andThen(AlternativeAdvice::settlement));
        if (!name.equals(NONE_NAMED)) {
            object.optional(THERE).object().ifPresent(there -> {
                new AreaKeys(advice.andThen(found -> found.there().orElseThrow()))
                        .read(new KeyReader(there, above + THERE + "/", expectations));
                there.finish();
            });
        }
        object.finish();
    }
}
