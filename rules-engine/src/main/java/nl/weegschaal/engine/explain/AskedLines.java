package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Asked;

/** Says which kinds of individual circumstance were asked about and which were not. */
final class AskedLines {
    private final Words words;

    AskedLines(Words words) {
        this.words = words;
    }

    void add(Lines lines, CaseFile caseFile) {
        if (caseFile.asked().containsValue(Asked.NOT_ASKED)) {
            kinds(caseFile, Asked.NOTHING_RAISED)
                    .ifPresent(kinds -> lines.sentence(0, words.text("explain.asked", kinds)));
        } else if (caseFile.asked().containsValue(Asked.RAISED)) {
            lines.sentence(0, words.text("explain.asked.others"));
        } else {
            lines.sentence(0, words.text("explain.asked.all"));
        }
    }

    /** Which kinds were not asked about; empty if all were. */
    Optional<Text> notAsked(CaseFile caseFile) {
        return kinds(caseFile, Asked.NOT_ASKED).map(kinds -> words.text("explain.not-asked", kinds));
    }

    private Optional<Text> kinds(CaseFile caseFile, Asked asked) {
        List<Text> kinds = new ArrayList<>();
        caseFile.asked().forEach((kind, word) -> {
            if (word == asked) {
                kinds.add(words.of(kind));
            }
        });
        return kinds.isEmpty() ? Optional.empty() : Optional.of(Lines.join("; ", kinds));
    }
}
