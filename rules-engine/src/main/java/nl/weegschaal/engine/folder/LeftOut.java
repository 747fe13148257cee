package nl.weegschaal.engine.folder;

import java.util.List;
import java.util.Locale;

/** Files and folders that no person means to be part of a policy: hidden ones, and what editors and systems leave. */
final class LeftOut {
    private static final List<String> BEGINNINGS = List.of(".", "~$", "#");
    private static final List<String> ENDINGS = List.of("~", ".swp", ".swo", ".bak", ".orig");
    private static final List<String> NAMES = List.of("thumbs.db", "desktop.ini", "__macosx", "meta-inf");

    private LeftOut() {}

    static boolean isLeftOut(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(lowerCase::startsWith)
                || ENDINGS.stream().anyMatch(lowerCase::endsWith)
                || NAMES.contains(lowerCase);
    }
}
