package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.weegschaal.model.vocabulary.Guardrail;

/**
 * A fault in rules. Read from {@code prove/seeded-faults.txt}.
 *
 * @param name what is wrong
 * @param breaks the guardrails that it breaks
 * @param onlyWhen what it takes to see it; empty if it takes nothing much
 * @param edits the changes to the rules
 */
record SeededFault(String name, Set<Guardrail> breaks, Optional<Hiding> onlyWhen, List<String> edits) {
    /** What keeps a fault out of sight. */
    enum Hiding {
        THREE_FACTS("with three facts together"),
        DATE("at a date boundary"),
        TWO_RULES("through two chained rules");

        private final String words;

        Hiding(String words) {
            this.words = words;
        }

        static Hiding of(String words) {
            return Arrays.stream(values())
                    .filter(hiding -> hiding.words.equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("only what? " + words));
        }
    }

    static List<SeededFault> all(String file) {
        String text = file.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return Arrays.stream(text.strip().split("\n\n+")).map(SeededFault::read).toList();
    }

    private static SeededFault read(String block) {
        List<String> lines = block.lines().toList();
        String[] head = lines.get(0).split(" only ", 2);
        String[] parts = head[0].split(" breaks ", 2);
        Set<Guardrail> breaks = Arrays.stream(parts[1].split(" "))
                .map(Guardrail::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<Hiding> onlyWhen = Arrays.stream(head).skip(1).map(Hiding::of).findFirst();
        return new SeededFault(parts[0], breaks, onlyWhen, lines.subList(1, lines.size()));
    }

    /** For each edit the fault with that edit alone. */
    List<SeededFault> oneByOne() {
        List<SeededFault> alone = new ArrayList<>();
        edits.forEach(edit -> alone.add(new SeededFault(name + ", alone: " + edit, breaks, onlyWhen, List.of(edit))));
        return alone;
    }

    /** The rule files with the fault in them. */
    SortedMap<String, String> in(SortedMap<String, String> rules) {
        SortedMap<String, String> changed = new TreeMap<>(rules);
        edits.forEach(edit -> apply(edit, changed));
        return changed;
    }

    private void apply(String edit, SortedMap<String, String> rules) {
        if (edit.startsWith("without ")) {
            String removed = rules.remove(edit.substring("without ".length()));
            if (removed == null) {
                throw new AssertionError(name + ": no such rule: " + edit);
            }
        } else if (edit.startsWith("add ")) {
            String id = "seeded-" + rules.size();
            rules.put(id, rule(edit.substring("add ".length()), id));
        } else {
            replace(edit.substring("in ".length()).split(": ", 2), rules);
        }
    }

    private void replace(String[] edit, SortedMap<String, String> rules) {
        String[] texts = edit[1].split(" -> ", 2);
        String to = texts[1].equals("nothing") ? "" : texts[1].replace("when ", "when\n    ");
        String before = rules.getOrDefault(edit[0], "");
        // The word by itself begins the conditions; a sentence may have it too.
        String after = texts[0].equals("when") ? before.replace("\nwhen", "\n" + to) : before.replace(texts[0], to);
        if (after.equals(before)) {
            throw new AssertionError(name + ": nothing was changed in " + edit[0]);
        }
        rules.put(edit[0], after);
    }

    private static String rule(String added, String id) {
        String question = added.split(": ", 2)[0];
        String[] sides = added.split(": ", 2)[1].split(" => ", 2);
        return """
                package nl.weegschaal.rules.seeded;

                import nl.weegschaal.model.fact.*;
                import nl.weegschaal.model.vocabulary.*;

                rule "%s"
                    @Question("%s")
                    @Sources("qualification/15c")
                    @Nl("Een regel met een fout.")
                    @En("A rule with a fault.")
                when
                    %s
                then
                    insert(%s);
                end
                """.formatted(id, question, sides[0].replace("; ", "\n    "), sides[1]);
    }

    @Override
    public String toString() {
        return name;
    }
}
