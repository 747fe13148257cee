package nl.weegschaal.engine.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.model.text.Text;

/** Texts by their keys from files that can be edited without Java: one file for each language, with the same keys and the same places for values. */
public final class Texts {
    private final Map<String, Phrase> phrases;

    private Texts(Map<String, Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * Reads texts.
     *
     * @param names the names of the files before their language, such as {@code words}
     * @param read gives the text of a file such as {@code words.nl.properties}
     * @return the texts
     * @throws IllegalStateException if the two languages do not have the same keys
     * @throws IllegalArgumentException if a text is blank, or does not have the same places in both
     */
    public static Texts read(List<String> names, UnaryOperator<String> read) {
        Properties nl = properties(names, "nl", read);
        Properties en = properties(names, "en", read);
        if (!nl.keySet().equals(en.keySet())) {
            throw new IllegalStateException("the Dutch and the English words do not have the same keys: " + names);
        }
        Map<String, Phrase> phrases = new HashMap<>();
        nl.stringPropertyNames().forEach(key -> phrases.put(key, new Phrase(nl.getProperty(key), en.getProperty(key))));
        return new Texts(phrases);
    }

    private static Properties properties(List<String> names, String language, UnaryOperator<String> read) {
        Properties properties = new Properties();
        for (String name : names) {
            try {
                properties.load(new StringReader(read.apply(name + "." + language + ".properties")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    /**
     * The keys of all texts.
     *
     * @return the keys, in order
     */
    public SortedSet<String> keys() {
        return new TreeSet<>(phrases.keySet());
    }

    /**
     * What these texts lack of others: a key, or a place for a value in the text of a key.
     *
     * @param others the others
     * @return the keys, in order
     */
    public SortedSet<String> lacking(Texts others) {
        SortedSet<String> lacking = new TreeSet<>();
        others.phrases.forEach((key, phrase) -> {
            if (find(key).filter(own -> own.places().equals(phrase.places())).isEmpty()) {
                lacking.add(key);
            }
        });
        return lacking;
    }

    /**
     * These texts, with what they lack taken from others.
     *
     * @param others the others
     * @return the texts of both
     */
    public Texts completedBy(Texts others) {
        Map<String, Phrase> all = new HashMap<>(phrases);
        lacking(others).forEach(key -> all.put(key, others.phrase(key)));
        return new Texts(all);
    }

    /**
     * A text by its key.
     *
     * @param key the key
     * @return the text with its places, empty if there is none
     */
    public Optional<Phrase> find(String key) {
        return Optional.ofNullable(phrases.get(key));
    }

    /**
     * A text by its key.
     *
     * @param key the key
     * @return the text with its places
     * @throws IllegalStateException if there is none
     */
    public Phrase phrase(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("there are no words for " + key));
    }

    /**
     * A text by its key as it is written in the files.
     *
     * @param key the key
     * @return the text, with places for values and not yet with values
     * @throws IllegalStateException if there is none
     */
    public Text written(String key) {
        Phrase phrase = phrase(key);
        return new Text(phrase.nl(), phrase.en());
    }

    /**
     * A text by its key, with values put in its places <code>{0}</code>, <code>{1}</code> and so on. A text may leave out a value.
     *
     * @param key the key
     * @param values what to put in, as {@link Phrase#with} takes them
     * @return the text
     * @throws IllegalStateException if there is none, or it asks for more values
     */
    public Text text(String key, Object... values) {
        Phrase phrase = phrase(key);
        if (phrase.places().size() > values.length) {
            throw new IllegalStateException(values.length + " value(s) for " + key);
        }
        return phrase.filled(place -> values[Integer.parseInt(place)]);
    }
}
