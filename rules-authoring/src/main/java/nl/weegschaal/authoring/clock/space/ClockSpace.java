package nl.weegschaal.authoring.clock.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.clock.fact.AbsoluteTerm;
import nl.weegschaal.model.clock.fact.CaseProcedure;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.DecisionTerm;
import nl.weegschaal.model.clock.fact.EndReadings;
import nl.weegschaal.model.clock.fact.ExtensionExamined;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.LodgingDay;
import nl.weegschaal.model.clock.fact.MoratoriumOnFile;
import nl.weegschaal.model.clock.fact.PostponementOnFile;
import nl.weegschaal.model.clock.fact.RegimeOfCase;
import nl.weegschaal.model.clock.fact.ReviewOnFile;
import nl.weegschaal.model.clock.word.Moment;
import nl.weegschaal.model.clock.word.Regime;

/**
 * Every combination of given facts that a run of the clock can have. A rule looks at one fact at a time and cannot read its
 * number, so of facts that there can be any number of it is enough to know which kinds are there: each is there once or not at
 * all. That holds while no rule counts.
 */
public final class ClockSpace {
    private static final Set<Class<? extends ClockGiven>> ALWAYS = Set.of(
            LodgingDay.class,
            CaseProcedure.class,
            RegimeOfCase.class,
            ExtensionExamined.class,
            ExtensionOnFile.class,
            EndReadings.class,
            DecisionTerm.class,
            AbsoluteTerm.class);

    private ClockSpace() {}

    /**
     * The combinations of facts of some types.
     *
     * @param stage what the runs are about
     * @param types types of facts that such a run can have; what else it has is left out
     * @return each combination once, in a fixed order
     */
    public static List<List<ClockGiven>> of(ClockStage stage, Collection<Class<? extends ClockGiven>> types) {
        List<List<ClockGiven>> combinations = List.of(List.of());
        for (Class<? extends ClockGiven> type : types.stream()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList()) {
            combinations = with(combinations, choices(stage, type));
        }
        return combinations.stream()
                .filter(given -> occurs(stage, given, types))
                .toList();
    }

    private static List<List<ClockGiven>> choices(ClockStage stage, Class<? extends ClockGiven> type) {
        List<ClockGiven> every = EveryFact.of(type);
        if (isAny(stage, type)) {
            return subsets(every);
        }
        List<List<ClockGiven>> choices = new ArrayList<>();
        if (!ALWAYS.contains(type)) {
            choices.add(List.of());
        }
        every.forEach(fact -> choices.add(List.of(fact)));
        return choices;
    }

    /** Whether a run can have any number of such facts. A run about periods has one moratorium, or the postponement. */
    private static boolean isAny(ClockStage stage, Class<? extends ClockGiven> type) {
        return (type == ExtensionOnFile.class && stage == ClockStage.TERMS)
                || type == ReviewOnFile.class
                || (type == MoratoriumOnFile.class && stage == ClockStage.STATUS);
    }

    private static List<List<ClockGiven>> subsets(List<ClockGiven> every) {
        List<List<ClockGiven>> subsets = List.of(List.of());
        for (ClockGiven fact : every) {
            subsets = with(subsets, List.of(List.of(), List.of(fact)));
        }
        return subsets;
    }

    private static List<List<ClockGiven>> with(List<List<ClockGiven>> before, List<List<ClockGiven>> choices) {
        List<List<ClockGiven>> after = new ArrayList<>();
        for (List<ClockGiven> some : before) {
            for (List<ClockGiven> choice : choices) {
                List<ClockGiven> more = new ArrayList<>(some);
                more.addAll(choice);
                after.add(more);
            }
        }
        return after;
    }

    private static boolean occurs(
            ClockStage stage, List<ClockGiven> given, Collection<Class<? extends ClockGiven>> types) {
        return stage == ClockStage.PERIODS ? isOnePeriod(given, types) : endsInOrder(given) && isReviewed(given, types);
    }

    private static boolean isOnePeriod(List<ClockGiven> given, Collection<Class<? extends ClockGiven>> types) {
        Optional<MoratoriumOnFile> moratorium = find(MoratoriumOnFile.class, given);
        Optional<PostponementOnFile> postponement = find(PostponementOnFile.class, given);
        boolean both = types.contains(MoratoriumOnFile.class) && types.contains(PostponementOnFile.class);
        return !both || moratorium.isPresent() != postponement.isPresent();
    }

    /** The term never ends after the absolute limit. */
    private static boolean endsInOrder(List<ClockGiven> given) {
        return find(DecisionTerm.class, given)
                .flatMap(decision -> find(AbsoluteTerm.class, given)
                        .map(absolute -> decision.position().compareTo(absolute.position()) >= 0))
                .orElse(true);
    }

    /** Reviews are there only under the regulation and during a postponement that counts. */
    private static boolean isReviewed(List<ClockGiven> given, Collection<Class<? extends ClockGiven>> types) {
        if (find(ReviewOnFile.class, given).isEmpty()) {
            return true;
        }
        boolean regulation = find(RegimeOfCase.class, given)
                .map(found -> found.regime() == Regime.REGULATION)
                .orElse(true);
        boolean counts = find(PostponementOnFile.class, given)
                .map(found -> found.moment() != Moment.AFTER_THE_END)
                .orElse(!types.contains(PostponementOnFile.class));
        return regulation && counts;
    }

    private static <T extends ClockGiven> Optional<T> find(Class<T> type, List<ClockGiven> given) {
        return given.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
