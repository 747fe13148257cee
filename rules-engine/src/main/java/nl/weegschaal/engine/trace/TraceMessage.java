package nl.weegschaal.engine.trace;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about traces. */
enum TraceMessage implements Message {
    FIRST_VERSION(
            "dit spoor is geschreven toen een dossier nog niet zei wat was gevraagd en getoetst; zo een zaak kent dit programma niet, dus alleen versie 0.1 kan het spoor opnieuw doorlopen, met de regels die erbij zijn bewaard",
            "this trace was written when a file did not yet say what was asked and tested; this program does not know such a case, so only version 0.1 can replay the trace, with the rules that were kept with it"),
    OTHER_VERSION(
            "dit spoor heeft een versie van het formaat die dit programma niet kent",
            "this trace is in a version of the format that this program does not know"),
    NOT_A_TRACE("dit is geen spoor", "this is not a trace"),
    CORE_ALTERED(
            "de kern is niet die waarvan de hash is gemaakt: een van de twee is veranderd",
            "the core is not the one that its hash was made of: one of the two was changed"),
    CORE_AS_WRITTEN("de kern zoals die is geschreven", "the core as it was written"),
    NOT_OF_THESE_FACTS(
            "dit is niet wat een spoor van deze feiten hier heeft: gevonden is {0}",
            "this is not what a trace of these facts has here: found {0}"),
    CASE_FILE(
            "het dossier is niet dat waarvan dit spoor is gemaakt",
            "the case file is not the one that this trace was made of"),
    REFERENCE(
            "de referentie is niet die van het dossier in dit spoor",
            "the reference is not that of the case file in this trace"),
    ELEMENTS(
            "de lijst van omstandigheden is niet die van het dossier in dit spoor",
            "the list of elements is not that of the case file in this trace"),
    AS_WRITTEN_OR_ERASED(
            "wat bij de kern is geschreven, met \"-\" in plaats van een gewiste tekst; of geen caseFile en geen elements",
            "what was written with the core, with \"-\" in the place of a text that is erased; or no caseFile and no elements"),
    FACT_TWICE("het feit {0} staat hier twee keer", "the fact {0} stands here twice"),
    ANOTHER_NAME("een andere naam voor elk feit", "another name for each fact"),
    NO_FACT("er is geen feit {0} in dit spoor", "there is no fact {0} in this trace"),
    ID_OF_A_NODE("de id van een van de feiten", "the id of one of its nodes"),
    HASH_FORM("64 hexadecimale cijfers", "64 hexadecimal digits"),
    RULE_FORM("kleine letters, cijfers en koppeltekens", "lower-case words with hyphens"),
    NO_SOURCE("deze regel noemt geen rechtsbron", "this rule cites no legal source"),
    ONE_SOURCE("ten minste één bron", "at least one source");

    private final Phrase phrase;

    TraceMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
