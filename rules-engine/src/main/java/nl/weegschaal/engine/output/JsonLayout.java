package nl.weegschaal.engine.output;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How all our JSON looks: two spaces, a line feed after every value, a colon and a space after every key. */
final class JsonLayout extends ObjectWriteContext.Base {
    private final DefaultPrettyPrinter printer;
    private final CharacterEscapes escapes = new PrintableEscapes();

    JsonLayout() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        this.printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return printer.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    @Override
    public CharacterEscapes getCharacterEscapes() {
        return escapes;
    }
}
