package nl.weegschaal.benchmarks.byhand;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.model.text.Text;

/**
 * What a rule says about itself, read once from its file. Only its conditions are written out in Java.
 *
 * @param id the name of the rule
 * @param sentence the norm, with its sources and its name, as it stands in an explanation
 */
public record Norm(String id, Text sentence) {
    private static final Pattern NAME = Pattern.compile("(?m)^rule \"(.*)\"");

    static Norm of(String file) {
        String id = first(NAME, file);
        String end = " [" + said("Sources", file) + "] (" + id + ")";
        boolean illustrative = file.toLowerCase(Locale.ROOT).contains("@status(\"illustrative\")");
        return new Norm(
                id,
                new Text(
                        said("Nl", file) + (illustrative ? " [illustratief]" : "") + end,
                        said("En", file) + (illustrative ? " [illustrative]" : "") + end));
    }

    private static String said(String annotation, String file) {
        return first(Pattern.compile("(?m)^\\s*@" + annotation + "\\(\"(.*)\"\\)"), file);
    }

    private static String first(Pattern pattern, String file) {
        Matcher found = pattern.matcher(file);
        if (!found.find()) {
            throw new IllegalStateException("a rule file without " + pattern);
        }
        return found.group(1);
    }
}
