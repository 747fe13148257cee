package nl.weegschaal.engine.casefile;

import java.util.Optional;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.model.text.FreeText;

/** How a case file is written. */
enum CaseFileForm {
    /** As case systems write it: every finding with its reasons. */
    FULL,

    /** As scenarios write it: a finding may be one word, for no rule reads reasons. */
    BRIEF;

    /** Whether this value is the word of a finding by itself, in place of an object that holds it. */
    boolean isWord(ValueView value) {
        return this == BRIEF && value.isText();
    }

    /** The text that stands for one that is left out, if it may be left out. */
    Optional<FreeText> instead() {
        return this == BRIEF ? Optional.of(FreeText.LEFT_OUT) : Optional.empty();
    }
}
