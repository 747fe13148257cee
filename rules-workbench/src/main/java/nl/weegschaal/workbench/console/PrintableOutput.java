package nl.weegschaal.workbench.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.weegschaal.engine.problem.Printable;

/**
 * The last gate of every text that leaves the program, on a terminal or in a file: whatever does not show as itself goes out as
 * the escape that JSON has for it. So no text of an input can steer a terminal, turn the direction of writing or break a
 * page, whichever writer forgot it. Lines are ended by the writers: line feeds pass, and carriage returns before them.
 */
public final class PrintableOutput extends OutputStream {
    private static final int LONGEST = 4;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final OutputStream to;
    private final boolean overwrites;
    private final byte[] sequence = new byte[LONGEST];
    private int length;
    private int wanted;
    private boolean returned;
    private boolean begun;

    private PrintableOutput(OutputStream to, boolean overwrites) {
        this.to = to;
        this.overwrites = overwrites;
    }

    /** UTF-8 to a file or to standard output. */
    public static PrintableOutput of(OutputStream to) {
        return new PrintableOutput(to, false);
    }

    /** The same where the program writes over its own line, to show how far it is. */
    static PrintableOutput withProgress(OutputStream to) {
        return new PrintableOutput(to, true);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int run = from;
        for (int at = from; at < from + count; at++) {
            if (length > 0 || returned || !isPlain(bytes[at])) {
                pass(bytes, run, at - run);
                special(bytes[at]);
                run = at + 1;
            }
        }
        pass(bytes, run, from + count - run);
    }

    private boolean isPlain(byte value) {
        return (value >= ' ' && value != 0x7f) || value == '\n' || value == '\t' || (overwrites && value == '\r');
    }

    private void special(byte value) throws IOException {
        if (returned) {
            returned = false;
            if (value == '\n') {
                pass(new byte[] {'\r', '\n'}, 0, 2);
                return;
            }
            shown("\r");
        }
        if (length > 0 && isContinuation(value)) {
            sequence[length++] = value;
            if (length == wanted) {
                length = 0;
                shown(new String(sequence, 0, wanted, StandardCharsets.UTF_8));
            }
            return;
        }
        broken();
        begin(value);
    }

    private void begin(byte value) throws IOException {
        if (isPlain(value) || isContinuation(value)) {
            pass(new byte[] {value}, 0, 1);
        } else if (value == '\r') {
            returned = true;
        } else if (value >= 0) {
            shown(Character.toString(value));
        } else {
            int unsigned = Byte.toUnsignedInt(value);
            wanted = unsigned >= 0xf0 ? LONGEST : unsigned >= 0xe0 ? 3 : 2;
            sequence[0] = value;
            length = 1;
        }
    }

    private static boolean isContinuation(byte value) {
        return (value & 0xc0) == 0x80;
    }

    /** A mark at the very start tells a spreadsheet what it reads. */
    private void shown(String text) throws IOException {
        String written = !begun && text.equals(BYTE_ORDER_MARK) ? text : Printable.of(text);
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        pass(bytes, 0, bytes.length);
    }

    private void broken() throws IOException {
        int rest = length;
        length = 0;
        pass(sequence, 0, rest);
    }

    private void pass(byte[] bytes, int from, int count) throws IOException {
        if (count > 0) {
            to.write(bytes, from, count);
            begun = true;
        }
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        try (to) {
            broken();
            if (returned) {
                returned = false;
                shown("\r");
            }
        }
    }
}
