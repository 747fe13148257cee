package nl.weegschaal.benchmarks.mix;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.model.casefile.CaseFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes drawn cases as JSON Lines, for commands that read very many. They are about nobody. */
public final class WriteCases {
    private static final long SEED = 4_711;

    private WriteCases() {}

    /**
     * Writes cases.
     *
     * @param args how many; the file; and how many of them differ in more than their reference, all of them if it is left out
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        int count = Integer.parseInt(args[0]);
        write(count, args.length > 2 ? Integer.parseInt(args[2]) : count, Path.of(args[1]));
    }

    static void write(int count, int different, Path file) throws IOException {
        CaseDraw draw = new CaseDraw(SEED);
        List<ObjectNode> kept = new ArrayList<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                ObjectNode line = i < different ? drawn(draw.next()) : kept.get(i % different);
                if (different < count && i < different) {
                    kept.add(line);
                }
                out.write(line.put("reference", "MIX-" + (i + 1)).toString());
                out.write('\n');
            }
        }
    }

    private static ObjectNode drawn(CaseFile caseFile) {
        return (ObjectNode) JsonMapper.shared().readTree(new CaseFileJson().write(caseFile));
    }
}
