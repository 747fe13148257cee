package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.text.Text;

/**
 * A section before it is bound to a case: lines that follow from closed words and are the same for every case with these, and
 * between them passages that show something of the case.
 */
final class Draft {
    private final List<Passage> passages = new ArrayList<>();
    private Lines open = new Lines();

    Draft sentence(int depth, Text text) {
        open.sentence(depth, text);
        return this;
    }

    Draft item(int depth, Text text) {
        open.item(depth, text);
        return this;
    }

    Draft picture(int depth, Text text) {
        open.picture(depth, text);
        return this;
    }

    Draft passage(Passage passage) {
        close();
        passages.add(passage);
        return this;
    }

    private void close() {
        Lines closed = open;
        passages.add((names, lines) -> lines.addAll(closed));
        open = new Lines();
    }

    DraftSection under(Text heading) {
        return under(names -> heading);
    }

    DraftSection under(Function<CaseNames, Text> heading) {
        close();
        return new DraftSection(heading, List.copyOf(passages));
    }

    /** A section that can be bound to any case with the closed words that it was drafted for. */
    record DraftSection(Function<CaseNames, Text> heading, List<Passage> passages) {
        Section of(CaseNames names) {
            Lines lines = new Lines();
            passages.forEach(passage -> passage.write(names, lines));
            return lines.under(heading.apply(names));
        }
    }
}
