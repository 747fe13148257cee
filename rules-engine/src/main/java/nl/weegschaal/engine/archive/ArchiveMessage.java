package nl.weegschaal.engine.archive;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about archives of rules and policies. */
enum ArchiveMessage implements Message {
    NOT_ITS_NAME(
            "hier staat niet in wat de naam zegt: het is veranderd of beschadigd",
            "this does not hold what its name says: it was changed or is damaged"),
    FILES_OF("bestanden met de vingerafdruk {0}", "files with the fingerprint {0}"),
    NO_POLICY("er is geen beleid met de vingerafdruk {0} ({1})", "there is no policy with the fingerprint {0} ({1})"),
    NO_GENERAL_RULES(
            "er zijn geen algemene regels met de vingerafdruk {0}",
            "there are no general rules with the fingerprint {0}"),
    ARCHIVE_OR_BUNDLED(
            "een archief waarin ze staan; de algemene regels van dit programma zijn {0}",
            "an archive that has them; the general rules of this program are {0}"),
    ARCHIVE_OR_ONE_OF("een archief waarin het staat, of een van {0}", "an archive that has it, or one of {0}");

    private final Phrase phrase;

    ArchiveMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
