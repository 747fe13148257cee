package nl.weegschaal.workbench.assess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weegschaal.engine.casefile.Places;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.file.WholeFile;
import nl.weegschaal.workbench.file.WriteFault;

/**
 * Results in a folder, a file for each case, named after its reference. A file is there as a whole or not at all, and
 * takes the place of one that an earlier command left.
 */
final class OutputFolder implements Results {
    private final Path folder;
    private final AdvisoryFormat format;
    private final Map<String, String> taken = new HashMap<>();

    OutputFolder(Path folder, AdvisoryFormat format) {
        this.folder = folder;
        this.format = format;
    }

    @Override
    public void add(Places file, Advised advised, Problems problems) {
        String reference = advised.advisory().caseFile().reference().value();
        String name = fileName(reference);
        // Some file systems do not tell upper-case from lower-case.
        String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), file.file());
        if (other != null) {
            Text message = ProgramMessage.SAME_OUTPUT.with(reference, other);
            Problem problem = Problem.of(ProblemCode.DUPLICATE_ID, Objection.WHOLE_CASE, message)
                    .withExpected(ProgramMessage.ANOTHER_REFERENCE.text());
            file.locate(List.of(new Objection("reference", problem))).forEach(problems::add);
            return;
        }
        Path target = folder.resolve(name);
        try {
            WholeFile.write(target, format.document(advised) + "\n");
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(target.toString()), new WriteFault(e).message()));
        }
    }

    @Override
    public void finish() {
        // Every file is complete already.
    }

    /** The reference with a tilde for a slash: no reference has a tilde, so two references never become one name. */
    private String fileName(String reference) {
        return reference.replace('/', '~') + format.extension();
    }
}
