package nl.weegschaal.workbench.page;

import java.util.Base64;
import java.util.HexFormat;
import nl.weegschaal.engine.folder.Sha256;

/**
 * How a page looks: the design tokens of the theme, the rules that use them, and what stands at the head of each sheet of paper.
 *
 * @param css the whole of it, with nothing in it that HTML would escape
 */
record PageLook(String css) {
    static PageLook of(PageHead head) {
        return new PageLook(PageResource.text("theme.css") + PageResource.text("page.css") + paper(head));
    }

    /** Case and page number in the margin of each sheet; across it that it is an example, if it is one. */
    private static String paper(PageHead head) {
        String sheets = "@page {\n  @top-left { content: " + quoted(head.title()) + "; font: 8pt sans-serif; }\n"
                + "  @bottom-right { content: counter(page) \" / \" counter(pages); font: 8pt sans-serif; }\n}\n";
        if (!head.example()) {
            return sheets;
        }
        String word =
                quoted(PageTexts.read(PageLook.class, "page", head.language()).text("example"));
        return sheets + "@page {\n  @top-right { content: " + word + "; font: bold 8pt sans-serif; }\n}\n"
                + "@media print {\n  .example::before { content: " + word + "; }\n}\n";
    }

    /** A text as a string of CSS. Only letters and digits stand as they are: a blank would be part of the escape before it. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character < 128 && Character.isLetterOrDigit(character)) {
                quoted.appendCodePoint(character);
            } else {
                quoted.append('\\').append(HexFormat.of().toHexDigits(character, 6));
            }
        });
        return quoted.append('"').toString();
    }

    /** The name by which the page allows this look and no other. */
    String hash() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(css)));
    }
}
