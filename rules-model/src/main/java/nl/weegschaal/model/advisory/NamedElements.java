package nl.weegschaal.model.advisory;

import java.util.List;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementNumbers;

/** Gives the elements in a derivation back the names that they have in the case. */
final class NamedElements {
    private static final String ELEMENTS = "elements/";

    private final ElementNumbers numbers;

    NamedElements(CaseFile caseFile) {
        this.numbers = ElementNumbers.of(caseFile);
    }

    /** The same derivation; one that names no element is the same object. */
    Derivation in(Derivation derivation) {
        if (numbers.names().isEmpty()) {
            return derivation;
        }
        List<Node> nodes = derivation.nodes().stream().map(this::in).toList();
        return new Derivation(nodes, derivation.steps(), derivation.rules());
    }

    private Node in(Node node) {
        Origin named = in(node.origin());
        return named == node.origin() ? node : new Node(node.id(), node.fact(), named);
    }

    private Origin in(Origin origin) {
        if (origin instanceof Origin.CaseGiven given && given.place().startsWith(ELEMENTS)) {
            int number = Integer.parseInt(given.place().substring(ELEMENTS.length()));
            return new Origin.CaseGiven(
                    ELEMENTS + numbers.names().get(number - 1).value());
        }
        return origin instanceof Origin.Together together
                ? new Origin.Together(together.parts().stream().map(this::in).toList())
                : origin;
    }
}
