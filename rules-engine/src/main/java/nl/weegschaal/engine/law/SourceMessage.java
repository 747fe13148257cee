package nl.weegschaal.engine.law;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about the catalogue of legal sources. */
enum SourceMessage implements Message {
    GAP_OR_OVERLAP(
            "de versies van de bron \"{0}\" slaan een dag over of hebben samen een dag",
            "the versions of the source \"{0}\" leave a day out or share a day"),
    ONE_FOR_EVERY_DAY("precies één versie voor elke dag", "exactly one version for every day"),
    TWICE("de bron \"{0}\" staat hier twee keer", "the source \"{0}\" stands here twice");

    private final Phrase phrase;

    SourceMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
