package nl.weegschaal.examples.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.weegschaal.engine.archive.ContentKind;
import nl.weegschaal.engine.archive.RuleContent;

/**
 * Copies of the bundled policies in which two gradations of the illustration of Ukraine are others. They were made up for this test, as
 * the illustration was made up itself, and say nothing about any area.
 */
final class MadeUpPolicies {
    static final String UKRAINE = "ukraine-2026-07-02";

    private static final Map<String, String> EDITS = Map.of(
            "Lvivska oblast,3", "Lvivska oblast,2",
            "Mykolaivska oblast,2", "Mykolaivska oblast,1",
            "\"Ukraine (illustration)\"", "\"Ukraine (illustration, edited for a test)\"");

    private MadeUpPolicies() {}

    static Path write(Path folder) throws IOException {
        for (RuleContent content : RuleContent.bundled()) {
            if (content.kind() == ContentKind.POLICY) {
                copy(content, folder.resolve(content.name()));
            }
        }
        return folder;
    }

    private static void copy(RuleContent policy, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : policy.folder().files().entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> edit : EDITS.entrySet()) {
                text = text.replace(edit.getKey(), edit.getValue());
            }
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, text);
        }
    }
}
