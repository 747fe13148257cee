package nl.weegschaal.engine.language;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.vocabulary.FactWords;

/** A rule in one fixed form, whatever the layout of its file: two files with the same rule have the same hash. */
public final class CanonicalRule {
    private CanonicalRule() {}

    /**
     * The text of a rule in its fixed form. The place and the name of its file are no part of it.
     *
     * @param rule the rule
     * @return one line for each of its parts
     */
    public static String text(Rule rule) {
        List<String> lines = new ArrayList<>();
        lines.add("rule " + rule.id());
        lines.add("question " + rule.question());
        lines.add("sources " + String.join("; ", rule.sources()));
        lines.add("status " + rule.status());
        lines.add("nl " + rule.sentence().nl());
        lines.add("en " + rule.sentence().en());
        rule.conditions().forEach(condition -> lines.add("when " + condition.text()));
        lines.add("then " + FactWords.of(rule.conclusion()));
        return String.join("\n", lines) + "\n";
    }

    /**
     * The hash of a rule.
     *
     * @param rule the rule
     * @return the SHA-256 of its text, 64 hexadecimal digits
     */
    public static String hash(Rule rule) {
        return Fingerprint.of(text(rule));
    }
}
