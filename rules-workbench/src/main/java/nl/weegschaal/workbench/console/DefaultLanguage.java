package nl.weegschaal.workbench.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Language;

/**
 * The language of every command that is not told another: Dutch, or what the environment of the program names.
 *
 * @param named what the environment names; empty if it names nothing
 */
public record DefaultLanguage(Optional<String> named) {
    /** The variable of the environment. */
    public static final String VARIABLE = "WEEGSCHAAL_LANG";

    /** What an environment says. */
    public static DefaultLanguage of(Map<String, String> environment) {
        return new DefaultLanguage(
                Optional.ofNullable(environment.get(VARIABLE)).filter(word -> !word.isBlank()));
    }

    /** The language; Dutch if the environment names none that there is. */
    public Language language() {
        return known().orElse(Language.NL);
    }

    /** What is wrong with what the environment names. */
    public Optional<Problem> problem() {
        return named.filter(word -> known().isEmpty())
                .map(word -> Problem.of(
                                ProblemCode.WRONG_USAGE,
                                Place.of(VARIABLE),
                                UsageMessage.NO_LANGUAGE.with(Excerpt.quoted(word)))
                        .withExpected(SharedMessage.ONE_OF.with(List.copyOf(Words.all(Language.class))))
                        .withFound(word));
    }

    private Optional<Language> known() {
        return named.flatMap(word -> Words.parse(Language.class, word.strip().toLowerCase(Locale.ROOT)));
    }
}
