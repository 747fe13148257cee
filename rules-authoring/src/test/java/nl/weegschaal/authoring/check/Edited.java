package nl.weegschaal.authoring.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.ProblemCode;

/** The small policy in which nothing is wrong, with changes. */
final class Edited {
    private final SortedMap<String, byte[]> files =
            new TreeMap<>(Composed.base().files());

    static List<ProblemCode> codes(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }

    Edited edit(String file, UnaryOperator<String> edit) {
        String before = text(file);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing was changed in " + file);
        }
        return put(file, after);
    }

    Edited put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Edited remove(String start) {
        files.keySet().removeIf(file -> file.startsWith(start));
        return this;
    }

    String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    Folder folder() {
        return new Folder("exercise", files);
    }
}
