package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates of a case say which law applies; law that is not held is named, and never replaced by later law. */
class LawByDateTest {
    private static final LocalDate LODGED = LocalDate.parse("2013-01-15");

    private static Weegschaal weegschaal;

    @BeforeAll
    static void load(@TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2013-12-21", "2026-12-31", 2);
        weegschaal = Weegschaal.withPolicies(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-02-17", "2011-06-28", "2013-12-20"})
    void a_decision_under_the_first_directive_is_refused_with_the_law_that_applied(LocalDate decision) {
        CaseRefused refused =
                catchThrowableOfType(CaseRefused.class, () -> weegschaal.assess(Cases.from("UA-63", decision)));

        assertThat(refused.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.part()).isEqualTo("decision");
            assertThat(objection.problem().code()).isEqualTo(ProblemCode.LAW_NOT_HELD);
            assertThat(objection.problem().line(Language.EN))
                    .contains("Directive 2004/83/EC (not held here)", "expected a decision of 2013-12-21 or later");
            assertThat(objection.problem().line(Language.NL))
                    .contains("Richtlijn 2004/83/EG (hier niet opgenomen)", "2013-12-21");
        });
    }

    @Test
    void from_the_first_day_of_the_second_directive_there_is_advice_under_it() {
        assertThat(assess(LODGED, "2013-12-21").basis().qualification().identifier())
                .isEqualTo("CELEX 32011L0095");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-19, CELEX 32005L0085",
        "2015-07-20, CELEX 32013L0032",
        "2026-06-11, CELEX 32013L0032",
        "2026-06-12, CELEX 32024R1348"
    })
    void the_law_of_procedure_is_that_of_the_lodging_date_and_is_said_not_to_be_held(
            LocalDate lodged, String identifier) {
        LegalSource procedure = assess(lodged, "2026-09-01").basis().procedure();

        assertThat(procedure.identifier()).isEqualTo(identifier);
        assertThat(procedure.cite().en().contains("not held here")).isEqualTo(identifier.equals("CELEX 32005L0085"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-11, false", "2026-06-12, true"})
    void the_numbering_of_dutch_law_is_marked_where_it_was_not_verified(LocalDate decision, boolean marked) {
        Advisory advisory = assess(LODGED, decision.toString());

        assertThat(advisory.advice().derivation().rules().stream()
                        .flatMap(rule -> rule.sources().stream())
                        .filter(source ->
                                source.id().startsWith("vc/") || source.id().startsWith("vw/")))
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.cite().nl().contains("nummering na 12 juni 2026 niet nagegaan"))
                            .isEqualTo(marked);
                    assertThat(source.cite().en().contains("numbering after 12 June 2026 not verified"))
                            .isEqualTo(marked);
                });
        assertThat(advisory.explanation().in(Language.NL).contains("niet nagegaan"))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2013-12-21", "2021-06-09", "2023-11-08", "2024-06-30", "2024-12-31", "2026-07-01", "2026-07-02"
            })
    void a_source_from_after_the_decision_is_said_to_be_from_after_it(String decision) {
        List<LegalSource> cited = assess(LODGED, decision).advice().derivation().rules().stream()
                .flatMap(rule -> rule.sources().stream())
                .toList();

        assertThat(cited).isNotEmpty().allSatisfy(source -> {
            boolean later =
                    day(source.id()).filter(LocalDate.parse(decision)::isBefore).isPresent();
            assertThat(source.cite().nl().contains("van na deze beslissing, later bevestigd"))
                    .as(source.id())
                    .isEqualTo(later);
            assertThat(source.cite().en().contains("from after this decision, confirmed later"))
                    .as(source.id())
                    .isEqualTo(later);
        });
    }

    /** The day of a judgment, a letter or an amendment; the Council of State's numbers say the year. Law has days of its own in the catalogue. */
    private static Optional<LocalDate> day(String source) {
        Optional<String> day = switch (source) {
            case "cjeu/c-465-07/35", "cjeu/c-465-07/39" -> Optional.of("2009-02-17");
            case "cjeu/c-285-12" -> Optional.of("2014-01-30");
            case "cjeu/c-901-19" -> Optional.of("2021-06-10");
            case "cjeu/c-125-22" -> Optional.of("2023-11-09");
            case "wbv/2024-12" -> Optional.of("2024-07-01");
            case "rvs/2025-3351" -> Optional.of("2025-01-01");
            case "letter/7753121" -> Optional.of("2026-07-02");
            case "ecthr/sufi-and-elmi/241" -> Optional.of("2011-06-28");
            default -> {
                assertThat(source).as("a source with a day of its own").doesNotMatch("(cjeu|rvs|ecthr|letter|wbv)/.*");
                yield Optional.empty();
            }
        };
        return day.map(LocalDate::parse);
    }

    private static Advisory assess(LocalDate lodged, String decision) {
        CaseFile from = Cases.from("UA-63", LocalDate.parse(decision));
        return weegschaal.assess(CaseFile.builder(from).lodged(lodged).build());
    }
}
