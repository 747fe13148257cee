package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.LimbAspect;

/**
 * Several areas next to each other: a row for each condition, a column for each area. An area that the policy excludes waits for
 * nothing, and neither does what was not examined of an alternative that falls already.
 */
public final class Comparison {
    private final Words words;
    private final List<AlternativeAdvice> alternatives;
    private final CaseFile facts;

    private Comparison(Words words, List<AlternativeAdvice> alternatives, CaseFile facts) {
        this.words = words;
        this.alternatives = alternatives;
        this.facts = facts;
    }

    /**
     * A condition with how far it was shown in each area.
     *
     * @param condition what it is called
     * @param cells the areas, in their order
     */
    public record Row(Text condition, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How far a condition was shown in one area.
     *
     * @param mark the sign
     * @param text the same in words
     */
    public record Cell(ComparisonMark mark, Text text) {}

    /**
     * Compares areas.
     *
     * @param words the words for closed values
     * @param alternatives the alternatives
     * @param facts the case
     * @return a row for each condition; none if the policy excludes every area
     */
    public static List<Row> rows(Words words, List<AlternativeAdvice> alternatives, CaseFile facts) {
        return alternatives.stream().allMatch(Comparison::isExcluded)
                ? List.of()
                : new Comparison(words, alternatives, facts).rows();
    }

    /**
     * Whether the policy excludes an alternative, so that nothing of it waits for an examination.
     *
     * @param alternative the alternative
     * @return true if it does
     */
    public static boolean isExcluded(AlternativeAdvice alternative) {
        return !alternative.exclusions().isEmpty();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (alternatives.stream().anyMatch(alternative -> state(alternative).isPresent())) {
            rows.add(row(
                    words.text("explain.comparison.state"),
                    alternative -> state(alternative)
                            .orElseGet(() -> cell(ComparisonMark.SHOWN, "explain.comparison.state.other"))));
        }
        AspectsAsked.inOrder().stream()
                .filter(aspect -> AspectsAsked.concern(facts, aspect))
                .filter(aspect -> alternatives.stream()
                        .anyMatch(alternative -> found(alternative, aspect).isPresent()))
                .forEach(aspect -> rows.add(row(words.of(aspect), alternative -> aspect(alternative, aspect))));
        if (!rows.isEmpty()) {
            rows.add(row(words.text("explain.comparison.heard"), this::heard));
        }
        return rows;
    }

    private Row row(Text condition, Function<AlternativeAdvice, Cell> cell) {
        return new Row(
                condition,
                alternatives.stream()
                        .map(alternative -> isExcluded(alternative)
                                ? cell(ComparisonMark.EXCLUDED, "explain.comparison.excluded")
                                : cell.apply(alternative))
                        .toList());
    }

    private Cell aspect(AlternativeAdvice alternative, LimbAspect aspect) {
        if (Missing.isNotNeeded(alternative, aspect)) {
            return cell(ComparisonMark.NOT_NEEDED, "explain.comparison.not-needed");
        }
        boolean isRiskThere = alternative.there().stream()
                .anyMatch(there -> there.risk().code().isIndicated());
        if (aspect == LimbAspect.ABSENCE_OF_REAL_RISK && isRiskThere) {
            return cell(ComparisonMark.RISK_THERE, "explain.comparison.risk");
        }
        AspectState state = found(alternative, aspect).map(AspectAdvice::state).orElse(AspectState.NOT_EXAMINED);
        return switch (state) {
            case FOUND -> new Cell(ComparisonMark.SHOWN, words.of(state));
            case NOT_FOUND -> new Cell(ComparisonMark.NOT_SHOWN, words.of(state));
            case NOT_EXAMINED -> notExamined(alternative, words.of(state));
        };
    }

    private Cell notExamined(AlternativeAdvice alternative, Text text) {
        return Missing.falls(alternative)
                ? cell(ComparisonMark.NOT_NEEDED, "explain.comparison.falls")
                : new Cell(ComparisonMark.NOT_EXAMINED, text);
    }

    /** Where the State is the actor, or nobody knows yet who is: whether that stands in the way. */
    private Optional<Cell> state(AlternativeAdvice alternative) {
        if (has(alternative, DemonstrationGap.STATE_ACTOR)) {
            return Optional.of(cell(ComparisonMark.NOT_SHOWN, "explain.comparison.state.no-exception"));
        }
        if (has(alternative, ExaminationGround.ACTOR_UNKNOWN)) {
            return Optional.of(cell(ComparisonMark.NOT_EXAMINED, "explain.comparison.state.unknown"));
        }
        return onFile(alternative)
                .filter(file -> file.exceptions().values().stream()
                        .anyMatch(found -> found.establishment() == Establishment.CLEARLY_ESTABLISHED))
                .map(file -> cell(ComparisonMark.SHOWN, "explain.comparison.state.exception"));
    }

    private Cell heard(AlternativeAdvice alternative) {
        return onFile(alternative)
                .map(file -> file.rebuttal().state())
                .map(state -> switch (state) {
                    case NONE_MADE, WEIGHED_NOT_ACCEPTED -> new Cell(ComparisonMark.SHOWN, words.of(state));
                    case ACCEPTED -> new Cell(ComparisonMark.NOT_SHOWN, words.of(state));
                    case NOT_HEARD, NOT_WEIGHED -> notExamined(alternative, words.of(state));
                })
                .orElseGet(() -> cell(ComparisonMark.NOT_EXAMINED, "explain.comparison.not-examined"));
    }

    private static boolean has(AlternativeAdvice alternative, Enum<?> code) {
        return alternative.gaps().stream().anyMatch(gap -> gap.code() == code)
                || alternative.examinations().stream().anyMatch(ground -> ground.code() == code);
    }

    private Optional<CaseAlternative> onFile(AlternativeAdvice alternative) {
        return alternative
                .there()
                .flatMap(AreaAdvice::area)
                .flatMap(area -> facts.alternatives().stream()
                        .filter(file -> file.area().equals(area.code()))
                        .findFirst());
    }

    private Cell cell(ComparisonMark mark, String key) {
        return new Cell(mark, words.text(key));
    }

    private static Optional<AspectAdvice> found(AlternativeAdvice alternative, LimbAspect aspect) {
        return alternative.aspects().stream()
                .filter(found -> found.aspect() == aspect)
                .findFirst();
    }
}
