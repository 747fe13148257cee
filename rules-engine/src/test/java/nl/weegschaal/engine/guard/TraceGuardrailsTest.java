package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.weegschaal.engine.archive.RuleShelf;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.Replayer;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.model.casefile.CaseFile;

/** G14 over time: whatever the case, its trace is read back as it was and replays to the same. */
class TraceGuardrailsTest {
    private static final Replayer REPLAYER = new Replayer(new RuleShelf(Library.contents(), List.of()));

    @Property(tries = 300)
    void g14_the_trace_of_any_case_is_read_back_and_replays_to_the_same(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        TraceDocument written = TraceDocument.of(Library.assess(caseFile).trace());
        Problems problems = new Problems();

        TraceDocument read =
                TraceReader.read("trace", written.canonical(), problems).orElseThrow();
        Replay replay = REPLAYER.replay(read.trace().core(), "trace", problems).orElseThrow();

        assertThat(problems.asFound()).isEmpty();
        assertThat(read).isEqualTo(written);
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.identical()).isTrue();
    }

    @Property(tries = 300)
    void g13_the_core_of_a_trace_depends_on_no_reference_and_no_text(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile) {
        CaseFile renamed = Rewritten.of(Change.reference(caseFile, "another/2026-42"));

        assertThat(TraceDocument.of(Library.assess(renamed).trace()).coreHash())
                .isEqualTo(TraceDocument.of(Library.assess(caseFile).trace()).coreHash());
    }
}
