package nl.weegschaal.engine.assess;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What a policy objects to in a case. */
enum CaseObjection implements Message {
    UNKNOWN_AREA("het beleid {0} kent geen gebied {1}", "the policy {0} has no area {1}"),
    AREA_OF_TABLE("een van de gebieden uit de tabel met gradaties", "one of the areas of its gradation table"),
    CONTAINS_HOME(
            "het herkomstgebied {1} ligt in het alternatief {0}", "the alternative {0} contains the home area, {1}"),
    LIES_IN_HOME(
            "het alternatief {0} ligt in het herkomstgebied {1}", "the alternative {0} lies in the home area, {1}"),
    APART("een ander gebied, of een preciezer herkomstgebied", "another area, or a more precise home area"),
    PROFILE("profiel", "profile"),
    CONDITION("voorwaarde", "condition"),
    ACTOR("partij", "actor"),
    NO_SUCH_TERM("het beleid {0} noemt geen {1} {2}", "the policy {0} names no {1} {2}"),
    NONE_OF_THEM("geen {0}", "no {0}"),
    NO_POLICY(
            "geen beleid voor {0} is van kracht op de datum van het besluit, {1}: er is er geen {2}",
            "no policy for {0} is in force on the decision date, {1}: there is none {2}"),
    LAW_NOT_HELD(
            "voor een beslissing van {0} gold ander recht dan dit programma kent: {1}",
            "other law applied to a decision of {0} than this program has: {1}"),
    DECISION_FROM("een beslissing van {0} of later", "a decision of {0} or later"),
    FROM("vanaf {0}", "from {0}"),
    UNTIL("tot en met {0}", "until {0}"),
    FROM_UNTIL("van {0} tot en met {1}", "from {0} until {1}"),
    EITHER("{0}, of {1}", "{0}, or {1}"),
    DAY_FROM("een dag van {0} (vanaf {1})", "a day of {0} (from {1})"),
    DAY_FROM_UNTIL("een dag van {0} (van {1} tot en met {2})", "a day of {0} (from {1} until {2})");

    private final String nl;
    private final String en;

    CaseObjection(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
