package nl.weegschaal.engine.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.casefile.ReferenceReader;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.output.BatchJson;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.engine.tally.Tally;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.text.Text;

/**
 * Advises on the case on each line. A line that cannot be read or advised on is set aside with the reason, and keeps no other
 * line from its advice. Safe for use by several threads.
 */
public final class BatchWork {
    private static final JsonLimits LIMITS = JsonLimits.forCaseFile();

    private final String file;
    private final Function<CaseFile, Advisory> advisor;

    /**
     * Work on the lines of a file.
     *
     * @param file what people call the file
     * @param advisor advises on a case, in several threads at once
     */
    public BatchWork(String file, Function<CaseFile, Advisory> advisor) {
        this.file = file;
        this.advisor = advisor;
    }

    /**
     * Advises on the case on each line.
     *
     * @param lines some lines; blank ones are skipped
     * @return what came of them
     */
    public BatchResult of(List<NumberedLine> lines) {
        Part part = new Part();
        lines.stream().filter(line -> !line.isBlank()).forEach(part::line);
        return part.result();
    }

    /** The lines of one call. */
    private final class Part {
        private final BatchJson json = new BatchJson();
        private final ByteArrayOutputStream advised = new ByteArrayOutputStream();
        private final ByteArrayOutputStream setAside = new ByteArrayOutputStream();
        private final Tally.Counting counting = new Tally.Counting();
        private long faults;

        void line(NumberedLine line) {
            Problems problems = new Problems();
            JsonSource.ofLine(file, line.number(), line.bytes(), LIMITS, problems)
                    .flatMap(source -> CaseFileReader.read(source, problems))
                    .ifPresent(read -> advise(line, read, problems));
            if (!problems.isEmpty()) {
                List<Problem> all = problems.inDocumentOrder();
                counting.setAside(all.get(0));
                Optional<String> reference = ReferenceReader.read(line.bytes()).map(CaseReference::value);
                setAside.writeBytes(
                        (json.setAside(line.number(), reference, all) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        private void advise(NumberedLine line, LocatedCaseFile found, Problems problems) {
            try {
                Advisory advisory = advisor.apply(found.caseFile());
                counting.advised(advisory);
                json.advised(line.number(), advisory, advised);
            } catch (CaseRefused refused) {
                found.places().locate(refused.objections()).forEach(problems::add);
            } catch (ProgramFault fault) {
                faults++;
                problems.add(fault(line, BatchMessage.RULES_AT_FAULT.with(fault.breach())));
            } catch (RuntimeException fault) {
                faults++;
                problems.add(fault(
                        line,
                        BatchMessage.PROGRAM_AT_FAULT.with(fault.getClass().getSimpleName())));
            }
        }

        private Problem fault(NumberedLine line, Text message) {
            return Problem.of(ProblemCode.PROGRAM_FAULT, new Place(file, "", line.number(), 1), message);
        }

        BatchResult result() {
            return new BatchResult(advised.toByteArray(), setAside.toByteArray(), counting.tally(), faults);
        }
    }
}
