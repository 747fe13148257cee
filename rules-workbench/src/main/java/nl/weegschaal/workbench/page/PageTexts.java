package nl.weegschaal.workbench.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.text.Language;

/** The texts around what a page shows, in one language, from a file that can be edited without Java. */
public final class PageTexts {
    private final Language language;
    private final Properties texts = new Properties();

    private PageTexts(Language language) {
        this.language = language;
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
        PageTexts read = new PageTexts(language);
        String file = name + "." + PageFrame.code(language) + ".properties";
        try {
            read.texts.load(new StringReader(PageResource.text(beside, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
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
        return new TreeSet<>(texts.stringPropertyNames());
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
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("there is no text for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
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
