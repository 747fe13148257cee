package nl.weegschaal.engine.casefile;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about case files. */
enum CaseMessage implements Message {
    NO_REASONS("deze vaststelling heeft geen redenen", "this finding has no reasons"),
    REASONS_KEY("de sleutel \"{0}\" met de redenen in woorden", "the key \"{0}\" with the reasons in words"),
    ALTERNATIVE_TWICE("het alternatief {0} staat hier twee keer", "the alternative {0} stands here twice"),
    HOME_AREA("{0} is het herkomstgebied van de aanvrager", "{0} is the home area of the applicant"),
    ANOTHER_AREA("een ander gebied", "another area"),
    ACTOR_TWICE("deze actor van ernstige schade staat hier twee keer", "the actor of harm stands here twice"),
    NO_AREA_CODE("{0} is geen code van een gebied", "{0} is not an area code"),
    OTHER_COUNTRY("{0} ligt niet in het land van de zaak, {1}", "{0} does not lie in the country of the case, {1}"),
    AREA_OF_COUNTRY("een gebied waarvan de code begint met {0}", "an area whose code begins with {0}"),
    REFERENCE_FORM(
            "1 tot 64 letters, cijfers, punten, koppeltekens, lage streepjes of schuine strepen, met een letter of cijfer vooraan",
            "1 to 64 letters, digits, dots, hyphens, underscores or slashes, with a letter or digit in front"),
    COUNTRY_FORM("een code van ISO 3166-1 met twee hoofdletters", "an ISO 3166-1 code of two capital letters"),
    ID_FORM(
            "1 tot 40 letters, cijfers, koppeltekens of lage streepjes",
            "1 to 40 letters, digits, hyphens or underscores"),
    NO_DESCRIPTION(
            "een individuele omstandigheid van de soort \"other\" heeft geen beschrijving",
            "an element of the kind \"other\" has no description"),
    DESCRIPTION_KEY(
            "de sleutel \"description\" met de omstandigheid in woorden",
            "the key \"description\" with the circumstance in words"),
    REPETITION_OF_NOTHING(
            "deze omstandigheid is geen eerdere ernstige schade, dus valt er niets te herhalen",
            "this circumstance is no earlier serious harm, so there is nothing to be repeated"),
    EARLIER_HARM_ONLY(
            "\"notRepeated\" bij een individuele omstandigheid van de soort \"earlier-harm\", en anders niet",
            "\"notRepeated\" with an element of the kind \"earlier-harm\", and not otherwise"),
    RAISED_AND_NOT_ON_FILE(
            "volgens \"asked\" is iets van de soort {0} aangevoerd, maar er staat geen individuele omstandigheid van die soort in het dossier",
            "\"asked\" says that something of the kind {0} was raised, and no element of that kind is on file"),
    NOTHING_RAISED_AND_ON_FILE(
            "volgens \"asked\" is niets van de soort {0} aangevoerd, maar er staat een individuele omstandigheid van die soort in het dossier",
            "\"asked\" says that nothing of the kind {0} was raised, and an element of that kind is on file"),
    ENTER_WHAT_WAS_RAISED(
            "een individuele omstandigheid van die soort onder \"elements\"",
            "an element of that kind under \"elements\""),
    RAISED_THEN(
            "\"raised\", of geen individuele omstandigheid van die soort", "\"raised\", or no element of that kind"),
    NO_SOURCE(
            "deze vaststelling over het geweld noemt geen bron", "what is established on the violence names no source"),
    AT_LEAST_ONE_SOURCE("ten minste één bron", "at least one source"),
    TWO_TESTS("er zijn twee eigen toetsen voor {0}", "there are two tests for {0}"),
    WEIGHED_AND_TESTED("voor {0} is er een weging en een eigen toets", "there is a weighing and a test for {0}"),
    ONE_OF_THE_TWO(
            "een van de twee: een eigen toets houdt de weging al in", "one of the two: a test holds the weighing"),
    NO_GROUND("er staat niet welke andere grond wordt gesteld", "it is not said which other ground is stated"),
    GROUND_KEY("de sleutel \"ground\"", "the key \"ground\""),
    NO_REASONS_FOR_GROUND(
            "een reëel risico op een andere grond is gesteld zonder redenen",
            "a real risk on another ground is stated without reasons"),
    GROUND_NOT_STATED(
            "er staat een andere grond, maar niet dat die wordt gesteld",
            "another ground stands here, and not that it is stated"),
    STATED_THEN(
            "\"state\": \"stated\", of geen \"ground\" en \"actorsOfHarm\"",
            "\"state\": \"stated\", or no \"ground\" and \"actorsOfHarm\""),
    ELEMENT_TWICE("de individuele omstandigheid \"{0}\" staat hier twee keer", "the element \"{0}\" stands here twice"),
    BEARS_NOWHERE("de individuele omstandigheid speelt in geen enkel gebied", "the element bears on no area"),
    AT_LEAST_ONE_AREA("ten minste één gebied, of \"everywhere\"", "at least one area, or \"everywhere\""),
    AREA_TWICE("het gebied {0} staat hier twee keer", "the area {0} stands here twice"),
    NOT_A_NAME("{0} is geen naam die een beleid kan geven", "{0} is not a name that a policy can give"),
    WEIGHS_NOTHING("deze weging noemt geen individuele omstandigheid", "this weighing names no element"),
    AT_LEAST_ONE_ELEMENT(
            "ten minste één individuele omstandigheid die is meegewogen",
            "at least one element that the officer took into account"),
    TWO_WEIGHINGS("er zijn twee wegingen voor {0}", "there are two weighings for {0}"),
    NOT_ASKED_ABOUT(
            "deze weging gaat over {0}, en daar vraagt dit dossier niet naar",
            "this weighing is for {0}, which this file does not ask about"),
    TEST_NOT_ASKED_ABOUT(
            "deze eigen toets gaat over {0}, en daar vraagt dit dossier niet naar",
            "this test is for {0}, which this file does not ask about"),
    HOME_OR_ALTERNATIVE(
            "een vastgesteld herkomstgebied of een genoemd alternatief",
            "an established home area or a named alternative"),
    NO_ELEMENT(
            "in dit dossier staat geen individuele omstandigheid \"{0}\"", "there is no element \"{0}\" in this file"),
    NO_ELEMENT_AT_ALL("geen individuele omstandigheid", "no element");

    private final Phrase phrase;

    CaseMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
