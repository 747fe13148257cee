package nl.weegschaal.benchmarks.peer;

import java.util.function.Predicate;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** Which degrees the individual elements indicate in one area. */
final class IndicationRules {
    private final RuleList rules;

    IndicationRules(RuleList rules) {
        this.rules = rules;
    }

    void addAll() {
        indication(
                "indication-earlier-harm-plausible",
                Degree.LOWER,
                work -> work.any(one -> AreaWork.harms(one) && AreaWork.supported(one)));
        indication(
                "indication-earlier-harm-substantiated",
                Degree.HIGHER,
                work -> work.any(one -> AreaWork.harms(one)
                        && AreaWork.weighs(one, Strength.CLEAR)
                        && one.evidence() == EvidenceState.SUBSTANTIATED));
        indication(
                "indication-one-strong",
                Degree.HIGHER,
                work -> work.any(
                        one -> AreaWork.weighs(one, Strength.STRONG) && one.evidence() == EvidenceState.SUBSTANTIATED));
        indication("indication-one-clear", Degree.LOWER, work -> work.any(one -> AreaWork.weighs(one, Strength.CLEAR)));
        indication(
                "indication-two-together",
                Degree.LOWER,
                work -> work.count(one -> AreaWork.weighs(one, Strength.SLIGHT)) >= 2);
        indication(
                "indication-three-clear",
                Degree.HIGHER,
                work -> work.count(one -> AreaWork.weighs(one, Strength.CLEAR)) >= 3);
        indication(
                "indication-two-substantiated",
                Degree.HIGHER,
                work -> work.count(one ->
                                AreaWork.weighs(one, Strength.CLEAR) && one.evidence() == EvidenceState.SUBSTANTIATED)
                        >= 2);
    }

    private void indication(String id, Degree degree, Predicate<AreaWork> when) {
        rules.add(id, 1, when, work -> work.indicated = work.indicated == Degree.HIGHER ? Degree.HIGHER : degree);
    }
}
