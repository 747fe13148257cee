package nl.weegschaal.authoring.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegschaal.engine.folder.Folder;

/**
 * An example in the page of a finding: a file of the small policy, or a part of it, in place of what stands there. The comment
 * above it says which file, and how it differs from what a page can show.
 */
record PageExample(String file, String how, String text) {
    private static final Pattern FURTHER = Pattern.compile("; with ([a-z-]+)");
    private static final Pattern TOGETHER = Pattern.compile("; removed together with (\\S+)");
    private static final Pattern REPEATED = Pattern.compile("; … stands for (\\d+) times (\\S+)( and a line feed)?");

    static Optional<PageExample> in(String page, String kind) {
        Matcher found = Pattern.compile(
                        "<!-- " + kind + ": ([^,; ]+)(.*?) -->\\R```[a-z]*\\R(.*?)\\R```", Pattern.DOTALL)
                .matcher(page);
        return found.find()
                ? Optional.of(new PageExample(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }

    Folder policy() {
        SortedMap<String, byte[]> files = new TreeMap<>(Composed.base().files());
        String base = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        String whole = how.contains("whole") || file.endsWith(".drl") ? text + "\n" : merged(base);
        files.put(file, whole(whole).getBytes(charset()));
        if (how.contains("removed")) {
            files.keySet().removeIf(name -> name.startsWith(file));
        }
        Matcher together = TOGETHER.matcher(how);
        if (together.find()) {
            files.keySet().removeIf(name -> name.startsWith(together.group(1)));
        }
        return new Folder("exercise", files);
    }

    /** The code of a finding that comes with that of the page, as the comment says. */
    Optional<String> further() {
        Matcher further = FURTHER.matcher(how);
        return further.find() ? Optional.of(further.group(1)) : Optional.empty();
    }

    /** The lines of the example take the place of the line of the base that begins as they do. */
    private String merged(String base) {
        String start = text.split("[:,]", 2)[0] + (file.endsWith(".json") ? "\":" : ",");
        String key = file.endsWith(".json") ? lastKey(base) : start;
        List<String> lines = base.lines().toList();
        boolean replaces = lines.stream().anyMatch(line -> line.startsWith(key));
        String merged =
                lines.stream().map(line -> line.startsWith(key) ? text : line).collect(Collectors.joining("\n"));
        return (replaces ? merged : merged + "\n" + text) + "\n";
    }

    /** The key of the base that the line of the example is about: the last of its keys that the base has a line for. */
    private String lastKey(String base) {
        return base.lines()
                .filter(line -> line.startsWith("  \""))
                .map(line -> line.substring(0, line.indexOf(':') + 1))
                .filter(key -> text.contains(key.strip()))
                .reduce((one, other) -> other)
                .orElse("none");
    }

    private String whole(String written) {
        Matcher repeated = REPEATED.matcher(how);
        String longer = written;
        if (repeated.find()) {
            String part = repeated.group(2) + (repeated.group(3) == null ? "" : "\n");
            longer = written.replace("…", part.repeat(Integer.parseInt(repeated.group(1))));
        }
        return how.contains("saved with CR LF") ? longer.replace("\n", "\r\n") : longer;
    }

    private Charset charset() {
        return how.contains("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
}
