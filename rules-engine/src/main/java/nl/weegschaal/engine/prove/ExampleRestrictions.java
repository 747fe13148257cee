package nl.weegschaal.engine.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Restriction;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;

/** The lines that limit an alternative in an example: those of the policy's own table, or lines made up in their place. */
final class ExampleRestrictions {
    /** What can be seen of a line before it is answered. */
    private record Shape(RestrictionForm form, boolean wholeCountry, Standing standing) {
        static Shape of(PolicyRestriction fact) {
            return new Shape(fact.form(), fact.wholeCountry(), fact.standing());
        }
    }

    private final Policy policy;
    private final List<PolicyRestriction> wanted;
    private final AreaCode country;

    ExampleRestrictions(Policy policy, List<PolicyRestriction> wanted) {
        this.policy = policy;
        this.wanted = wanted;
        this.country = new AreaCode(policy.metadata().country().value());
    }

    /** Whether the lines of the policy's own table can come to just the facts that are wanted. */
    boolean isIn(ExampleSetting stage, Optional<AreaCode> area) {
        Set<Shape> own = new HashSet<>();
        lines(stage, area).forEach(line -> own.add(shape(line)));
        Set<Shape> asked = new HashSet<>();
        wanted.forEach(fact -> asked.add(Shape.of(fact)));
        return own.equals(asked);
    }

    /** Whether lines can be made up that stand so on the day: a line that has not ended stands as its policy does. */
    boolean canBeMadeOn(LocalDate day) {
        return wanted.stream()
                .map(PolicyRestriction::standing)
                .allMatch(standing -> standing == Standing.STALE || standing == policy.standing(day));
    }

    private List<Restriction> lines(ExampleSetting stage, Optional<AreaCode> area) {
        return policy.restrictions()
                .on(
                        other -> area.map(named -> stage.isWithin(named, other)).orElse(other.equals(country)),
                        stage.day(),
                        policy.standing(stage.day()));
    }

    private Shape shape(Restriction line) {
        return new Shape(line.row().form(), line.row().isForWholeCountry(country), line.standing());
    }

    /** Answers the policy's own lines: those of one shape get the answers that are wanted in turn. */
    RestrictionAnswersOnFile answered(ExampleSetting stage, Optional<AreaCode> area) {
        RestrictionAnswersOnFile onFile = new RestrictionAnswersOnFile();
        Map<Shape, Integer> turns = new HashMap<>();
        for (Restriction line : lines(stage, area)) {
            Shape shape = shape(line);
            List<Answer> answers = wanted.stream()
                    .filter(fact -> Shape.of(fact).equals(shape))
                    .map(PolicyRestriction::answer)
                    .toList();
            if (!answers.isEmpty()) {
                int turn = turns.merge(shape, 1, Integer::sum) - 1;
                onFile.answer(line.row(), answers.get(turn % answers.size()));
            }
        }
        return onFile;
    }

    /** Makes up a line for every fact that is wanted, on the stage and with its answer on file. */
    RestrictionAnswersOnFile made(ExampleSetting stage, Optional<AreaCode> area) {
        RestrictionAnswersOnFile onFile = new RestrictionAnswersOnFile();
        List<RestrictionRow> rows = new ArrayList<>();
        for (PolicyRestriction fact : wanted) {
            RestrictionRow row = row(fact, rows.size() + 1, stage, area);
            rows.add(row);
            onFile.answer(row, fact.answer());
        }
        stage.limitBy(rows);
        return onFile;
    }

    private RestrictionRow row(PolicyRestriction fact, int number, ExampleSetting stage, Optional<AreaCode> area) {
        boolean isEnded = fact.standing() == Standing.STALE && policy.standing(stage.day()) != Standing.STALE;
        return new RestrictionRow(
                number + 1,
                area(fact, stage, area),
                fact.form(),
                subject(fact, number, stage),
                policy.metadata().validFrom().minusYears(1),
                isEnded ? Optional.of(stage.day().minusDays(1)) : Optional.empty(),
                policy.metadata().sources().get(0));
    }

    private AreaCode area(PolicyRestriction fact, ExampleSetting stage, Optional<AreaCode> area) {
        if (fact.form() != RestrictionForm.ONLY_HERE) {
            return fact.wholeCountry() ? country : area.orElse(country);
        }
        return switch (fact.answer()) {
            case YES -> area.orElseThrow();
            case NO -> stage.elsewhere();
            case UNKNOWN -> stage.inside(area.orElseThrow());
        };
    }

    private static RestrictionSubject subject(PolicyRestriction fact, int number, ExampleSetting stage) {
        PolicyTerm name = new PolicyTerm("example-" + number);
        return switch (fact.form().asks()) {
            case NOTHING, LEADS, NAMED_AREA -> new RestrictionSubject.Nothing();
            case PROFILE -> new RestrictionSubject.Profile(name);
            case CONDITION -> new RestrictionSubject.Condition(name);
            case ACTOR_HOLDS_POWER, ACTOR_ON_ROUTE -> new RestrictionSubject.Actor(name);
            case PASSAGE -> new RestrictionSubject.Passage(stage.elsewhere());
        };
    }
}
