package nl.weegschaal.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.json.OutputWords;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.fact.AlternativeExcluded;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.ExaminationNeeded;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.NotDemonstrated;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.fact.SettlementStart;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.Scope;

/** Which conclusion a key of the expectations is about. */
final class KeyedConclusion {
    private static final List<KeyedConclusion> AREA = List.of(
            one("policy", PolicyFinding.class, PolicyFinding::code),
            one("scale", ScaleFinding.class, ScaleFinding::code),
            one("needed", ScaleFinding.class, ScaleFinding::needed),
            one("shown", DegreeShown.class, DegreeShown::degree),
            one("shownBasis", DegreeShown.class, DegreeShown::basis),
            element(ArticleElement.CIVILIAN),
            element(ArticleElement.ARMED_CONFLICT),
            element(ArticleElement.INDISCRIMINATE_VIOLENCE),
            new KeyedConclusion(
                    List.of("indications"),
                    true,
                    fact -> fact instanceof Indication found
                            ? Optional.of(IndicationWord.of(found))
                            : Optional.empty()),
            one("risk", RiskFinding.class, RiskFinding::code),
            list("openPoints", OpenPoint.class, OpenPoint::kind),
            list("contradictions", Contradiction.class, Contradiction::kind),
            list("attentions", Attention.class, Attention::kind),
            list("inquiry", InquiryNeeded.class, InquiryNeeded::ground));

    private static final List<KeyedConclusion> ALTERNATIVE = List.of(
            one("alternative", AlternativeFinding.class, AlternativeFinding::code),
            list("exclusions", AlternativeExcluded.class, AlternativeExcluded::ground),
            list("gaps", NotDemonstrated.class, NotDemonstrated::gap),
            list("examinations", ExaminationNeeded.class, ExaminationNeeded::ground),
            list("settlement", SettlementStart.class, SettlementStart::basis));

    private static final List<KeyedConclusion> CASE = List.of(list("statements", Statement.class, Statement::kind));

    private final List<String> path;
    private final boolean isList;
    private final Function<Fact, Optional<String>> word;

    private KeyedConclusion(List<String> path, boolean isList, Function<Fact, Optional<String>> word) {
        this.path = path;
        this.isList = isList;
        this.word = word;
    }

    private static <T extends DerivedFact> KeyedConclusion one(String key, Class<T> type, Function<T, Enum<?>> word) {
        return new KeyedConclusion(List.of(key), false, words(type, word));
    }

    private static <T extends DerivedFact> KeyedConclusion list(String key, Class<T> type, Function<T, Enum<?>> word) {
        return new KeyedConclusion(List.of(key), true, words(type, word));
    }

    private static <T extends DerivedFact> Function<Fact, Optional<String>> words(
            Class<T> type, Function<T, Enum<?>> word) {
        return fact -> Optional.of(fact)
                .filter(type::isInstance)
                .map(type::cast)
                .map(word)
                .map(OutputWords::of);
    }

    private static KeyedConclusion element(ArticleElement element) {
        return new KeyedConclusion(
                List.of("articleElements", Words.of(element)),
                false,
                fact -> fact instanceof ArticleElementFinding found && found.element() == element
                        ? Optional.of(OutputWords.of(found.state()))
                        : Optional.empty());
    }

    /** The keys for a run. */
    static List<KeyedConclusion> of(Scope scope) {
        return switch (scope) {
            case AREA -> AREA;
            case ALTERNATIVE -> ALTERNATIVE;
            case CASE -> CASE;
        };
    }

    /** What a run has under this key, below some others. */
    Found in(RunFacts run, List<String> above) {
        List<String> whole = new ArrayList<>(above);
        whole.addAll(path);
        List<String> words = run.facts().stream()
                .map(word)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        return new Found(whole, isList, words);
    }
}
