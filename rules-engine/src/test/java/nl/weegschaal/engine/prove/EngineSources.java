package nl.weegschaal.engine.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Fingerprint;

/**
 * The sources of everything that a proof rests on. They are read as text with line feeds, so that neither the compiler nor
 * the machine makes a difference. What is said of a package as a whole does nothing. A package below one of these belongs to it.
 */
final class EngineSources {
    private static final Path ENGINE = Path.of("src/main/java/nl/weegschaal/engine");
    private static final Path MODEL = Path.of("../rules-model/src/main/java/nl/weegschaal/model");
    private static final List<Path> FOLDERS = List.of(
            ENGINE.resolve("diagram"),
            ENGINE.resolve("space"),
            ENGINE.resolve("prove"),
            ENGINE.resolve("language"),
            ENGINE.resolve("rules"),
            ENGINE.resolve("vocabulary"),
            MODEL.resolve("fact"),
            MODEL.resolve("vocabulary"));
    private static final Pattern DROOLS = Pattern.compile("<drools.version>(.+?)</drools.version>");

    private EngineSources() {}

    static String fingerprint() throws IOException {
        return fingerprint(FOLDERS);
    }

    /** The fingerprint of what lies in some folders and below. */
    static String fingerprint(List<Path> folders) throws IOException {
        StringBuilder all = new StringBuilder("drools " + drools() + "\n");
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String text = Files.readString(file).replace("\r\n", "\n");
                all.append(folder.getFileName()).append('/').append(name(folder, file));
                all.append(' ').append(Fingerprint.of(text)).append('\n');
            }
        }
        return Fingerprint.of(all.toString());
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String drools() throws IOException {
        Matcher version = DROOLS.matcher(Files.readString(Path.of("../pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("pom.xml does not say the version of Drools");
        }
        return version.group(1);
    }
}
