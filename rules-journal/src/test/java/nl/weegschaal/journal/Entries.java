package nl.weegschaal.journal;

import java.util.Optional;

/** Entries to try a journal with. */
final class Entries {
    private Entries() {}

    /** An entry that carries its number, with texts as long as a short reason. */
    static Entry numbered(long number) {
        return new Entry(
                EntryKind.ADVISORY_TRACE,
                "{\"facts\":[\"ruling {\\\"}\",{\"number\":" + number + "}],\"status\":\"ADVISORY\"}",
                Optional.of(
                        "{\"reference\":\"ZAAK-" + number + "\",\"text\":\"de weg loopt langs een centrale é€😀\"}"));
    }

    static Entry withoutTexts(long number) {
        return new Entry(EntryKind.DISAGREEMENT, "{\"number\":" + number + "}", Optional.empty());
    }
}
