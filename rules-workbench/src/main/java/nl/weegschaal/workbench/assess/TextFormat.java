package nl.weegschaal.workbench.assess;

import nl.weegschaal.engine.explain.OutlookExplainer;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.model.advisory.Explanation;
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
        Explanation reasons = advised.advisory().explanation();
        return advised.outlook()
                .map(outlook ->
                        new OutlookExplainer(advised.words()).into(reasons, outlook, extent == OutlookExtent.FULL))
                .orElse(reasons)
                .in(language)
                .stripTrailing();
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
