package nl.weegschaal.engine.folder;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about folders and jars. */
enum FolderMessage implements Message {
    UNREADABLE("dit kon niet worden gelezen", "this could not be read"),
    TOO_DEEP("mappen staan te diep in elkaar", "folders stand too deep in one another"),
    NEITHER("dit is geen bestand en geen map", "this is neither a file nor a folder"),
    LINK_OUTSIDE("dit is een koppeling naar een plek buiten de map", "this is a link to a place outside the folder"),
    LINK_NOWHERE("dit is een koppeling die nergens heen gaat", "this is a link that leads nowhere"),
    TOO_LARGE("het bestand is te groot", "the file is too large"),
    NOT_PERMITTED("dit mag niet worden gelezen: geen toestemming", "this may not be read: no permission"),
    NO_FILE_OR_FOLDER("dit bestand of deze map bestaat niet", "there is no such file or folder"),
    TOO_MANY_FILES("er zijn te veel bestanden", "there are too many files"),
    FILES("hoogstens {0} bestanden", "at most {0} files"),
    TOO_LARGE_TOGETHER("de bestanden zijn samen te groot", "the files are too large together"),
    UNSEEN_IN_NAME(
            "in de naam staat een teken dat niet te zien is", "there is a character in the name that does not show"),
    BACKSLASHES(
            "de namen in dit zipbestand hebben een backslash ({0}); zo horen bestanden bij geen map",
            "the names in this zip have a backslash ({0}), so no file belongs to a folder"),
    SLASHES(
            "een zipbestand met / in de namen, zoals de meeste programma's het maken",
            "a zip with / in its names, as most programs make it"),
    NO_FOLDER_OR_JAR("deze map of jar bestaat niet", "there is no such folder or jar"),
    JAR_TOO_LARGE("de jar is te groot", "the jar is too large"),
    NOT_A_JAR("dit kan niet als jar worden gelezen", "this cannot be read as a jar"),
    FOLDER_OR_JAR("een map of een jar met beleid", "a folder or a jar with policies"),
    NO_METADATA("deze map is geen beleid: er staat geen {0} in", "this folder is not a policy: it has no {0}"),
    NO_POLICY("hier staat geen beleid", "there is no policy here"),
    FOLDER_FOR_EACH("een map voor elk beleid, met een {0} erin", "a folder for each policy, with a {0} in it");

    private final Phrase phrase;

    FolderMessage(String nl, String en) {
        this.phrase = new Phrase(nl, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
