package nl.weegschaal.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with copies of bundled policies, to be edited by a test. */
record PoliciesOnDisk(Path folder) {
    static final String UKRAINE = "ukraine-2026-07-02";
    static final String SUDAN = "sudan-2024-06-27";

    private static final Path BUNDLED =
            Path.of("..", "rules-drl", "src", "main", "resources", "weegschaal", "policies");

    /** Adds a copy of a bundled policy under a name of its own. */
    Path add(String bundled, String id) {
        Path copy = folder.resolve(id);
        for (Path file : files(BUNDLED.resolve(bundled))) {
            write(copy.resolve(BUNDLED.resolve(bundled).relativize(file).toString()), read(file));
        }
        edit(id + "/policy.json", "\"id\": \"" + bundled + "\"", "\"id\": \"" + id + "\"");
        return copy;
    }

    Path add(String bundled) {
        return add(bundled, bundled);
    }

    /** Adds a version of the policy for Ukraine for some days, with a table of one line besides the country. */
    void addVersion(String id, String from, String until, int gradation) {
        add(UKRAINE, id);
        edit(id + "/policy.json", "\"validFrom\": \"2026-06-12\"", "\"validFrom\": \"" + from + "\"");
        edit(id + "/policy.json", "\"validUntil\": \"2027-06-11\"", "\"validUntil\": \"" + until + "\"");
        edit(id + "/policy.json", "\"from\": \"2026-06-12\"", "\"from\": \"" + from + "\"");
        edit(id + "/policy.json", "\"until\": \"2026-07-31\"", "\"until\": \"" + from + "\"");
        Path table = folder.resolve(id + "/gradations.csv");
        String heading = read(table).lines().findFirst().orElseThrow();
        write(
                table,
                heading + "\nUA,,Land,Country,3" + ",".repeat(14) + "\nUA-63,UA,Oblast,Oblast," + gradation
                        + ",".repeat(14) + "\n");
        Path alternatives = folder.resolve(id + "/alternatives.csv");
        write(alternatives, read(alternatives).lines().findFirst().orElseThrow() + "\n");
        files(folder.resolve(id + "/scenarios")).forEach(PoliciesOnDisk::delete);
        write(folder.resolve(id + "/scenarios/oblast.json"), scenario(from, gradation));
    }

    private static String scenario(String day, int gradation) {
        String scale = List.of(
                        "PRESENCE_SUFFICES", "FEWER_INDIVIDUAL_ELEMENTS_NEEDED", "MORE_INDIVIDUAL_ELEMENTS_NEEDED")
                .get(gradation - 1);
        return """
                {
                  "schema": "weegschaal/scenario/1",
                  "title": "The oblast has the gradation of its line",
                  "given": {
                    "country": "UA",
                    "decision": "%s",
                    "homeArea": "UA-63",
                    "applicant": { "civilian": "yes", "unaccompaniedMinor": "no" }
                  },
                  "expect": { "scale": "%s" }
                }
                """.formatted(day, scale);
    }

    void edit(String file, String from, String to) {
        String before = read(folder.resolve(file));
        if (!before.contains(from)) {
            throw new AssertionError(file + " does not hold " + from);
        }
        write(folder.resolve(file), before.replace(from, to));
    }

    /** Writes a jar with everything that is in the folder, and a manifest. */
    Path jar(Path jar) {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            for (Path file : files(folder)) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
