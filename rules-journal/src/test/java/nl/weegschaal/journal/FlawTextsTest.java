package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.engine.guard.ForbiddenWords;
import org.junit.jupiter.api.Test;

class FlawTextsTest {
    private static final List<Flaw> ALL = List.of(
            FlawTexts.form(1),
            FlawTexts.changed(1, ScannedLine.Part.LINK),
            FlawTexts.changed(1, ScannedLine.Part.CORE),
            FlawTexts.changed(1, ScannedLine.Part.TEXTS),
            FlawTexts.missing(1, 1, 2),
            FlawTexts.swapped(1, 1, 2),
            FlawTexts.duplicated(1, 1),
            FlawTexts.extra(1, 2),
            FlawTexts.twoOfOneNumber(1, 1),
            FlawTexts.replaced(1),
            FlawTexts.torn(1, 5),
            FlawTexts.tooLong(1),
            FlawTexts.unsigned(1),
            FlawTexts.foreign(1),
            FlawTexts.foreignHead(1),
            FlawTexts.cutShort(1, Head.ofNothing(), 0),
            FlawTexts.rewritten(1, 1));

    @Test
    void every_flaw_has_words_in_both_languages_and_none_of_those_that_the_product_never_uses() {
        assertThat(ALL).extracting(Flaw::kind).contains(FlawKind.values());
        assertThat(ALL).allSatisfy(flaw -> {
            assertThat(flaw.message().nl()).isNotEqualTo(flaw.message().en());
            assertThat(ForbiddenWords.in(
                            flaw.message().nl() + " " + flaw.message().en()))
                    .isEmpty();
        });
    }
}
