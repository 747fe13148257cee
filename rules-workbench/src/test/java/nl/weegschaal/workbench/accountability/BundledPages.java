package nl.weegschaal.workbench.accountability;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.weegschaal.authoring.catalogue.Cataloguer;
import nl.weegschaal.authoring.catalogue.RuleCatalogue;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.engine.assess.Version;
import nl.weegschaal.engine.clock.ClockRulesReader;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Language;

/** The documents of account of the bundled rules and policies. */
final class BundledPages {
    static final RuleCatalogue CATALOGUE;

    private static final Map<Language, SortedMap<String, String>> PAGES = new EnumMap<>(Language.class);

    static {
        Folder root = BundledFolder.read();
        BundledRules bundled = BundledRules.of(root);
        List<Folder> policies =
                bundled.ids().stream().map(bundled.policies()::folder).toList();
        CATALOGUE = new Cataloguer(bundled.general(), new Problems())
                .catalogue(policies, root.folder(ClockRulesReader.FOLDER))
                .orElseThrow();
        for (Language language : Language.values()) {
            PAGES.put(
                    language, AccountPages.write(CATALOGUE, bundled.general().words(), language, Version.ofLibrary()));
        }
    }

    private BundledPages() {}

    static SortedMap<String, String> in(Language language) {
        return PAGES.get(language);
    }
}
