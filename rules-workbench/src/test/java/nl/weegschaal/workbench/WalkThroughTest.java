package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page for policy officers tells its reader to do can be done, and leads to what it shows. To write what the
 * program prints into the page, but for boxes with something left out: -Dwalk.update=true
 */
class WalkThroughTest {
    private static final Path PAGE = Path.of("..", "docs", "policy-officer.md");
    private static final Pattern FENCE = Pattern.compile("^```", Pattern.MULTILINE);
    private static final boolean UPDATE = Boolean.getBoolean("walk.update");

    @Test
    void every_step_of_the_page_leads_to_what_it_shows(@TempDir Path folder) throws IOException {
        String page = Files.readString(PAGE);
        WalkThrough walk = new WalkThrough(folder.toRealPath());

        for (PageStep step : PageStep.in(page)) {
            if (step.what().equals("prints")) {
                page = shown(page, step, walk.printed(), walk.exit());
            } else {
                walk.take(step);
            }
        }

        if (UPDATE) {
            Files.writeString(PAGE, page);
        }
        assumeFalse(UPDATE, "the page was rewritten");
    }

    @Test
    void every_box_of_the_page_is_a_step() throws IOException {
        String page = Files.readString(PAGE);

        List<PageStep> steps = PageStep.in(page);
        assertThat(FENCE.matcher(page).results().count()).isEqualTo(2L * steps.size());
        assertThat(steps).extracting(PageStep::what).contains("run", "prints", "edit", "file");
        for (int i = 0; i < steps.size(); i++) {
            boolean isRunOfProgram = steps.get(i).text().startsWith("./weegschaal");
            boolean shows = i + 1 < steps.size() && steps.get(i + 1).what().equals("prints");
            assertThat(shows).as(steps.get(i).text()).isEqualTo(isRunOfProgram);
        }
    }

    private static String shown(String page, PageStep step, String printed, int exit) {
        if (UPDATE && !PrintedText.leavesOut(step.text())) {
            int at = page.indexOf(step.box());
            return page.substring(0, at)
                    + step.box(printed)
                    + page.substring(at + step.box().length());
        }
        if (!UPDATE) {
            assertThat(new PrintedText(printed).problem(step.text()))
                    .as("the page, beside what was printed:%n%s", printed)
                    .isEmpty();
            assertThat("ends with " + exit).as(printed).isEqualTo(step.about());
        }
        return page;
    }
}
