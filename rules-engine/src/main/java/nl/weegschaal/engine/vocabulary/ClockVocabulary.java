package nl.weegschaal.engine.vocabulary;

import java.util.List;
import java.util.Set;
import nl.weegschaal.model.clock.fact.AbsoluteTerm;
import nl.weegschaal.model.clock.fact.CaseProcedure;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.DecisionTerm;
import nl.weegschaal.model.clock.fact.EndReadings;
import nl.weegschaal.model.clock.fact.ExtensionExamined;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.IllustrativeMoratorium;
import nl.weegschaal.model.clock.fact.LaterEntry;
import nl.weegschaal.model.clock.fact.LodgingDay;
import nl.weegschaal.model.clock.fact.MoratoriumOnFile;
import nl.weegschaal.model.clock.fact.NoticeOnFile;
import nl.weegschaal.model.clock.fact.PenaltyOrder;
import nl.weegschaal.model.clock.fact.PostponementOnFile;
import nl.weegschaal.model.clock.fact.RegimeOfCase;
import nl.weegschaal.model.clock.fact.ReviewOnFile;

/** The types of facts that rules of the clock may read and conclude: none of them is a fact on the merits. */
public final class ClockVocabulary {
    private static final Glossary GLOSSARY = new Glossary(ClockGiven.class, ClockConclusion.class);

    private ClockVocabulary() {}

    /**
     * The types by their names.
     *
     * @return the types of the clock
     */
    public static Glossary glossary() {
        return GLOSSARY;
    }

    /**
     * The types of given facts that a run of some stage can have.
     *
     * @param stage the stage
     * @return the types
     */
    public static Set<Class<? extends ClockGiven>> given(ClockStage stage) {
        return switch (stage) {
            case TERMS -> Set.of(LodgingDay.class, CaseProcedure.class, ExtensionOnFile.class);
            case EXTENSION -> Set.of(RegimeOfCase.class, ExtensionExamined.class, ExtensionOnFile.class);
            case PERIODS -> Set.of(RegimeOfCase.class, MoratoriumOnFile.class, PostponementOnFile.class);
            case STATUS ->
                Set.of(
                        RegimeOfCase.class,
                        CaseProcedure.class,
                        MoratoriumOnFile.class,
                        PostponementOnFile.class,
                        DecisionTerm.class,
                        AbsoluteTerm.class,
                        EndReadings.class,
                        IllustrativeMoratorium.class,
                        NoticeOnFile.class,
                        PenaltyOrder.class,
                        ReviewOnFile.class,
                        LaterEntry.class);
        };
    }

    /**
     * The question whose rules conclude facts of a type.
     *
     * @param type a type of conclusion
     * @return the question
     */
    public static ClockQuestion concludedBy(FactType type) {
        List<?> first = type.components().values().stream()
                .map(component -> component.getEnumConstants()[0])
                .toList();
        return ((ClockConclusion) type.make(first)).question();
    }
}
