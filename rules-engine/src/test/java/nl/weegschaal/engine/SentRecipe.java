package nl.weegschaal.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.output.AdvisoryJson;
import nl.weegschaal.engine.output.TraceJson;
import nl.weegschaal.model.advisory.Advisory;

/** A recipe that goes over a stream to a process of its own, which prints what it advises by it. */
final class SentRecipe {
    private static final List<String> AREAS = List.of("UA-63", "UA-46", "UA-14/BAKHMUT", "SD-DW", "SO-BN");

    private SentRecipe() {}

    public static void main(String[] arguments) throws Exception {
        lines(read(System.in).weegschaal()).forEach(System.out::println);
    }

    static byte[] written(Recipe recipe) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(recipe);
        }
        return bytes.toByteArray();
    }

    static Recipe read(byte[] bytes) throws IOException, ClassNotFoundException {
        return read(new ByteArrayInputStream(bytes));
    }

    private static Recipe read(InputStream in) throws IOException, ClassNotFoundException {
        return (Recipe) new ObjectInputStream(in).readObject();
    }

    /** For each case the fingerprints of every byte of the advisory and of the trace. */
    static List<String> lines(Weegschaal weegschaal) {
        return AREAS.stream()
                .map(Cases::from)
                .map(weegschaal::assess)
                .flatMap(SentRecipe::fingerprints)
                .toList();
    }

    private static Stream<String> fingerprints(Advisory advisory) {
        return Stream.of(
                        new AdvisoryJson().write(advisory),
                        new TraceJson().write(advisory.trace()).text())
                .map(Fingerprint::of);
    }
}
