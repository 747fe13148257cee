package nl.weegschaal.workbench.assess;

import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.report.ReportPage;

/** An advisory as a report, a page by itself. Several stand in a folder: pages cannot follow each other in one stream. */
record HtmlFormat(Language language) implements AdvisoryFormat {
    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public String document(Advised advised) {
        return ReportPage.write(advised.advisory(), advised.outlook().orElseThrow(), advised.words(), language)
                .stripTrailing();
    }

    @Override
    public String before(String file, boolean first) {
        return "";
    }

    @Override
    public String after(boolean any) {
        return "";
    }
}
