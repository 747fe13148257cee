package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/** Reads the subject of a line of a table of alternatives: each form asks for one of its own kind, or for none. */
final class RestrictionSubjectReader {
    private static final List<AreaControl> RULERS = List.of(AreaControl.GOVERNMENT, AreaControl.ACTOR_OF_HARM);

    private final Optional<Terms> terms;
    private final RestrictionAreas areas;
    private final Problems problems;

    RestrictionSubjectReader(Optional<Terms> terms, RestrictionAreas areas, Problems problems) {
        this.terms = terms;
        this.areas = areas;
        this.problems = problems;
    }

    Optional<RestrictionSubject> read(RestrictionForm form, Cell cell, Optional<AreaCode> area) {
        return switch (form.asks()) {
            case NOTHING, LEADS, NAMED_AREA -> nothing(form, cell);
            case PROFILE ->
                needed(form, cell, TableMessage.SUBJECT_PROFILE.text())
                        .flatMap(id -> term(
                                cell,
                                TableMessage.PROFILE.text(),
                                TableMessage.PROFILE_ID.text(),
                                terms.map(Terms::profiles)))
                        .map(RestrictionSubject.Profile::new);
            case CONDITION ->
                needed(form, cell, TableMessage.SUBJECT_CONDITION.text())
                        .flatMap(id -> term(
                                cell,
                                TableMessage.CONDITION.text(),
                                TableMessage.CONDITION_ID.text(),
                                terms.map(Terms::conditions)))
                        .map(RestrictionSubject.Condition::new);
            case ACTOR_HOLDS_POWER ->
                needed(form, cell, TableMessage.RULER_OR_ACTOR.with(Words.of(RULERS.get(0)), Words.of(RULERS.get(1))))
                        .flatMap(word -> power(cell, word));
            case ACTOR_ON_ROUTE ->
                needed(form, cell, TableMessage.ACTOR_ID.text())
                        .flatMap(id -> term(
                                cell,
                                TableMessage.ACTOR.text(),
                                TableMessage.ACTOR_ID.text(),
                                terms.map(Terms::actors)))
                        .map(RestrictionSubject.Actor::new);
            case PASSAGE ->
                needed(form, cell, TableMessage.SUBJECT_AREA.text())
                        .flatMap(code -> areas.known(cell))
                        .filter(passed -> areas.canBeAvoided(passed, area, cell))
                        .map(RestrictionSubject.Passage::new);
        };
    }

    private Optional<RestrictionSubject> nothing(RestrictionForm form, Cell cell) {
        cell.text()
                .ifPresent(written -> problems.add(Problem.of(
                                ProblemCode.IMPOSSIBLE_VALUE,
                                cell.place(),
                                TableMessage.HAS_NO_SUBJECT.with(Words.of(form)))
                        .withExpected(TableMessage.EMPTY_SUBJECT.text())
                        .withFound(written)));
        return Optional.of(new RestrictionSubject.Nothing());
    }

    private Optional<String> needed(RestrictionForm form, Cell cell, Text expected) {
        if (cell.text().isEmpty()) {
            problems.add(
                    Problem.of(ProblemCode.MISSING_KEY, cell.place(), TableMessage.NEEDS_SUBJECT.with(Words.of(form)))
                            .withExpected(expected));
        }
        return cell.text();
    }

    /** Without metadata that could be read, any name may be right. */
    private static Optional<PolicyTerm> term(
            Cell cell, Text what, Text where, Optional<NavigableMap<PolicyTerm, Text>> declared) {
        return declared.map(known -> cell.reference(what, where, Terms.ids(known)))
                .orElseGet(cell::text)
                .filter(PolicyTerm::isWellFormed)
                .map(PolicyTerm::new);
    }

    /** One of the two that every policy has, or an actor that this one declares. */
    private Optional<RestrictionSubject> power(Cell cell, String written) {
        Optional<RestrictionSubject> ruler = RULERS.stream()
                .filter(control -> Words.of(control).equals(written))
                .findFirst()
                .map(RestrictionSubject.Ruler::new);
        if (ruler.isPresent()) {
            return ruler;
        }
        Optional<RestrictionSubject> actor = Terms.actor(terms, written).map(RestrictionSubject.Actor::new);
        if (actor.isEmpty()) {
            List<String> known = new ArrayList<>(RULERS.stream().map(Words::of).toList());
            terms.ifPresent(declared -> known.addAll(Terms.ids(declared.actors())));
            cell.unknown(written, cell.place(), known);
        }
        return actor;
    }
}
