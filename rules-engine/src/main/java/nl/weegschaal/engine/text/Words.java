package nl.weegschaal.engine.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Phrase;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;

/** The words for closed values and facts, in both languages, as the files of texts give them. */
public final class Words {
    private final Texts texts;

    // Made when they are first asked for; there are only so many of each.
    private final Map<Enum<?>, Text> values = new ConcurrentHashMap<>();
    private final Map<Class<? extends ClosedFact>, FactPhrase> facts = new ConcurrentHashMap<>();

    private Words(Texts texts) {
        this.texts = texts;
    }

    /**
     * Reads the texts.
     *
     * @param folder the folder with {@code words} and {@code explanation}, each for {@code nl} and {@code en}
     * @return the words
     * @throws IllegalStateException if a file is missing or the two do not have the same keys
     */
    public static Words read(Folder folder) {
        return new Words(Texts.read(List.of("words", "explanation"), file -> text(folder, file)));
    }

    private static String text(Folder folder, String file) {
        return folder.text(file)
                .orElseThrow(() -> new IllegalStateException("the words are missing: " + folder.path(file)));
    }

    /**
     * Every text in both languages, by its key.
     *
     * @return the keys, in order
     */
    public SortedSet<String> keys() {
        return texts.keys();
    }

    /**
     * What these words lack of others, which another version of the program needs: a key, or a place for a value in the text of a key.
     *
     * @param others the others
     * @return the keys, in order
     */
    public SortedSet<String> lacking(Words others) {
        return texts.lacking(others.texts);
    }

    /**
     * These words, with what they lack taken from others.
     *
     * @param others the others
     * @return the words of both
     */
    public Words completedBy(Words others) {
        return new Words(texts.completedBy(others.texts));
    }

    /**
     * The words for a closed value.
     *
     * @param value the value
     * @return its words
     * @throws IllegalStateException if there are none
     */
    public Text of(Enum<?> value) {
        return values.computeIfAbsent(value, word -> text(FactPhrase.key(word)));
    }

    /**
     * What an officer can ask or do about a closed value.
     *
     * @param value the value
     * @return the question or action, empty if there is none
     */
    public Optional<Text> ask(Enum<?> value) {
        return optional("ask." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /**
     * What an officer can do about something that is missing, in a few words and always as something to do.
     *
     * @param value what is missing, contradictory or still to be weighed
     * @return one sentence that begins with what to do
     * @throws IllegalStateException if there is none
     */
    public Text toDo(Enum<?> value) {
        return text("todo." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /**
     * What a condition is called that is not met, in the middle of a sentence.
     *
     * @param value what is not shown, or still open
     * @return its name, empty if it has no name of its own
     */
    public Optional<Text> unmet(Enum<?> value) {
        return optional("unmet." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /**
     * The words for a fact.
     *
     * @param fact the fact
     * @return its words
     */
    public Text of(ClosedFact fact) {
        return facts.computeIfAbsent(fact.getClass(), this::phrase).of(fact);
    }

    /**
     * The words for a value of a component of a fact.
     *
     * @param type the type of the fact
     * @param component the name of the component
     * @param value the value: a word of an enum, or true or false
     * @return its words
     */
    public Text value(Class<? extends ClosedFact> type, String component, Object value) {
        return text(FactPhrase.key(type, component, value));
    }

    /**
     * What a component of a fact is called, where its value does not say enough by itself.
     *
     * @param type the type of the fact
     * @param component the name of the component
     * @return its name, empty if its values need none
     */
    public Optional<Text> label(Class<? extends ClosedFact> type, String component) {
        return optional("label." + type.getSimpleName() + "." + component);
    }

    /**
     * A text by its key as it is written in the files.
     *
     * @param key the key
     * @return the text, with places for values and not yet with values
     * @throws IllegalStateException if there is none
     */
    public Text written(String key) {
        return texts.written(key);
    }

    /**
     * A text by its key, with values put in the places {@code {0}}, {@code {1}} and so on.
     *
     * @param key the key
     * @param values what to put in
     * @return the text
     * @throws IllegalStateException if there is none
     */
    public Text text(String key, Object... values) {
        return texts.text(key, values);
    }

    /**
     * A text that texts of before need not have: rules that were kept with a trace come with the texts of then.
     *
     * @param key the key
     * @return the text, empty if there is none
     */
    public Optional<Text> find(String key) {
        return optional(key);
    }

    private FactPhrase phrase(Class<? extends ClosedFact> type) {
        return new FactPhrase(type, texts.phrase("fact." + type.getSimpleName()), this::optional);
    }

    private Optional<Text> optional(String key) {
        return texts.find(key).map(Phrase::with);
    }
}
