package nl.weegschaal.engine.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.NearestWord;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.AcceptableProblem;
import nl.weegschaal.engine.remark.Subject;

/** The files in the folder of a policy: which are read, and which only look as if they were. */
public final class PolicyFiles {
    private static final List<String> NAMES =
            List.of("policy.json", "gradations.csv", "alternatives.csv", "accepted.json");

    private static final List<String> TABLES = List.of("gradations.csv", "alternatives.csv");

    private static final List<String> NOTE_ENDINGS = List.of(".md", ".txt", ".adoc", ".rst", ".pdf", ".docx", ".odt");
    private static final List<String> NOTE_NAMES = List.of("readme", "license", "licence", "notes", "changelog");

    private final Folder folder;

    private PolicyFiles(Folder folder) {
        this.folder = folder;
    }

    /**
     * The files that look like a rule, a scenario or a table and are not read: whoever wrote one thinks that it counts.
     *
     * @param folder the folder of the policy
     * @return an error for each
     */
    public static List<Problem> missed(Folder folder) {
        PolicyFiles files = new PolicyFiles(folder);
        return files.unread().flatMap(file -> files.missed(file).stream()).toList();
    }

    /**
     * The files that are neither read nor a note, such as a map or a picture.
     *
     * @param folder the folder of the policy
     * @return a warning for each
     */
    public static List<AcceptableProblem> unknown(Folder folder) {
        PolicyFiles files = new PolicyFiles(folder);
        return files.unread()
                .filter(file -> files.missed(file).isEmpty() && !isNote(file))
                .map(file -> new AcceptableProblem(files.unknown(file), Subject.of(folder, file)))
                .toList();
    }

    private Stream<String> unread() {
        return folder.files().keySet().stream().filter(file -> !isRead(file));
    }

    private static boolean isRead(String file) {
        return NAMES.contains(file) || MisplacedFile.ALL.stream().anyMatch(guise -> guise.reads(file));
    }

    private Optional<MisplacedFile> guise(String file) {
        byte[] content = folder.bytes(file).orElseGet(() -> new byte[0]);
        return MisplacedFile.ALL.stream()
                .filter(guise -> guise.fits(file, content))
                .findFirst();
    }

    private static boolean isNote(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return NOTE_NAMES.contains(name) || NOTE_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private Optional<Problem> missed(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? Optional.of(missedTable(file))
                : guise(file).map(guise -> missed(file, guise));
    }

    private Problem missedTable(String file) {
        return Problem.of(ProblemCode.FILE_NOT_READ, Place.of(folder.path(file)), PolicyMessage.LOOKS_LIKE_TABLE.text())
                .withExpected(PolicyMessage.TABLE_OR_NONE.with(TABLES.get(0), TABLES.get(1)))
                .withSuggestion(NearestWord.to(file, free(TABLES)).orElse(null));
    }

    private Problem missed(String file, MisplacedFile guise) {
        String name = guise.readName(file);
        return Problem.of(ProblemCode.FILE_NOT_READ, Place.of(folder.path(file)), guise.looks())
                .withExpected(PolicyMessage.FILE_IN.with(guise.folder(), guise.ending()))
                .withSuggestion(folder.files().containsKey(name) ? null : name);
    }

    private Problem unknown(String file) {
        return Problem.of(ProblemCode.UNKNOWN_FILE, Place.of(folder.path(file)), PolicyMessage.UNKNOWN_FILE.text())
                .withExpected(PolicyMessage.KNOWN_FILES.with(NAMES))
                .withSuggestion(NearestWord.to(file, free(NAMES)).orElse(null));
    }

    private List<String> free(List<String> names) {
        return names.stream().filter(name -> folder.bytes(name).isEmpty()).toList();
    }
}
