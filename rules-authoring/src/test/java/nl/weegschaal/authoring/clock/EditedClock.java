package nl.weegschaal.authoring.clock;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.clock.ClockRules;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;

/** The folder of the clock with faults put into it, as a person could have. */
public final class EditedClock {
    private final SortedMap<String, byte[]> files = new TreeMap<>(BundledClock.FOLDER.files());

    /** A file with something else in the place of a part of it. */
    public EditedClock replace(String file, String part, String instead) {
        String text = text(file);
        if (!text.contains(part)) {
            throw new AssertionError(file + " has no " + part);
        }
        return write(file, text.replace(part, instead));
    }

    /** A rule once more, under another name and with another conclusion. */
    public EditedClock again(String file, String name, String part, String instead) {
        String rule = text(file).replaceFirst("rule \"[^\"]*\"", "rule \"" + name + "\"");
        return write(file.replaceFirst("[^/]*$", name + ".drl"), rule.replace(part, instead));
    }

    /** Without a file. */
    public EditedClock without(String file) {
        if (files.remove(file) == null) {
            throw new AssertionError("there is no " + file);
        }
        return this;
    }

    /** With a file. */
    public EditedClock write(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private String text(String file) {
        return BundledClock.FOLDER.text(file).orElseThrow();
    }

    /** The folder. */
    public Folder folder() {
        return new Folder(BundledClock.FOLDER.name(), files);
    }

    /** Its rules, through the gate. */
    public ClockRules rules() {
        Problems problems = new Problems();
        return ClockRulesReader.read(folder(), problems).orElseThrow(() -> new AssertionError(problems.asFound()));
    }
}
