package nl.weegschaal.workbench.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a program that was made for one version from being compiled or run with another. */
final class Broken {
    private Broken() {}

    /** Lines of {@link Signature} that are gone or changed, and methods that are asked of those who implement what was there already. */
    static List<String> by(List<String> before, List<String> now) {
        Set<String> still = new HashSet<>(now);
        Set<String> was = new HashSet<>(before);
        Set<String> types = before.stream().map(Broken::type).collect(Collectors.toSet());
        return Stream.concat(
                        before.stream().filter(line -> !still.contains(line)).map(line -> "gone: " + line),
                        now.stream()
                                .filter(line -> !was.contains(line))
                                .filter(line -> line.contains(": abstract ") && types.contains(type(line)))
                                .map(line -> "asked for anew: " + line))
                .toList();
    }

    private static String type(String line) {
        return line.substring(0, line.indexOf(':'));
    }
}
