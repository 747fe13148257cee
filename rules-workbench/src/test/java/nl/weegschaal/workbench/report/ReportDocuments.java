package nl.weegschaal.workbench.report;

/** Reports as documents, for tests of other packages. */
public final class ReportDocuments {
    private ReportDocuments() {}

    /** Whether a page can be read as XML. */
    public static boolean wellFormed(String page) {
        return Reports.document(page).getDocumentElement() != null;
    }
}
