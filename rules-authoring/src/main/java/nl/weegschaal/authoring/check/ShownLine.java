package nl.weegschaal.authoring.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.problem.Place;

/** Finds the line of a file that a place is in, also in a file that is not quite UTF-8. */
public final class ShownLine {
    private static final String MARK = "\uFEFF";

    private final Folder folder;

    /**
     * Finds lines in a folder.
     *
     * @param folder the folder with the files
     */
    public ShownLine(Folder folder) {
        this.folder = folder;
    }

    /**
     * The line of a place.
     *
     * @param place a place in a file of the folder
     * @return the line without its end; empty if the place is a whole file, or if the line cannot be shown
     */
    public Optional<String> at(Place place) {
        if (place.line() < 1 || !place.file().startsWith(folder.path(""))) {
            return Optional.empty();
        }
        String file = place.file().substring(folder.path("").length());
        return folder.bytes(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> text.startsWith(MARK) ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0)
                .flatMap(text -> text.lines().skip(place.line() - 1L).findFirst());
    }
}
