package nl.weegschaal.workbench.deadlines;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about deadlines that cannot be worked out. */
enum DeadlinesMessage implements Message {
    BEFORE_LODGING(
            "de zaak {0} is pas ingediend op {1}; op {2} is er nog geen termijn",
            "the case {0} was lodged on {1} only; on {2} there is no term yet"),
    BOTH_AMOUNTS("een van de twee bedragen ontbreekt", "one of the two amounts is missing"),
    TWO_AMOUNTS("--penalty-per-day en --penalty-maximum samen", "--penalty-per-day and --penalty-maximum together"),
    NO_AMOUNT("{0} kan hier niet", "{0} is not possible here"),
    WHOLE_EUROS("een heel getal van 1 tot en met {0}", "a whole number from 1 to {0}"),
    TODAY(
            "berekend voor {0}, de dag van vandaag in Amsterdam; --on noemt een andere dag",
            "worked out for {0}, the day of today in Amsterdam; --on names another day"),
    TWICE(
            "de zaak {0} staat ook op {1}; alleen die eerste telt in een werklijst",
            "the case {0} stands at {1} too; only that first one counts in a worklist"),
    READING("Zaken", "Cases"),
    SO_FAR("{0} {0|zaak|zaken}, {1} per seconde", "{0} {0|case|cases}, {1} a second"),
    NO_CASE("hier staat geen enkele zaak in", "there is no case in it");

    private final Phrase phrase;

    DeadlinesMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
