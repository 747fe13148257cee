package nl.weegschaal.workbench;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A box of a page with the comment above it, which says what to do with the text in the box.
 *
 * @param what {@code run}, {@code prints}, {@code edit} or {@code file}
 * @param about the file, or how a command ends
 * @param start the comment and the line that opens the box
 * @param text what stands in the box
 */
record PageStep(String what, String about, String start, String text) {
    private static final Pattern MARKED = Pattern.compile(
            "(<!-- (run|prints|edit|file)(?:[:,] ([^>]+))? -->\\n```[a-z]*\\n)(.*?)^```$",
            Pattern.DOTALL | Pattern.MULTILINE);

    /** The steps of a page, from top to bottom. */
    static List<PageStep> in(String page) {
        return MARKED.matcher(page)
                .results()
                .map(found -> new PageStep(
                        found.group(2), found.group(3) == null ? "" : found.group(3), found.group(1), found.group(4)))
                .toList();
    }

    /** The step as it stands in the page. */
    String box() {
        return box(text);
    }

    /** The step with another text. */
    String box(String other) {
        return start + other + "```";
    }
}
