package nl.weegschaal.engine.policy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * Who holds power in an area, as a line of the gradation table says: one of the words that every policy has, or an actor that the
 * policy declares.
 *
 * @param control the word
 * @param holder the declared actor, if it is one
 */
record ControlCell(AreaControl control, Optional<PolicyTerm> holder) {
    static ControlCell of(Cell cell, Optional<Terms> terms) {
        return cell.text().map(written -> read(written, cell, terms)).orElseGet(() -> of(AreaControl.NOT_STATED));
    }

    private static ControlCell of(AreaControl control) {
        return new ControlCell(control, Optional.empty());
    }

    private static ControlCell read(String written, Cell cell, Optional<Terms> terms) {
        Optional<AreaControl> word = Words.parse(AreaControl.class, written).filter(ControlCell::isWritten);
        if (word.isPresent()) {
            return of(word.get());
        }
        Optional<PolicyTerm> actor = terms.isPresent() ? Terms.actor(terms, written) : Optional.empty();
        if (actor.isEmpty() && terms.isPresent()) {
            List<String> known = new ArrayList<>(words());
            known.addAll(Terms.ids(terms.get().actors()));
            cell.unknown(written, cell.place(), known);
        } else if (actor.isEmpty()) {
            unreadable(written, cell);
        }
        return actor.isPresent() ? new ControlCell(AreaControl.NAMED_ACTOR, actor) : of(AreaControl.NOT_STATED);
    }

    /** Without metadata that could be read, any name may be that of an actor. */
    private static void unreadable(String written, Cell cell) {
        if (!PolicyTerm.isWellFormed(written)) {
            cell.unknown(written, cell.place(), words());
        }
    }

    private static boolean isWritten(AreaControl control) {
        return control != AreaControl.NAMED_ACTOR;
    }

    /** The words that every policy has. */
    static List<String> words() {
        return List.of(AreaControl.values()).stream()
                .filter(ControlCell::isWritten)
                .map(Words::of)
                .toList();
    }
}
