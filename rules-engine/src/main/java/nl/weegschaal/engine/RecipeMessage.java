package nl.weegschaal.engine;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about recipes. */
enum RecipeMessage implements Message {
    OTHER_LIBRARY(
            "het recept is van een andere versie van de bibliotheek; hier is {0}",
            "the recipe is of another version of the library; this is {0}"),
    LIBRARY("versie {0}", "version {0}"),
    OTHER_RULES(
            "{0} is hier niet wat het recept zegt: anders, veranderd of afwezig",
            "{0} is not what the recipe says: another one, changed or absent"),
    FINGERPRINT("de vingerafdruk {0}", "the fingerprint {0}"),
    POLICY_TOO_MANY(
            "hier is ook het beleid {0}, dat het recept niet noemt",
            "there is a policy {0} as well, which the recipe does not name");

    private final Phrase phrase;

    RecipeMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
