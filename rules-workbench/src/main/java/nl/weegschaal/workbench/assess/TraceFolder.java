package nl.weegschaal.workbench.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weegschaal.engine.archive.RuleArchive;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.casefile.Places;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.model.advisory.TraceCopy;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.file.WholeFile;
import nl.weegschaal.workbench.file.WriteFault;

/**
 * A folder for traces: a file for each case, named after its reference, and next to them an archive of the rules and policies that
 * they were made with, so that they can be replayed when those are no longer in use.
 */
public final class TraceFolder {
    /** The folder of the archive next to traces. */
    public static final String RULES = "rules";

    private final Path folder;
    private final TraceCopy copy;
    private final RuleArchive archive;
    private final Map<String, String> taken = new HashMap<>();

    TraceFolder(Path folder, TraceCopy copy) {
        this.folder = folder;
        this.copy = copy;
        this.archive = new RuleArchive(folder.resolve(RULES));
    }

    /** Keeps the trace of an advisory; what stands in the way is a problem of the file that the case came from. */
    void add(Places file, Advised advised, Problems problems) {
        String reference = advised.advisory().caseFile().reference().value();
        String name = reference.replace('/', '~') + ".trace.json";
        // Some file systems do not tell upper-case from lower-case.
        String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), file.file());
        if (other != null) {
            Text message = ProgramMessage.SAME_TRACE.with(reference, other);
            Problem problem = Problem.of(ProblemCode.DUPLICATE_ID, Objection.WHOLE_CASE, message)
                    .withExpected(ProgramMessage.ANOTHER_REFERENCE.text());
            file.locate(List.of(new Objection("reference", problem))).forEach(problems::add);
            return;
        }
        Path target = folder.resolve(name);
        try {
            // The rules first: a trace that is there can be replayed.
            for (RuleContent content : advised.rules()) {
                archive.keep(content);
            }
            WholeFile.write(
                    target,
                    TraceDocument.of(advised.advisory().trace().copy(copy)).text() + "\n");
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), new WriteFault(e).message()));
        }
    }
}
