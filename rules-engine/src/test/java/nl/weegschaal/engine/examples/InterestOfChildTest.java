package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weegschaal.engine.explain.Comparison;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Line;
import nl.weegschaal.model.advisory.LineKind;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import org.junit.jupiter.api.Test;

/** Of an unaccompanied minor what is in the interest of the child is asked, examined and shown first (Article 8(6)). */
class InterestOfChildTest {
    private static final String INTEREST = "het belang van het kind";
    private static final Advisory WITHOUT_CARE = Examples.advisory("unaccompanied-minor-without-care");

    @Test
    void the_interest_of_the_child_is_the_first_thing_to_do() {
        assertThat(summary("Nog te doen")).startsWith("UA-56: Onderzoek wat in het belang van dit kind is.");
        assertThat(lines(SectionKind.OPEN, LineKind.OPEN).get(0))
                .isEqualTo("Niet aangetoond, want nog niet onderzocht: " + INTEREST + "; zorg en voogdij.");
    }

    @Test
    void the_interest_of_the_child_is_the_first_question_and_the_first_name() {
        Outlook outlook = Examples.WEEGSCHAAL.outlook(WITHOUT_CARE);

        assertThat(outlook.questions().get(0).text().nl()).contains(INTEREST);
        assertThat(outlook.runs())
                .filteredOn(run -> run.run().startsWith("alternative("))
                .allSatisfy(run -> {
                    assertThat(run.nearMiss().orElseThrow().nl()).startsWith("Nog te onderzoeken: " + INTEREST);
                    assertThat(run.steps().stream().limit(2).map(Text::nl))
                            .anyMatch(step -> step.contains(": " + INTEREST));
                });
    }

    @Test
    void the_interest_of_the_child_is_the_first_row_of_the_table() {
        assertThat(conditions(WITHOUT_CARE)).startsWith(INTEREST, "zorg en voogdij");
    }

    @Test
    void of_an_adult_there_is_no_such_row() {
        CaseFile child = WITHOUT_CARE.caseFile();
        Advisory adult = Examples.WEEGSCHAAL.assess(CaseFile.builder(child)
                .applicant(Applicant.builder(child.applicant())
                        .unaccompaniedMinor(Answer.NO)
                        .build())
                .build());

        assertThat(conditions(adult)).isNotEmpty().doesNotContain(INTEREST);
    }

    private static List<String> conditions(Advisory advisory) {
        return Comparison.rows(Examples.WEEGSCHAAL.words(), advisory.alternatives(), advisory.caseFile()).stream()
                .map(row -> row.condition().nl())
                .toList();
    }

    private static String summary(String label) {
        return WITHOUT_CARE.explanation().sections().stream()
                .filter(section -> section.kind() == SectionKind.SUMMARY)
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.label().map(Text::nl).filter(label::equals).isPresent())
                .map(line -> line.text().nl())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(SectionKind section, LineKind kind) {
        return WITHOUT_CARE.explanation().sections().stream()
                .filter(part -> part.kind() == section)
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.kind() == kind)
                .map(Line::text)
                .map(Text::nl)
                .toList();
    }
}
