package nl.weegschaal.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.clock.check.ClockCheck;
import nl.weegschaal.authoring.mutate.MutationReport;
import nl.weegschaal.authoring.output.MutantsJson;
import nl.weegschaal.engine.clock.count.DutchHolidays;
import nl.weegschaal.engine.folder.BundledFolder;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.guard.ForbiddenWords;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.progress.Steps;
import nl.weegschaal.model.text.Language;
import org.junit.jupiter.api.Test;

/** How a change of a rule of the clock that no scenario notices is shown. */
class ClockMutantsTextTest {
    private static final MutationReport REPORT = reportWithoutPenaltyBeforeItsFirstDay();

    @Test
    void it_is_shown_as_an_edit_with_the_facts_that_tell() {
        assertThat(text(Language.EN))
                .contains("""
                            penalty-not-started/conclusion-word-changed/6, clock/rules/penalty/penalty-not-started.drl:14
                        """, """
                              a case that shows the difference:
                                - PenaltyOrder[code=NOT_STARTED]
                        """, "      a scenario of the clock in which this occurs notices it\n")
                .doesNotContain("only the rules of this policy itself");
    }

    @Test
    void the_facts_that_tell_stand_in_json_with_their_values() {
        assertThat(MutantsJson.write(List.of(REPORT))).contains("\"PenaltyOrder[code=NOT_STARTED]\"");
    }

    @Test
    void the_same_in_dutch() {
        String dutch = text(Language.NL);

        assertThat(dutch).contains("      een scenario van de klok waarin dit voorkomt, merkt het op\n");
        assertThat(ForbiddenWords.in(dutch)).isEmpty();
    }

    private static String text(Language language) {
        return new MutantsText(
                        new MutantWords(language), BundledRules.load().general().words())
                .write(List.of(REPORT));
    }

    private static MutationReport reportWithoutPenaltyBeforeItsFirstDay() {
        Folder bundled = BundledFolder.read().folder("clock");
        SortedMap<String, byte[]> files = new TreeMap<>(bundled.files());
        assertThat(files.remove("scenarios/penalty-not-started.json")).isNotNull();
        Problems problems = new Problems();
        return new ClockCheck(new Folder(bundled.name(), files), new DutchHolidays())
                .mutants(problems, Steps.unheard())
                .orElseThrow(() -> new AssertionError(problems.asFound()));
    }
}
