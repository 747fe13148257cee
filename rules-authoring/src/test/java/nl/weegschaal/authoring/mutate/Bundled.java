package nl.weegschaal.authoring.mutate;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;

/** The rules that come with the library, and their mutants. The mutants of the general rules are tried once for all tests that ask for them. */
final class Bundled {
    static final BundledRules RULES = BundledRules.load();

    private Bundled() {}

    /** Made when a test first asks for it. */
    private static final class OfGeneralRules {
        static final GeneralMutants ALL = GeneralMutants.of(RULES.general(), Steps.unheard());
    }

    static Folder policy(String id) {
        return RULES.policy(id).orElseThrow();
    }

    static MutationReport report(Folder folder) {
        return report(folder, OfGeneralRules.ALL);
    }

    /** The mutants of the rules of a policy alone. */
    static MutationReport own(Folder folder) {
        return report(folder, GeneralMutants.none(RULES.general()));
    }

    private static MutationReport report(Folder folder, GeneralMutants general) {
        Problems problems = new Problems();
        Optional<MutationReport> report = new MutationCheck(general).check(folder, problems, Steps.unheard());
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
