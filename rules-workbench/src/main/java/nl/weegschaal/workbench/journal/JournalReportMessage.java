package nl.weegschaal.workbench.journal;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What the commands about a journal say of it. */
enum JournalReportMessage implements Message {
    TORN_MOVED(
            "{0}: hierheen is een afgebroken laatste regel van {1} {1|byte|bytes} verplaatst",
            "{0}: a torn last line of {1} {1|byte|bytes} was moved here"),
    KEPT("{0}: bewaard als nummer {1}, hash {2}", "{0}: kept as number {1}, hash {2}"),
    HOLDS("{0}: {1} {1|regel|regels}, de keten klopt", "{0}: {1} {1|line|lines}, the chain holds"),
    HOLDS_UP_TO("{0}: regels die tot daar kloppen: {1}", "{0}: lines that hold up to there: {1}"),
    WITHOUT_TEXTS("; van {0} zijn de teksten weggelaten", "; the texts of {0} were left out"),
    HEAD("kop: nummer {0}, hash {1}", "head: number {0}, hash {1}");

    private final Phrase phrase;

    JournalReportMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
