package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.workbench.SmallProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that start the program where it was unpacked, with a small program in place of ours. That for Windows is only read. */
@EnabledOnOs(OS.LINUX)
class UnpackedTest {
    private static final Path SOURCES = Path.of("src", "distribution");
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "cut",
            "dirname",
            "find",
            "flock",
            "head",
            "locale",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "stty");

    @TempDir
    Path folder;

    private Path unpacked;

    @BeforeEach
    void unpack() throws IOException {
        unpacked = Files.createDirectories(folder.resolve("een map (é)"));
        SmallProgram.script(SOURCES.resolve("weegschaal"), unpacked.resolve("weegschaal"));
        SmallProgram.script(SOURCES.resolve("start.sh"), unpacked.resolve("lib/start.sh"));
        SmallProgram.jar(folder, unpacked.resolve("weegschaal.jar"));
    }

    @Test
    void words_with_spaces_and_quotes_arrive_as_they_are_and_the_code_comes_back() throws Exception {
        Ended ended = run(Map.of(), "echo 'a b' '\"c\"' \"d'e\" '*' '' '$HOME'");

        assertThat(ended).isEqualTo(new Ended(3, "<echo>\n<a b>\n<\"c\">\n<d'e>\n<*>\n<>\n<$HOME>\n", ""));
        assertThat(run(Map.of(), "check x")).isEqualTo(new Ended(1, "false\n", ""));
    }

    @Test
    void it_can_be_called_through_symbolic_links() throws Exception {
        Ended ended = SmallProgram.shell(
                folder,
                environment(Map.of()),
                "mkdir bin; ln -s '../een map (é)/weegschaal' bin/one; ln -s bin/one two; ./two assess x");

        assertThat(ended).isEqualTo(new Ended(0, "false\n", ""));
    }

    @Test
    void what_it_keeps_is_in_the_folder_of_the_user_and_goes_when_the_program_is_not_there_any_more() throws Exception {
        List<String> before = files(unpacked);

        for (int time = 0; time < 2; time++) {
            assertThat(run(Map.of(), "assess x")).isEqualTo(new Ended(0, "false\n", ""));
            assertThat(files(unpacked)).isEqualTo(before);
            assertThat(kept()).singleElement().asString().startsWith("classes-");
        }
        List<String> first = kept();
        Path elsewhere = Files.move(unpacked, folder.resolve("elsewhere"));
        assertThat(SmallProgram.shell(folder, environment(Map.of()), elsewhere + "/weegschaal assess x"))
                .isEqualTo(new Ended(0, "false\n", ""));
        assertThat(kept()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    @Test
    void other_jars_in_the_same_place_get_classes_of_their_own_also_with_the_same_times() throws Exception {
        run(Map.of(), "assess x");
        Path record = folder.resolve("cache/weegschaal").resolve(kept().get(0) + ".for");
        String before = Files.readString(record);
        Path jar = unpacked.resolve("lib/other.jar");
        Files.writeString(jar, "another version");
        Files.setLastModifiedTime(jar, Files.getLastModifiedTime(unpacked.resolve("weegschaal.jar")));

        run(Map.of(), "assess x");

        assertThat(Files.readString(record))
                .isNotEqualTo(before)
                .startsWith(unpacked.toRealPath() + "/weegschaal.jar\n");
    }

    @Test
    void it_runs_without_a_folder_to_keep_anything_in() throws Exception {
        Map<String, String> none = Map.of("XDG_CACHE_HOME", "", "HOME", "");
        assertThat(run(none, "assess x")).isEqualTo(new Ended(0, "false\n", ""));
        Files.createFile(folder.resolve("file"));
        assertThat(run(Map.of("XDG_CACHE_HOME", folder.resolve("file").toString()), "assess x"))
                .isEqualTo(new Ended(0, "false\n", ""));
    }

    @Test
    void a_name_of_a_file_is_read_whatever_locale_is_named() throws Exception {
        for (String locale : List.of("xx_YY.UTF-8", "C", "C.UTF-8")) {
            Ended ended =
                    run(Map.of("LC_ALL", locale), "assess './weegschaal.jar' \"$PWD/een map (é)/weegschaal.jar\"");

            assertThat(ended).as(locale).isEqualTo(new Ended(0, "true\n", ""));
        }
    }

    @Test
    void the_java_in_the_folder_runtime_comes_before_any_other() throws Exception {
        Path link = Files.createSymbolicLink(unpacked.resolve("runtime"), Path.of(System.getProperty("java.home")));

        Ended ended = run(Map.of("JAVA_HOME", "/nothing", "PATH", withoutJava()), "assess x");

        Files.delete(link);
        assertThat(ended).isEqualTo(new Ended(0, "false\n", ""));
    }

    @Test
    void without_a_java_that_works_it_says_so_in_two_languages() throws Exception {
        Ended none = run(Map.of("JAVA_HOME", "", "PATH", withoutJava()), "check x");
        assertThat(none).isEqualTo(new Ended(2, "", """
                        weegschaal: geen java gevonden; installeer Java 17 of nieuwer, of laat JAVA_HOME ernaar wijzen
                        weegschaal: no java found; install Java 17 or newer, or point JAVA_HOME at it
                        """));
        Ended wrong = run(Map.of("JAVA_HOME", "/nothing"), "check x");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("maar daarin staat geen bin/java", "but there is no bin/java in it");
        Path old = Files.createDirectories(folder.resolve("old/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        Ended tooOld = run(Map.of("JAVA_HOME", folder.resolve("old").toString()), "check x");
        assertThat(tooOld.exit()).isEqualTo(2);
        assertThat(tooOld.err()).contains("is Java 11.0.2; Weegschaal heeft 17 of nieuwer nodig", "needs 17 or newer");
    }

    @Test
    void both_scripts_of_the_shell_find_their_folder_in_the_same_way() throws IOException {
        assertThat(findsItsFolder(SOURCES.resolve("weegschaal")))
                .isEqualTo(findsItsFolder(Path.of("..", "weegschaal")));
    }

    @Test
    void the_script_for_windows_gives_java_the_same_options() throws IOException {
        String windows = windows();

        // Sharing classes and the width of the terminal are for Linux.
        assertThat(options(windows.replace("%compiler%", "\"$compiler\"")))
                .isEqualTo(options(Files.readString(SOURCES.resolve("start.sh"))
                        .replaceFirst("(?s).*exec \"\\$java\"", "\"\\$java\"")
                        .replaceAll("\\$\\{(share|columns):\\+\"[^\"]*\"}", "")
                        .replace("\\\n", " ")));
        assertThat(windows)
                .contains("-jar \"%~dp0weegschaal.jar\" %*\n", "set \"ended=%errorlevel%\"\n", "exit /b %ended%\n");
    }

    @Test
    void the_script_for_windows_is_plain() throws IOException {
        String windows = windows();

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(windows)).isTrue();
        assertThat(windows).startsWith("@echo off\n");
        // A block in brackets breaks on a folder with a bracket in its name, such as "Program Files (x86)".
        assertThat(windows).doesNotContain(" (\n").doesNotContain("pause");
        assertThat(found(windows, "goto ([a-z]+)")).isEqualTo(found(windows, "(?m)^:([a-z]+)$"));
        assertThat(windows.lines().filter(line -> line.contains("%java%") && !line.contains("\"%java%\"")))
                .isEmpty();
        for (String sentence : List.of("geen java gevonden; ", "no java found; ")) {
            assertThat(line(windows, sentence))
                    .isEqualTo(line(Files.readString(SOURCES.resolve("start.sh")), sentence)
                            .replace("$nodig", "Java")
                            .replace("$needs", "Java"));
        }
    }

    private static String windows() throws IOException {
        return Files.readString(SOURCES.resolve("weegschaal.cmd"));
    }

    private static Set<String> options(String script) {
        String line = script.lines()
                .filter(text -> text.contains("-jar "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(" -jar .*", "");
        Set<String> options = found(line, "(?<= )\"?(-[^ \"]+)\"?");
        options.add("compiler: " + line.contains("$compiler"));
        return options;
    }

    private static Set<String> found(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** From a sentence to the end of what is said. */
    private static String line(String text, String sentence) {
        int at = text.indexOf(sentence);
        assertThat(at).as(sentence).isNotNegative();
        return text.substring(at).lines().findFirst().orElseThrow().replaceFirst("\".*", "");
    }

    private static String findsItsFolder(Path script) throws IOException {
        String text = Files.readString(script);
        return text.substring(text.indexOf("# The folder of this script"), text.indexOf("\n\nneeds="));
    }

    private Ended run(Map<String, String> environment, String words) throws Exception {
        return SmallProgram.shell(folder, environment(environment), "'een map (é)/weegschaal' " + words);
    }

    private Map<String, String> environment(Map<String, String> more) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.putAll(more);
        return environment;
    }

    private List<String> kept() throws IOException {
        return files(folder.resolve("cache/weegschaal")).stream()
                .filter(name -> name.endsWith(".jsa"))
                .toList();
    }

    private static List<String> files(Path under) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> under.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** A folder with what the scripts call, and nothing else. */
    private String withoutJava() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            Path script =
                    Files.writeString(tools.resolve(tool), "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return tools.toString();
    }
}
