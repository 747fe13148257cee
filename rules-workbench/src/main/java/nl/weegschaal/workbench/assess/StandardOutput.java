package nl.weegschaal.workbench.assess;

import java.io.PrintStream;
import nl.weegschaal.engine.casefile.Places;
import nl.weegschaal.engine.problem.Problems;

/** Results on standard output, each as soon as it is there. */
final class StandardOutput implements Results {
    private final PrintStream out;
    private final AdvisoryFormat format;
    private final boolean several;
    private boolean any;

    StandardOutput(PrintStream out, AdvisoryFormat format, boolean several) {
        this.out = out;
        this.format = format;
        this.several = several;
    }

    @Override
    public void add(Places file, Advised advised, Problems problems) {
        String document = format.document(advised);
        if (several) {
            out.print(format.before(file.file(), !any));
            out.print(document);
        } else {
            out.print(document + "\n");
        }
        any = true;
    }

    @Override
    public void finish() {
        if (several) {
            out.print(format.after(any));
        }
    }
}
