package nl.weegschaal.benchmarks.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleContent;

/**
 * Copies of the bundled policies, each with another made-up gradation for one area of the illustration of Ukraine, and with rules that
 * have another sentence: they say nothing about any area.
 */
final class EditedPolicies {
    private static final List<String> AREAS =
            List.of("Lvivska oblast", "Ternopilska oblast", "Volynska oblast", "Chernivetska oblast");

    private EditedPolicies() {}

    /** Writes a folder for each edit. */
    static List<Path> write(Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (String area : AREAS) {
            Path copy = folder.resolve(String.valueOf(written.size()));
            for (RuleContent content : RuleContent.bundled()) {
                if (content.kind() == ContentKind.POLICY) {
                    copy(content, copy.resolve(content.name()), area);
                }
            }
            written.add(copy);
        }
        return written;
    }

    private static void copy(RuleContent policy, Path folder, String area) throws IOException {
        for (Map.Entry<String, byte[]> file : policy.folder().files().entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, edited(new String(file.getValue(), StandardCharsets.UTF_8), area));
        }
    }

    private static String edited(String text, String area) {
        return text.replace(area + ",3", area + ",2").replace("    @En(\"", "    @En(\"(" + area + ") ");
    }
}
