package nl.weegschaal.workbench.assess;

import nl.weegschaal.engine.explain.OutlookExplainer;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.text.Language;

/** The reasons of an advisory, to be read; several are distinguished by the names of their files. */
record TextFormat(Language language, OutlookExtent extent) implements AdvisoryFormat {
    private static final int WIDTH = 100;

    @Override
    public String extension() {
        return ".txt";
    }

    @Override
    public String document(Advised advised) {
        String reasons = advised.advisory().explanation().in(language);
        return advised.outlook()
                .map(outlook -> reasons + "\n"
                        + explained(new OutlookExplainer(advised.words()), outlook)
                                .in(language))
                .orElse(reasons)
                .stripTrailing();
    }

    private Explanation explained(OutlookExplainer explainer, Outlook outlook) {
        return switch (extent) {
            case SHORT -> explainer.inShort(outlook);
            case FULL -> explainer.inFull(outlook);
        };
    }

    @Override
    public String before(String file, boolean first) {
        String line = "═".repeat(WIDTH);
        return (first ? "" : "\n\n") + line + "\n" + Printable.of(file) + "\n" + line + "\n\n";
    }

    @Override
    public String after(boolean any) {
        return any ? "\n" : "";
    }
}
