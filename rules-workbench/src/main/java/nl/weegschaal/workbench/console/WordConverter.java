package nl.weegschaal.workbench.console;

import java.util.List;
import java.util.Locale;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the word of an option as people write it, and names the valid words if it is none of them. */
public record WordConverter<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String written) {
        return Words.parse(type, written.toLowerCase(Locale.ROOT)).orElseThrow(() -> unknown(written));
    }

    private TypeConversionException unknown(String written) {
        List<String> words = Words.all(type);
        Text unknown = UsageMessage.UNKNOWN_WORD.with(
                Excerpt.quoted(written), SharedMessage.EXPECTED.with(SharedMessage.ONE_OF.with(words)));
        return new UnknownWord(NearestWord.to(written, words)
                .map(word -> UsageMessage.NEAREST.with(unknown, SharedMessage.DID_YOU_MEAN.with(word)))
                .orElse(unknown));
    }
}
