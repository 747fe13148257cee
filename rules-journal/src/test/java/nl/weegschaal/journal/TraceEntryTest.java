package nl.weegschaal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Trace;
import nl.weegschaal.model.advisory.TraceCopy;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceEntryTest {
    private static final String EXAMPLE = "gradation-two-one-clear-element";

    private final Advisories advisories = new Advisories();

    @TempDir
    Path folder;

    @Test
    void a_trace_comes_out_of_a_journal_as_it_went_in() throws IOException {
        Path file = folder.resolve("whole");
        Journal journal = Journals.open(file);
        List<Trace> traces = new ArrayList<>();
        for (TraceCopy copy : TraceCopy.values()) {
            traces.add(advisories.on(EXAMPLE).trace().copy(copy));
        }
        for (Trace trace : traces) {
            journal.append(TraceEntry.of(trace));
        }

        List<String> read = new ArrayList<>();
        JournalCheck.ofChain().read(file, line -> read.add(TraceEntry.document(line)), Progress.unheard());

        assertThat(read)
                .isEqualTo(traces.stream()
                        .map(TraceDocument::of)
                        .map(TraceDocument::text)
                        .toList());
    }

    @Test
    void the_hash_in_the_chain_is_that_of_the_trace() {
        Trace trace = advisories.on(EXAMPLE).trace();

        Link link = Chain.unsigned().next(0, Head.NOTHING, TraceEntry.of(trace)).link();

        assertThat(link.coreHash()).isEqualTo(TraceDocument.of(trace).coreHash());
    }

    @Test
    void a_trace_of_which_the_texts_were_erased_can_still_be_read() throws IOException {
        Path file = folder.resolve("journal");
        Journals.open(file).append(TraceEntry.of(advisories.on(EXAMPLE).trace()));
        Path copy = folder.resolve("copy");
        new JournalCopy(number -> true).copy(file, copy, Progress.unheard());

        List<String> read = new ArrayList<>();
        JournalCheck.ofChain().read(copy, line -> read.add(TraceEntry.document(line)), Progress.unheard());

        Problems problems = new Problems();
        assertThat(TraceReader.read("trace", read.get(0).getBytes(StandardCharsets.UTF_8), problems))
                .hasValueSatisfying(
                        document -> assertThat(document.trace().reference()).isEmpty());
        assertThat(problems.asFound()).isEmpty();
    }

    @Test
    void an_advisory_is_given_only_once_it_is_kept() throws IOException {
        Path file = folder.resolve("kept");
        KeepingAdvisor advisor = new KeepingAdvisor(caseFile -> advisories.on(EXAMPLE), Keeper.of(Journals.open(file)));
        Advisory advisory = advisor.assess(Advisories.example(EXAMPLE));
        assertThat(Journals.check(file).head().sequence()).isEqualTo(1);
        assertThat(advisory).isEqualTo(advisories.on(EXAMPLE));

        FailingDisk full = new FailingDisk(file);
        Journal journal = Journal.open(file, full, Chain.unsigned(), (side, bytes) -> {});
        full.room(100);
        assertThatThrownBy(() -> new KeepingAdvisor(caseFile -> advisory, Keeper.of(journal))
                        .assess(Advisories.example(EXAMPLE)))
                .isInstanceOf(EntryNotKept.class);
    }

    @Test
    void a_trace_that_could_never_be_read_back_is_not_kept() {
        Advisory advisory = advisories.on(EXAMPLE);
        List<CaseElement> tooMany = IntStream.range(0, 600)
                .mapToObj(number -> CaseElement.builder(
                                new ElementId("e" + number),
                                ElementKind.AGE,
                                new Bearing.Everywhere(),
                                EvidenceState.STATED)
                        .build())
                .toList();
        CaseFile large = CaseFile.builder(advisory.caseFile())
                .elements(tooMany)
                .weighings(List.of())
                .asked(Map.of())
                .build();
        Trace trace = new Trace(advisory.trace().core(), Optional.of(large.reference()), Optional.of(large));

        assertThatThrownBy(() -> TraceEntry.of(trace))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("trace: its case could not be read back: [TOO_MANY]");
    }
}
