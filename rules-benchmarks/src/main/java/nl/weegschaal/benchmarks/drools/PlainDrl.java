package nl.weegschaal.benchmarks.drools;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule file as a user of Drools alone would write it: the same conditions and the same conclusion, with the question as the agenda
 * group, and without the annotations that only this library reads. All rules are in one package, as in the library: of rules in several
 * packages Drools 10.2 leaves some out that end in {@code not} and begin as a rule of another package does
 * (apache/incubator-kie#7115 is about the like).
 */
final class PlainDrl {
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\s*@Question\\(\"([a-z-]+)\"\\)\\s*$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package .*;$");
    private static final Pattern OTHER = Pattern.compile("(?m)^\\s*@(Sources|Nl|En|Status)\\(.*\\)\\s*\\n");

    private PlainDrl() {}

    static String of(String text) {
        Matcher question = QUESTION.matcher(text);
        if (!question.find()) {
            throw new IllegalStateException("a rule without a question");
        }
        String group = question.group(1).replace('-', '_').toUpperCase(Locale.ROOT);
        String named = OTHER.matcher(question.replaceFirst("    agenda-group \"" + group + "\""))
                .replaceAll("");
        return PACKAGE.matcher(named).replaceFirst("package nl.weegschaal.rules;");
    }
}
