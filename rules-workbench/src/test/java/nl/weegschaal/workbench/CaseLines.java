package nl.weegschaal.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the documentation, each on a line, over and over, with a reference of its own. */
public final class CaseLines {
    private CaseLines() {}

    public static List<String> of(int count) throws IOException {
        List<ObjectNode> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../docs/examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                examples.add((ObjectNode) JsonMapper.shared().readTree(Files.readString(file)));
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode example = examples.get(i % examples.size());
            lines.add(example.put("reference", "BATCH-" + (i + 1)).toString());
        }
        return lines;
    }

    public static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
