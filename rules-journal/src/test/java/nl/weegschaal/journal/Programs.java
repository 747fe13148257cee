package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs of the tests in Java machines of their own, quick to start. */
final class Programs {
    private Programs() {}

    static ProcessBuilder java(Class<?> program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    static ProcessBuilder writing(Path journal, int threads, int entries) throws IOException {
        return java(
                        WritingProgram.class,
                        List.of(),
                        journal.toString(),
                        Integer.toString(threads),
                        Integer.toString(entries))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
