import java.nio.file.Files;
import java.nio.file.Path;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;

/** Measures once how long the library takes to load in a new Java machine, and then its first advisories. See docs/embedding.md. */
final class StartUp {
    private StartUp() {}

    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        took("loaded", start);
        Path example = Path.of(args.length > 0 ? args[0] : "docs/examples/alternative-every-limb-found.json");
        Problems problems = new Problems();
        start = System.nanoTime();
        CaseFile caseFile = CaseFileReader.read("case", Files.readAllBytes(example), problems)
                .orElseThrow()
                .caseFile();
        took("first case file read", start);
        for (String which : new String[] {"first", "second"}) {
            start = System.nanoTime();
            weegschaal.remembering(0).assess(caseFile).explanation().in(Language.NL);
            took(which + " advisory, explained", start);
        }
    }

    private static void took(String what, long start) {
        System.out.println(what + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
