package nl.weegschaal.benchmarks.mix;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.output.CaseFileJson;
import tools.jackson.databind.json.JsonMapper;

/** Writes drawn cases as JSON Lines, for commands that read very many. They are about nobody. */
public final class WriteCases {
    private static final long SEED = 4_711;

    private WriteCases() {}

    /**
     * Writes cases.
     *
     * @param args how many, and the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Integer.parseInt(args[0]), Path.of(args[1]));
    }

    static void write(int count, Path file) throws IOException {
        CaseDraw draw = new CaseDraw(SEED);
        CaseFileJson json = new CaseFileJson();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(JsonMapper.shared().readTree(json.write(draw.next())).toString());
                out.write('\n');
            }
        }
    }
}
