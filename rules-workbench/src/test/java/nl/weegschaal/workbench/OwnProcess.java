package nl.weegschaal.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.console.DefaultLanguage;

/** The program as a process of its own, which prints to two files in a folder. */
public final class OwnProcess {
    private final Path out;
    private final Path err;
    private final List<String> javaOptions;

    public OwnProcess(Path folder, String... javaOptions) {
        this.out = folder.resolve("out");
        this.err = folder.resolve("err");
        this.javaOptions = List.of(javaOptions);
    }

    public Process start(Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.weegschaal.workbench.Main"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().put(DefaultLanguage.VARIABLE, "en");
        return process.start();
    }

    public Outcome run(Object... arguments) throws IOException, InterruptedException {
        int exit = start(arguments).waitFor();
        return new Outcome(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
