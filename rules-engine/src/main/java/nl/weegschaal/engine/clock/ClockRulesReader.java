package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.law.SourceCatalogueReader;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.rules.ClockProgram;
import nl.weegschaal.engine.rules.RuleText;

/** Reads the rules of the clock. */
public final class ClockRulesReader {
    /** The folder of the clock in the folder that comes with the library. */
    public static final String FOLDER = "clock";

    private ClockRulesReader() {}

    /**
     * Reads what comes with the library.
     *
     * @return the rules
     * @throws PoliciesRefused if any of them cannot be used
     */
    public static ClockRules bundled() {
        Problems problems = new Problems();
        Optional<ClockRules> rules = read(BundledFolder.read().folder(FOLDER), problems);
        return rules.filter(read -> problems.isEmpty())
                .orElseThrow(() -> new PoliciesRefused(problems.inDocumentOrder()));
    }

    /**
     * Reads rules of the clock, all or none.
     *
     * @param folder the folder with {@code clock.json}, {@code sources.json} and {@code rules}
     * @param problems receives everything that is wrong
     * @return the rules; empty if anything is wrong
     */
    public static Optional<ClockRules> read(Folder folder, Problems problems) {
        SourceCatalogue sources = SourceCatalogueReader.read(folder, problems);
        Optional<LocalDate> from =
                JsonDocument.object(folder, "clock.json", problems).flatMap(ClockRulesReader::regulationFrom);
        List<RuleText> texts = PolicyReader.ruleTexts(folder.folder("rules"), problems);
        return ClockProgram.compile(texts, sources.ids(), problems)
                .flatMap(program -> from.map(day -> new ClockRules(program, sources, day)));
    }

    private static Optional<LocalDate> regulationFrom(ObjectView document) {
        document.required("schema").oneOf("weegschaal/clock-rules/1");
        Optional<LocalDate> from = document.required("regulationFrom").date();
        document.finish();
        return from;
    }
}
