package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.Scope;

/** Which conclusion a key of the expectations is about. */
final class Sight {
    private static final List<Sight> AREA = List.of(
            one("policy", PolicyFinding.class, PolicyFinding::code),
            one("scale", ScaleFinding.class, ScaleFinding::code),
            one("needed", ScaleFinding.class, ScaleFinding::needed),
            one("shown", DegreeShown.class, DegreeShown::degree),
            one("risk", RiskFinding.class, RiskFinding::code),
            list("openPoints", OpenPoint.class, OpenPoint::kind),
            list("contradictions", Contradiction.class, Contradiction::kind),
            list("attentions", Attention.class, Attention::kind),
            list("inquiry", InquiryNeeded.class, InquiryNeeded::ground));

    private static final List<Sight> ALTERNATIVE = List.of(
            one("alternative", AlternativeFinding.class, AlternativeFinding::code),
            list("exclusions", AlternativeExcluded.class, AlternativeExcluded::ground),
            list("gaps", NotDemonstrated.class, NotDemonstrated::gap),
            list("examinations", ExaminationNeeded.class, ExaminationNeeded::ground));

    private static final List<Sight> CASE = List.of(list("statements", Statement.class, Statement::kind));

    private final String key;
    private final boolean isList;
    private final Class<? extends DerivedFact> type;
    private final Function<Object, Enum<?>> word;

    private Sight(String key, boolean isList, Class<? extends DerivedFact> type, Function<Object, Enum<?>> word) {
        this.key = key;
        this.isList = isList;
        this.type = type;
        this.word = word;
    }

    private static <T extends DerivedFact> Sight one(String key, Class<T> type, Function<T, Enum<?>> word) {
        return new Sight(key, false, type, word.compose(type::cast));
    }

    private static <T extends DerivedFact> Sight list(String key, Class<T> type, Function<T, Enum<?>> word) {
        return new Sight(key, true, type, word.compose(type::cast));
    }

    /** The keys for a run. */
    static List<Sight> of(Scope scope) {
        return switch (scope) {
            case AREA -> AREA;
            case ALTERNATIVE -> ALTERNATIVE;
            case CASE -> CASE;
        };
    }

    /** What a run has under this key, below some others. */
    Found in(RunFacts run, List<String> above) {
        List<String> path = new ArrayList<>(above);
        path.add(key);
        List<String> words = run.facts().stream()
                .filter(type::isInstance)
                .map(word)
                .map(OutputWords::of)
                .distinct()
                .sorted()
                .toList();
        return new Found(path, isList, words);
    }
}
