package nl.weegschaal.engine.policy;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.law.SourceCatalogueReader;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.rules.RuleText;
import nl.weegschaal.engine.text.Words;

/** Reads what every country shares. */
public final class GeneralRulesReader {
    private GeneralRulesReader() {}

    /**
     * Reads the general rules, the legal sources and the words.
     *
     * @param root the folder with {@code general}, {@code law} and {@code texts}
     * @param problems receives everything that is wrong
     * @return what every country shares; empty if anything is wrong
     */
    public static Optional<GeneralRules> read(Folder root, Problems problems) {
        SourceCatalogue sources = SourceCatalogueReader.read(root.folder("law"), problems);
        Folder general = root.folder("general");
        PolicyFiles.missed(without(general, "exercises/")).forEach(problems::add);
        List<RuleText> texts = PolicyReader.ruleTexts(general.folder("rules"), problems);
        Words words = Words.read(root.folder("texts"));
        words.keys().forEach(key -> TextCheck.check(words.written(key), Place.of("texts/" + key), problems));
        String fingerprint = Fingerprint.of(content(root));
        return RuleProgram.read(texts, sources.ids(), problems)
                .map(rules -> new GeneralRules(rules, sources, words, general, fingerprint));
    }

    /**
     * All that the fingerprint of the general rules is of.
     *
     * @param root the folder with {@code general}, {@code law} and {@code texts}
     * @return the folder without policies, without the clock, which is apart, and without proofs, which follow from the rules
     */
    public static Folder content(Folder root) {
        return without(without(without(root, "policies/"), "clock/"), "proofs.txt");
    }

    private static Folder without(Folder folder, String start) {
        var files = new TreeMap<>(folder.files());
        files.keySet().removeIf(file -> file.startsWith(start));
        return new Folder(folder.name(), files);
    }
}
