package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.weegschaal.engine.diagram.Diagrams;

/**
 * Which classes of several parts occur together.
 *
 * @param parts the numbers of the parts, from small to large
 * @param fits whether these labels occur together, in the order of the parts
 */
record PartConstraint(List<Integer> parts, Predicate<List<String>> fits) {
    int holds(Diagrams diagrams, List<Part> all) {
        return holds(diagrams, all, new ArrayList<>());
    }

    private int holds(Diagrams diagrams, List<Part> all, List<String> labels) {
        if (labels.size() == parts.size()) {
            return fits.test(labels) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        int part = parts.get(labels.size());
        List<Choice> choices = all.get(part).choices();
        return diagrams.node(part, value -> {
            List<String> longer = new ArrayList<>(labels);
            longer.add(choices.get(value).label());
            return holds(diagrams, all, longer);
        });
    }
}
