package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A fault in rules, with the guardrails that it breaks. Read from {@code prove/seeded-faults.txt}. */
record SeededFault(String name, Set<Guardrail> breaks, List<String> edits) {
    static List<SeededFault> all(String file) {
        List<SeededFault> faults = new ArrayList<>();
        String text = file.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        for (String block : text.strip().split("\n\n+")) {
            List<String> lines = block.lines().toList();
            String[] head = lines.get(0).split(" breaks ");
            Set<Guardrail> breaks = Arrays.stream(head[1].split(" "))
                    .map(Guardrail::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            faults.add(new SeededFault(head[0], breaks, lines.subList(1, lines.size())));
        }
        return faults;
    }

    /** The rule files with the fault in them. */
    TreeMap<String, String> in(TreeMap<String, String> rules) {
        TreeMap<String, String> changed = new TreeMap<>(rules);
        edits.forEach(edit -> apply(edit, changed));
        return changed;
    }

    private void apply(String edit, TreeMap<String, String> rules) {
        if (edit.startsWith("without ")) {
            String removed = rules.remove(edit.substring("without ".length()));
            if (removed == null) {
                throw new AssertionError(name + ": no such rule: " + edit);
            }
        } else if (edit.startsWith("add ")) {
            rules.put("seeded-" + rules.size(), rule(edit.substring("add ".length()), "seeded-" + rules.size()));
        } else {
            String[] parts = edit.substring("in ".length()).split(": ", 2);
            String[] texts = parts[1].split(" -> ", 2);
            String before = rules.getOrDefault(parts[0], "");
            String after =
                    before.replace(texts[0], texts[1].equals("nothing") ? "" : texts[1].replace("when ", "when\n    "));
            if (after.equals(before)) {
                throw new AssertionError(name + ": nothing was changed by " + edit);
            }
            rules.put(parts[0], after);
        }
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
