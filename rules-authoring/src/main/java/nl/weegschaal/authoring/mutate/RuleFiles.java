package nl.weegschaal.authoring.mutate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;

/** The texts of the rules that were read, to be read again with an edit. */
final class RuleFiles {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final SourceCatalogue sources;

    /**
     * Takes the rule files of some folders.
     *
     * @param sources the legal sources that rules may cite
     * @param folders the folders of the general rules and of a policy, of which the rules were read before
     */
    RuleFiles(SourceCatalogue sources, Folder... folders) {
        this.sources = sources;
        Stream.of(folders).forEach(this::add);
    }

    private void add(Folder folder) {
        folder.files().keySet().stream()
                .filter(file -> file.startsWith("rules/") && file.endsWith(".drl"))
                .forEach(file -> folder.text(file).ifPresent(text -> texts.put(folder.path(file), text)));
    }

    /** A mutant as an edit of its file. */
    RuleEdit edit(Mutant<?> mutant) {
        String file = mutant.original().file();
        String text = texts.get(file);
        if (text == null) {
            throw new IllegalStateException("there is no file " + file);
        }
        return new EditWriter(file, text).edit(mutant);
    }

    /** The rules after an edit, read from the files through the gate, as a person's edit would be. */
    RuleProgram with(RuleEdit edit) {
        Map<String, String> after = new LinkedHashMap<>(texts);
        after.put(edit.file(), edit.text());
        List<RuleText> rules = after.entrySet().stream()
                .filter(file -> !file.getValue().isEmpty())
                .map(file -> new RuleText(file.getKey(), file.getValue()))
                .toList();
        Problems problems = new Problems();
        return RuleProgram.read(rules, sources.ids(), problems)
                .orElseThrow(() -> new IllegalStateException(edit.file() + ": " + problems.asFound()));
    }
}
