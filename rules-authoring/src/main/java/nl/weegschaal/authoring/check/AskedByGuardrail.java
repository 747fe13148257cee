package nl.weegschaal.authoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.prove.BreachKind;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.prove.Shown;
import nl.weegschaal.engine.scenario.AtLeast;
import nl.weegschaal.engine.scenario.FindingKeys;
import nl.weegschaal.engine.scenario.Found;
import nl.weegschaal.engine.scenario.Wanted;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Standing;

/** What a guardrail asks for in the case that shows that it does not hold, said as a scenario says it. */
final class AskedByGuardrail {
    private final Counterexample counterexample;
    private final Shown first;
    private final Shown last;
    private final Optional<AreaCode> named;

    /** Looks at a counterexample of which a scenario can say something, and at the case that a scenario would give. */
    AskedByGuardrail(Counterexample counterexample, CaseFile given) {
        this.counterexample = counterexample;
        this.first = counterexample.shown().get(0);
        this.last = counterexample.shown().get(counterexample.shown().size() - 1);
        this.named = given.alternatives().stream().findFirst().map(CaseAlternative::area);
    }

    /** What is expected and not found; empty if the guardrail leaves a choice between words. */
    List<Wanted> expected() {
        boolean alternative = counterexample.breach().scope() == Scope.ALTERNATIVE;
        if (counterexample.breach().kind() == BreachKind.LESS_PROTECTIVE) {
            return alternative
                    ? found(AlternativeFinding.class, AlternativeFinding::code, first)
                            .map(this::alternative)
                            .toList()
                    : found(RiskFinding.class, RiskFinding::code, first)
                            .map(this::risk)
                            .toList();
        }
        return switch (counterexample.breach().guardrail()) {
            case G3 -> List.of(risk(RiskCode.REAL_RISK_INDICATED));
            case G4 -> scale();
            case G7 -> List.of(reached());
            case G8, G9, G10 -> List.of(alternative(AlternativeCode.EXAMINATION_REQUIRED));
            case G6, G11, G12 ->
                List.of(
                        alternative
                                ? alternative(AlternativeCode.EXAMINATION_REQUIRED)
                                : risk(RiskCode.MORE_INFORMATION_NEEDED));
            case G1, G2, G5, G13, G14, G15, G16, G17, G18, G19, G20 -> List.of();
        };
    }

    /** An alternative is reached exactly when a real risk is indicated, or stated on another ground; then every finding but one is in order. */
    private Wanted reached() {
        boolean risk = given(RiskAtHome.class).anyMatch(home -> home.code().isIndicated())
                || given(OnOtherGround.class).anyMatch(ground -> ground.state() == OtherGroundState.STATED);
        return risk
                ? alternative(AlternativeCode.MAY_BE_CONSIDERED)
                : exactly(FindingKeys.alternative(named), AlternativeCode.NOT_REACHED);
    }

    /** What the scale must be: the word, and the degree needed where the gradation leaves one degree only. */
    private List<Wanted> scale() {
        boolean current = given(AreaPolicy.class).anyMatch(policy -> policy.standing() != Standing.STALE);
        Gradation gradation = given(AreaGradation.class)
                .filter(designated -> current)
                .map(AreaGradation::gradation)
                .findFirst()
                .orElse(Gradation.NONE_DESIGNATED);
        return switch (gradation) {
            case ONE -> scale(ScaleCode.PRESENCE_SUFFICES, Optional.of(DegreeNeeded.NONE));
            case TWO -> scale(ScaleCode.FEWER_INDIVIDUAL_ELEMENTS_NEEDED, Optional.of(DegreeNeeded.LOWER));
            case THREE -> scale(ScaleCode.MORE_INDIVIDUAL_ELEMENTS_NEEDED, Optional.of(DegreeNeeded.HIGHER));
            case BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED ->
                scale(ScaleCode.NO_POLICY_STARTING_POINT, Optional.empty());
        };
    }

    private List<Wanted> scale(ScaleCode code, Optional<DegreeNeeded> needed) {
        List<Wanted> expected = new ArrayList<>();
        if (found(ScaleFinding.class, ScaleFinding::code, last).noneMatch(code::equals)) {
            expected.add(exactly(FindingKeys.area(there(), "scale"), code));
        }
        needed.filter(degree ->
                        found(ScaleFinding.class, ScaleFinding::needed, last).noneMatch(degree::equals))
                .ifPresent(degree -> expected.add(exactly(FindingKeys.area(there(), "needed"), degree)));
        return expected;
    }

    private Wanted risk(RiskCode least) {
        return new AtLeast(FindingKeys.area(there(), "risk"), OutputWords.of(least));
    }

    private Wanted alternative(AlternativeCode least) {
        return new AtLeast(FindingKeys.alternative(named), OutputWords.of(least));
    }

    private static Wanted exactly(List<String> path, Enum<?> word) {
        return new Found(path, false, List.of(OutputWords.of(word)));
    }

    /** The area of the alternative, if the counterexample is about the scale there. */
    private Optional<AreaCode> there() {
        return named.filter(area -> given(ExaminedArea.class).noneMatch(examined -> examined.role() == AreaRole.HOME));
    }

    private <T extends Fact> Stream<T> given(Class<T> type) {
        return last.exhibit().facts().stream().filter(type::isInstance).map(type::cast);
    }

    private static <T extends Fact, C> Stream<C> found(Class<T> type, Function<T, C> word, Shown shown) {
        return shown.conclusions().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(word);
    }
}
