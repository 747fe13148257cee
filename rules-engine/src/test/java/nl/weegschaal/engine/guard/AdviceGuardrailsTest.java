package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AdvisoryStatus;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.StatementKind;

/** G1 and G2: what every advisory says of itself, and the words that it never uses. */
class AdviceGuardrailsTest {
    /** The list of the domain, each word as it begins; citations of the law are taken out first. */
    private static final List<String> FORBIDDEN = List.of(
            "safe",
            "unsafe",
            "veilig",
            "onveilig",
            "no risk",
            "geen risico",
            "can return",
            "kan terugkeren",
            "grant",
            "refuse",
            "refusal",
            "reject",
            "inwilligen",
            "afwijzen",
            "gegrond",
            "ongegrond",
            "unfounded",
            "approved",
            "denied",
            "score",
            "probability",
            "percentage",
            "automatic",
            "automatisch");

    private static final Pattern WORDS = Pattern.compile("(?<!\\p{L})(" + String.join("|", FORBIDDEN) + ")");

    @Property
    void g1_the_result_is_advice_to_a_case_officer_and_never_a_decision(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        Advisory advisory = Library.assess(caseFile);

        assertThat(AdvisoryStatus.values()).containsExactly(AdvisoryStatus.ADVISORY);
        assertThat(advisory.statements())
                .extracting(statement -> statement.code())
                .contains(StatementKind.ADVICE_ONLY, StatementKind.OTHER_GROUNDS, StatementKind.ALL_FACTS_FIRST);
        assertThat(oneLine(advisory, Language.EN)).contains("advice to you, the case officer, who decides");
        assertThat(oneLine(advisory, Language.NL)).contains("advies aan u, de medewerker die beslist");
    }

    @Property
    void g2_no_text_uses_a_forbidden_word(@ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        assertThat(Texts.all(Library.assess(caseFile)))
                .allSatisfy(text -> assertThat(WORDS.matcher(text.toLowerCase(Locale.ROOT))
                                .results()
                                .map(found -> found.group()))
                        .isEmpty());
    }

    private static String oneLine(Advisory advisory, Language language) {
        return advisory.explanation().in(language).replaceAll("\\s+", " ");
    }
}
