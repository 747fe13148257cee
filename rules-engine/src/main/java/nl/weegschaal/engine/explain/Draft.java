package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.text.Text;

/**
 * A section before it is bound to a case: lines that follow from closed words and are the same for every case with these, and
 * between them passages that show something of the case.
 */
final class Draft {
    private final List<Passage> passages = new ArrayList<>();
    private Lines open = new Lines();

    /** The lines that follow from closed words, to add to. */
    Lines lines() {
        return open;
    }

    Draft passage(Passage passage) {
        close();
        passages.add(passage);
        return this;
    }

    private void close() {
        Lines closed = open;
        if (!closed.isEmpty()) {
            passages.add((names, lines) -> lines.addAll(closed));
            open = new Lines();
        }
    }

    DraftSection under(SectionKind kind, Text heading) {
        return under(kind, names -> heading);
    }

    DraftSection under(SectionKind kind, Function<CaseNames, Text> heading) {
        close();
        return new DraftSection(kind, heading, List.copyOf(passages));
    }

    /** A section that can be bound to any case with the closed words that it was drafted for. */
    record DraftSection(SectionKind kind, Function<CaseNames, Text> heading, List<Passage> passages) {
        Section of(CaseNames names) {
            Lines lines = new Lines();
            passages.forEach(passage -> passage.write(names, lines));
            return lines.under(kind, heading.apply(names));
        }
    }
}
