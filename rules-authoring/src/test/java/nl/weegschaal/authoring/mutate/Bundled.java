package nl.weegschaal.authoring.mutate;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;

/** The rules that come with the library, and their mutants. The mutants of the general rules are tried once for all tests. */
final class Bundled {
    static final BundledRules RULES = BundledRules.load();
    static final GeneralMutants GENERAL = GeneralMutants.of(RULES.general(), Steps.unheard());

    private Bundled() {}

    static Folder policy(String id) {
        return RULES.policy(id).orElseThrow();
    }

    static MutationReport report(Folder folder) {
        Problems problems = new Problems();
        Optional<MutationReport> report = new MutationCheck(GENERAL).check(folder, problems, Steps.unheard());
        return report.orElseThrow(() -> new AssertionError(problems.inDocumentOrder()));
    }

    static Folder without(Folder folder, String file) {
        SortedMap<String, byte[]> files = new TreeMap<>(folder.files());
        if (files.remove(file) == null) {
            throw new AssertionError("there is no " + file);
        }
        return new Folder(folder.name(), files);
    }
}
