package nl.weegschaal.workbench.diff;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** What can be wrong with a command that compares policies. */
enum DiffMessage implements Message {
    NOT_CLEAR(
            "het is niet duidelijk wat er te vergelijken is ({0} diff --help zegt meer)",
            "it is not clear what to compare ({0} diff --help tells more)"),
    TWO_POLICIES(
            "twee keer beleid, of --country met twee dagen achter --between",
            "two policies, or --country with two days after --between"),
    TOO_LARGE(
            "het beleid kan niet in elke zaak worden vergeleken: {0}",
            "the policies cannot be compared in every case: {0}"),
    FEWER_CONDITIONS(
            "minder verschillende voorwaarden over dezelfde feiten", "fewer different conditions on the same facts"),
    TWO_COUNTRIES("{0} gaat over {1} en {2} over {3}", "{0} is about {1} and {2} about {3}"),
    ONE_COUNTRY("twee keer beleid voor één land", "two policies for one country"),
    NOT_IN_FORCE("{0} geldt niet op {1}", "{0} is not in force on {1}"),
    A_DAY("een dag vanaf {0}", "a day from {0}"),
    A_DAY_UNTIL("een dag vanaf {0} tot en met {1}", "a day from {0} until {1}"),
    SEVERAL(
            "in deze map zit {0} keer beleid; één wordt met één ander vergeleken",
            "this folder holds {0} {0|policy|policies}; one is compared with one other"),
    ONE_OF("een van {0}", "one of {0}"),
    NO_COUNTRY("er is geen beleid voor het land {0}", "there is no policy for the country {0}"),
    NONE_IN_FORCE("geen beleid geldt op {0}", "no policy is in force on {0}"),
    NOT_A_FILE("dit is geen naam van een bestand", "this is not the name of a file"),
    NO_FILE("dit bestand bestaat niet", "there is no such file"),
    NOT_READ("het bestand kon niet worden gelezen", "the file could not be read");

    private final Phrase phrase;

    DiffMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
