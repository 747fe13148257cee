package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AreaCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a country without a policy the codes say which area lies in which: an alternative is another area there too. */
class ApartWithoutPolicyTest {
    private static Weegschaal weegschaal;

    @BeforeAll
    static void load(@TempDir Path folder) {
        PoliciesOnDisk disk = new PoliciesOnDisk(folder);
        disk.addVersion("ukraine-a", "2013-12-21", "2026-12-31", 2);
        weegschaal = Weegschaal.withPolicies(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "LY-TB, LY, contains the home area",
        "LY-TB/STAD, LY, contains the home area",
        "LY-TB/STAD, LY-TB, contains the home area",
        "LY-TB, LY-TB/STAD, lies in the home area",
        "LY, LY-TB, lies in the home area"
    })
    void an_alternative_that_holds_the_home_area_or_lies_in_it_is_refused(String home, String area, String message) {
        CaseRefused refused = catchThrowableOfType(CaseRefused.class, () -> weegschaal.assess(caseFile(home, area)));

        assertThat(refused.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.part()).isEqualTo("alternatives/" + area);
            assertThat(objection.problem().code()).isEqualTo(ProblemCode.IMPOSSIBLE_VALUE);
            assertThat(objection.problem().line(Language.EN)).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource({"LY-TB, LY-T", "LY-TB, LY-BA", "LY-TB/STAD, LY-TB/STAD-2"})
    void another_area_whose_code_begins_alike_is_another_area(String home, String area) {
        assertThatCode(() -> weegschaal.assess(caseFile(home, area))).doesNotThrowAnyException();
    }

    @Test
    void a_code_places_a_district_in_its_province_and_its_country() {
        AreaCode district = new AreaCode("LY-TB/STAD");

        assertThat(district.isWithin(new AreaCode("LY-TB"))).isTrue();
        assertThat(district.isWithin(new AreaCode("LY"))).isTrue();
        assertThat(district.isWithin(district)).isTrue();
        assertThat(new AreaCode("LY-TB").isWithin(district)).isFalse();
    }

    private static CaseFile caseFile(String home, String area) {
        return CaseFile.builder(Cases.from(home))
                .alternative(CaseAlternative.builder(new AreaCode(area)).build())
                .build();
    }
}
