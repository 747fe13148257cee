package nl.weegschaal.workbench.accountability;

import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.problem.Printable;

/** Markdown in which the words of a policy mean nothing but themselves. */
final class Markdown {
    private Markdown() {}

    /** Words in a line or in a cell of a table. */
    static String plain(String words) {
        return Printable.of(words.replaceAll("\\s+", " "))
                .replace("\\", "\\\\")
                .replaceAll("([|<>`*_\\[\\]#])", "\\\\$1");
    }

    /** A name as the program writes it. */
    static String code(String name) {
        return "`" + Printable.of(name).replace("`", "'") + "`";
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String heading(String... cells) {
        return row(cells) + "|" + "---|".repeat(cells.length) + "\n";
    }

    static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }
}
