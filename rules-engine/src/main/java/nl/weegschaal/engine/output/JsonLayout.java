package nl.weegschaal.engine.output;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * How all our JSON looks: two spaces, a line feed after every value, a colon and a space after every key; or, for documents
 * that stand on a line each, all of it on one line without a space.
 */
final class JsonLayout extends ObjectWriteContext.Base {
    private final Optional<DefaultPrettyPrinter> printer;
    private final CharacterEscapes escapes = new PrintableEscapes();

    private JsonLayout(Optional<DefaultPrettyPrinter> printer) {
        this.printer = printer;
    }

    static JsonLayout lines() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new JsonLayout(Optional.of(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines)));
    }

    static JsonLayout oneLine() {
        return new JsonLayout(Optional.empty());
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
        return printer.map(DefaultPrettyPrinter::createInstance).orElse(null);
    }

    @Override
    public boolean hasPrettyPrinter() {
        return printer.isPresent();
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
        return escapes;
    }
}
