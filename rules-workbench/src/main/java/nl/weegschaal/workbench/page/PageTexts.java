package nl.weegschaal.workbench.page;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import nl.weegschaal.engine.text.Texts;
import nl.weegschaal.model.text.Language;

/** The texts around what a page shows, in one language, from a file that can be edited without Java. */
public final class PageTexts {
    private final Language language;
    private final Texts texts;

    private PageTexts(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * Reads texts.
     *
     * @param beside a class that stands in the folder of the file
     * @param name the name of the file before its language, such as {@code matrix}
     * @param language the language
     * @return the texts
     */
    public static PageTexts read(Class<?> beside, String name, Language language) {
        return new PageTexts(language, Texts.read(List.of(name), file -> PageResource.text(beside, file)));
    }

    /**
     * The language.
     *
     * @return the language of all texts
     */
    public Language language() {
        return language;
    }

    /**
     * Every key.
     *
     * @return the keys, in order
     */
    public SortedSet<String> keys() {
        return texts.keys();
    }

    /**
     * A text as it is written in the file.
     *
     * @param key its key
     * @return the text, with places for values and not yet with values
     * @throws IllegalStateException if there is none
     */
    public String written(String key) {
        return texts.written(key).in(language);
    }

    /**
     * A text.
     *
     * @param key its key
     * @param values what to put in the places {@code {0}}, {@code {1}} and so on
     * @return the text
     * @throws IllegalStateException if there is none
     */
    public String text(String key, Object... values) {
        return texts.text(key, values).in(language);
    }

    /**
     * Things one after the other, with the word for "or" before the last.
     *
     * @param things at least one
     * @return such as {@code a, b or c}
     */
    public String either(List<String> things) {
        int last = things.size() - 1;
        return last == 0
                ? things.get(0)
                : String.join(", ", things.subList(0, last)) + " " + text("or") + " " + things.get(last);
    }

    /**
     * A day written out.
     *
     * @param day the day
     * @return such as {@code 12 June 2026}
     */
    public String day(LocalDate day) {
        String month = text("months").split(" ", -1)[day.getMonthValue() - 1];
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }
}
