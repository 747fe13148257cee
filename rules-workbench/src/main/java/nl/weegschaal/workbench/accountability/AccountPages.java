package nl.weegschaal.workbench.accountability;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.authoring.catalogue.RuleCatalogue;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Language;

/** Writes every document of account. */
public final class AccountPages {
    /** The documents of which the text stands in files. */
    static final List<String> TEMPLATES = List.of(
            "README",
            "algorithm-register",
            "impact-assessment",
            "technical-documentation",
            "test-cases",
            CataloguePages.FOLDER + "README");

    private AccountPages() {}

    /**
     * Writes them.
     *
     * @param catalogue every rule, with what shows it
     * @param words the words of the rules
     * @param language the language of the pages
     * @param version the version of the program
     * @return the pages in Markdown, by their names
     */
    public static SortedMap<String, String> write(
            RuleCatalogue catalogue, Words words, Language language, String version) {
        AccountWords said = AccountWords.in(language, words);
        CataloguePages rules = new CataloguePages(catalogue, said);
        Map<String, String> values = new AccountValues(catalogue, said, rules, version).all();
        SortedMap<String, String> pages = new TreeMap<>(rules.pages());
        TEMPLATES.forEach(name -> pages.put(
                name + ".md", Template.read(name.replace('/', '-'), language).with(values)));
        return pages;
    }
}
