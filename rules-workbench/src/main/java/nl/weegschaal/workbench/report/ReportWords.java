package nl.weegschaal.workbench.report;

import nl.weegschaal.engine.text.Capital;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.page.PageTexts;

/**
 * The words of a report, in one language.
 *
 * @param words the words of the rules
 * @param texts the texts around them
 */
record ReportWords(Words words, PageTexts texts) {
    static ReportWords in(Language language, Words words) {
        return new ReportWords(words, PageTexts.read(ReportWords.class, "report", language));
    }

    Language language() {
        return texts.language();
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** A phrase of the explanation. */
    String phrase(String key, Object... values) {
        return of(words.text(key, values));
    }

    String of(Text both) {
        return both.in(language());
    }

    String of(Enum<?> value) {
        return Capital.of(of(words.of(value)));
    }
}
