package nl.weegschaal.engine.scenario;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about scenarios and about what they show. */
enum ScenarioMessage implements Message {
    NEVER_FIRES("deze regel vuurt in geen enkel scenario", "no scenario makes this rule fire"),
    EVERY_CONDITION("een scenario waarin elke voorwaarde geldt", "a scenario in which every condition holds"),
    NEVER_HOLDS(
            "geen scenario toont een zaak waarin dit geldt: {0}", "no scenario shows a case in which this holds: {0}"),
    IN_WHICH_IT_HOLDS("een scenario waarin het geldt", "a scenario in which it holds"),
    NEVER_FAILS(
            "geen scenario toont een zaak waarin dit niet geldt: {0}",
            "no scenario shows a case in which this does not hold: {0}"),
    IN_WHICH_IT_FAILS("een scenario waarin het niet geldt", "a scenario in which it does not hold"),
    NO_CASE_FIRES(
            "geen zaak kan aan alle voorwaarden van deze regel voldoen",
            "no case can meet all conditions of this rule"),
    NO_CASE_HOLDS("geen zaak kan hieraan voldoen: {0}", "no case can meet this: {0}"),
    THAT_CAN_BE_MET("voorwaarden waaraan een zaak kan voldoen", "conditions that a case can meet"),
    EVERY_CASE_HOLDS("elke zaak voldoet hieraan: {0}", "every case meets this: {0}"),
    THAT_ASKS_SOMETHING(
            "een voorwaarde waaraan niet elke zaak voldoet, of geen", "a condition that not every case meets, or none"),
    FOUND("{0}: uitkomst {1}", "{0}: found {1}"),
    FOUND_BECAUSE("{0}: uitkomst {1}, omdat: {2}", "{0}: found {1}, because of {2}"),
    BECAUSE("{0} ({1})", "{0} ({1})"),
    EXPECTS_NOTHING("het scenario verwacht niets", "the scenario expects nothing"),
    AT_LEAST_ONE(
            "ten minste één vaststelling onder \"expect\", of één regel onder \"rules\"",
            "at least one finding under \"expect\", or one rule under \"rules\""),
    FIRES("vuurt", "fires"),
    SILENT("vuurt niet", "silent"),
    DOES_NOT_HOLD("in {0} geldt dit niet: {1}", "in {0} this does not hold: {1}"),
    ALL_HOLD("in {0} geldt elke voorwaarde", "in {0} every condition holds"),
    AMONG_OTHERS("onder andere {0}", "among others {0}"),
    NO_LESS_THAN("ten minste {0}", "at least {0}"),
    OBJECT_WITH_AT_LEAST("een object met \"atLeast\"", "an object with \"atLeast\""),
    OBJECT_WITH_CONTAINS("een object met \"contains\"", "an object with \"contains\""),
    NO_RULE("er is geen regel {0}", "there is no rule {0}"),
    NAME_OF_RULE(
            "de naam van een algemene regel of van een regel van dit beleid",
            "the name of a general rule or of a rule of this policy"),
    NO_ADVICE("er is geen advies over deze zaak: {0}", "there is no advice on this case: {0}"),
    NO_SCENARIO("het beleid heeft geen scenario", "the policy has no scenario"),
    AT_LEAST_ONE_FILE(
            "ten minste één bestand zoals {0}/stad-gaat-voor.json", "at least one file such as {0}/city-wins.json"),
    OTHER_COUNTRY(
            "dit scenario gaat over een ander land dan het beleid",
            "this scenario is about another country than its policy");

    private final Phrase phrase;

    ScenarioMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
