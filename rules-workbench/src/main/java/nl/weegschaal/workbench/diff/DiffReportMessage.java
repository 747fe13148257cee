package nl.weegschaal.workbench.diff;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a comparison of two policies says around the facts. */
enum DiffReportMessage implements Message {
    COMPARING("Vergelijken", "Comparing"),
    COMPARED("Vergeleken: {0} (oud) en {1} (nieuw).", "Compared: {0} (old) and {1} (new)."),
    EVERY_DAY("In elke zaak, op elke dag {0}.", "In every case, on every day {0}."),
    ONE_DAY("In elke zaak, op {0}.", "In every case, on {0}."),
    TWO_DAYS(
            "In elke zaak: het oude beleid op {0} en het nieuwe op {1}.",
            "In every case: the old policy on {0} and the new one on {1}."),
    ON("op {0}", "on {0}"),
    FROM_DAY("vanaf {0}", "from {0}"),
    FROM_UNTIL("vanaf {0} tot en met {1}", "from {0} until {1}"),
    ONE_SIDED("Niet in elke zaak te vergelijken:", "Not to be compared in every case:"),
    ONLY_IN_FORCE("alleen het {0} beleid geldt {1}", "only the {0} policy is in force {1}"),
    ONLY_KNOWS(
            "alleen het {0} beleid kent het gebied {1}; het andere neemt geen zaak aan die het noemt",
            "only the {0} policy knows the area {1}; the other takes no case that names it"),
    ONLY_WITHIN(
            "alleen in het {0} beleid ligt {1} in {2}; een omstandigheid die daar speelt, speelt dan in beide gebieden",
            "only under the {0} policy {1} lies in {2}; an element that bears there then bears on both"),
    ONLY_NAMES(
            "alleen het {0} beleid vraagt naar {1}; voor het andere is een zaak zonder dat antwoord bekeken",
            "only the {0} policy asks for {1}; for the other a case was looked at without that answer"),
    OLD("oude", "old"),
    NEW("nieuwe", "new"),
    ASKS_POLICY("hoe het beleid ervoor staat", "how the policy stands"),
    ASKS_SCALE("wat de glijdende schaal vraagt", "what the sliding scale asks for"),
    ASKS_RISK("het risico in een gebied", "the risk in an area"),
    ASKS_ALTERNATIVE("een binnenlands beschermingsalternatief", "an internal protection alternative"),
    ASKS_MORE("wat het advies verder zegt", "what the advice says besides"),
    MORE_PROTECTIVE("beschermt meer", "more protective"),
    LESS_PROTECTIVE("beschermt minder", "less protective"),
    OTHER("anders", "other"),
    BY_RISK_AT_HOME(
            "doordat de bevinding over het risico in het gebied van herkomst verandert",
            "because the finding on the risk in the home area changes"),
    BY_RISK_THERE(
            "doordat de bevinding over het risico in het andere gebied verandert",
            "because the finding on the risk in the other area changes"),
    BY_ALTERNATIVE("door wat het beleid over alternatieven zegt", "because of what the policy says of alternatives"),
    FOLLOWING(
            "alternatieven, doordat de bevinding over het risico in het gebied van herkomst verandert:",
            "alternatives, because the finding on the risk in the home area changes:"),
    ALTERNATIVES("bij {0} {0|alternatief|alternatieven}", "for {0} {0|alternative|alternatives}"),
    ONLY_AS_HOME("alleen als gebied van herkomst", "only as home area"),
    ONLY_AS_ALTERNATIVE("alleen als alternatief", "only as alternative"),
    WHERE("waar: ", "where: "),
    NO_HOME("een gebied van herkomst dat niet bekend is", "a home area that is not known"),
    NO_ALTERNATIVE("geen gebied genoemd", "no area named"),
    AREAS("{0} {0|gebied|gebieden}: ", "{0} {0|area|areas}: "),
    POLICY_SAYS("het beleid zegt: ", "the policy says: "),
    FROM("van: ", "from: "),
    TO("naar: ", "to: "),
    NOT_THERE("niets", "nothing"),
    NO_SINGLE(
            "geen antwoord, of meer dan een: dan is er geen advies",
            "no answer, or more than one: then there is no advice"),
    IN_ALL("in al deze zaken:", "in all of these cases:"),
    ONLY_IN("alleen het {0} beleid: ", "only the {0} policy: "),
    NO_ELEMENT("geen individuele omstandigheid", "no individual circumstance"),
    ELEMENTS(
            "{0} {0|individuele omstandigheid|individuele omstandigheden}",
            "{0} individual {0|circumstance|circumstances}"),
    ELEMENTS_UP_TO("{0} tot {1} individuele omstandigheden", "{0} to {1} individual circumstances"),
    ELEMENTS_OR_MORE("{0} of meer individuele omstandigheden", "{0} or more individual circumstances"),
    OR_MORE(" of meer", " or more"),
    OR_LESS(" of minder", " or less"),
    COUNT(
            "{0} {0|klasse|klassen} van zaken, die {0|staat|staan} voor {1} {1|zaak|zaken}",
            "{0} {0|class|classes} of cases, which {0|stands|stand} for {1} {1|case|cases}"),
    EXAMPLE("voorbeeld: {0}", "example: {0}"),
    NO_EXAMPLE(
            "voor de gebieden van het beleid was geen voorbeeld te maken",
            "no example could be made for the areas of the policies"),
    HOME_AREA("gebied van herkomst {0}", "home area {0}"),
    ALTERNATIVE_AREA("alternatief {0}", "alternative {0}"),
    ON_DAY("beslissing op {0}", "decision on {0}"),
    REASONS(
            "Andere redenen bij dezelfde bevindingen, door deze regels:",
            "Other reasons for the same findings, by these rules:"),
    RULES("Regels die niet gelijk zijn:", "Rules that are not the same:"),
    ADDED("nieuw", "added"),
    REMOVED("weg", "removed"),
    CHANGED("gewijzigd", "changed"),
    REWORDED("andere tekst, bron of status", "other text, source or status"),
    EQUIVALENT(
            "Gelijkwaardig: op geen van deze dagen verschilt in enige zaak een bevinding.",
            "Equivalent: on none of these days a finding differs in any case."),
    SUMMARY(
            "Verschillen: {0} beschermt meer, {1} beschermt minder, {2} anders.",
            "Differences: {0} more protective, {1} less protective, {2} other."),
    STORED(
            "Opgeslagen zaken: {0} vergeleken, {1} met een verschil.",
            "Stored cases: {0} compared, {1} with a difference."),
    REFUSED_BY("het {0} beleid neemt deze zaak niet aan: ", "the {0} policy does not take this case: "),
    NO_ADVICE("het {0} beleid geeft geen advies: ", "the {0} policy gives no advice: ");

    private final Phrase phrase;

    DiffReportMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
