package nl.weegschaal.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a source as UTF-8, strictly.
 *
 * <p>A byte order mark of UTF-8 is skipped in silence, since Windows editors and Excel write one.
 */
public final class Utf8Text {

    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(UTF_8);

    private final JsonSource source;
    private final Problems problems;

    private Utf8Text(JsonSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The text of a source; empty, with the problem noted, if it is not UTF-8. */
    public static Optional<String> decode(JsonSource source, Problems problems) {
        return new Utf8Text(source, problems).text();
    }

    private Optional<String> text() {
        byte[] bytes = source.bytes();
        Optional<ForeignEncoding> foreign = ForeignEncoding.atStart(bytes);
        if (foreign.isPresent()) {
            return refused(startOfSource(), foreign.get().message(), foreign.get(), null);
        }
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean isBad = decoder.decode(in, out, true).isError();
        out.flip();
        return isBad ? badByte(bytes, in.position(), out) : Optional.of(out.toString());
    }

    private Optional<String> badByte(byte[] bytes, int offset, CharBuffer before) {
        Position position = new LineCursor(before, source.firstLine()).at(before.length());
        var place = new Place(source.name(), "", position.line(), position.column());
        int bad = Byte.toUnsignedInt(bytes[offset]);
        ForeignEncoding foreign = ForeignEncoding.around(bytes);
        String written = String.format(Locale.ROOT, "0x%02X", bad);
        return refused(place, EncodingMessage.BAD_BYTE.with(written, foreign.reading(bad)), foreign, written);
    }

    private Optional<String> refused(Place place, Text message, ForeignEncoding foreign, @Nullable String found) {
        problems.add(Problem.of(ProblemCode.NOT_UTF8, place, message)
                .withExpected(foreign.remedy())
                .withFound(found));
        return Optional.empty();
    }

    private Place startOfSource() {
        return new Place(source.name(), "", source.firstLine(), 1);
    }

    private static boolean startsWithMark(byte[] bytes) {
        int length = Math.min(bytes.length, BYTE_ORDER_MARK.length);
        return Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
