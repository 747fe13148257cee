package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A program in place of ours, for the tests of the scripts that start it. */
final class SmallProgram {
    /**
     * Repeats its words after "echo"; otherwise says whether the file that it is given is there, and ends as a check with findings
     * does.
     */
    private static final String SOURCE = """
            import java.nio.file.Files;
            import java.nio.file.Path;

            public final class Small {
                public static void main(String[] words) {
                    if (words[0].equals("echo")) {
                        for (String word : words) {
                            System.out.println("<" + word + ">");
                        }
                        System.exit(3);
                    }
                    boolean there;
                    try {
                        there = Files.exists(Path.of(words[words.length - 1]));
                    } catch (java.nio.file.InvalidPathException e) {
                        there = false;
                    }
                    System.out.println(there);
                    System.exit(words[0].equals("assess") ? 0 : 1);
                }
            }
            """;

    private SmallProgram() {}

    /** How a command ended. */
    record Ended(int exit, String out, String err) {}

    /** Compiles it in a folder, and packs it. */
    static void jar(Path folder, Path jar) throws IOException {
        Path source = Files.writeString(folder.resolve("Small.java"), SOURCE);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", folder.toString(), source.toString());
        assertThat(compiled).isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Small");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            zip.putNextEntry(new ZipEntry("Small.class"));
            zip.write(Files.readAllBytes(folder.resolve("Small.class")));
        }
    }

    /** Copies a script to where it stands in what is tested. */
    static void script(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs a script of the shell in a folder, with the Java of the tests unless the environment names another; empty removes a name. */
    static Ended shell(Path in, Map<String, String> environment, String script) throws Exception {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        builder.environment().values().removeIf(String::isEmpty);
        int exit = builder.start().waitFor();
        Ended ended = new Ended(exit, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return ended;
    }
}
