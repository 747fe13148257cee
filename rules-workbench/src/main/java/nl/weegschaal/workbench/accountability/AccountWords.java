package nl.weegschaal.workbench.accountability;

import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.page.PageTexts;

/**
 * The words of the documents, in one language.
 *
 * @param words the words of the rules
 * @param texts the texts around them
 */
record AccountWords(Words words, PageTexts texts) {
    static AccountWords in(Language language, Words words) {
        return new AccountWords(words, PageTexts.read(AccountWords.class, "account", language));
    }

    Language language() {
        return texts.language();
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String of(Text both) {
        return Markdown.plain(both.in(language()));
    }

    String of(Enum<?> value) {
        return of(words.of(value));
    }
}
