package nl.weegschaal.engine.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnippetTest {
    private static final String JSON = """
            {
              "schema": "weegschaal/case-file/1",
              "reference": "2026-000123",
              "country": "UA",
              "lodged": "2026-03-10",
              "decision": "2026-08-03",
              "homeArea": "UA-59",
              "applicant": { "civilian": "yes", "unaccompaniedMinor": "no" }
            }
            """;

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

    private Map<String, Object> values;

    @AfterAll
    static void close() throws IOException {
        FILES.close();
    }

    @BeforeAll
    void make_what_pages_take_as_given() {
        byte[] json = JSON.getBytes(StandardCharsets.UTF_8);
        CaseFile caseFile = CaseFileReader.read("case.json", json, new Problems())
                .orElseThrow()
                .caseFile();
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        values = Map.of(
                "weegschaal", weegschaal,
                "caseFile", caseFile,
                "advisory", weegschaal.assess(caseFile),
                "policies", DocumentationFiles.ROOT.resolve("rules-drl/src/main/resources/weegschaal/policies"),
                "json", json);
    }

    static Stream<Snippet> snippets() {
        return DocumentationFiles.pages().stream().flatMap(Snippet::in);
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void java_in_a_page_compiles_without_a_warning_and_runs(Snippet snippet, @TempDir Path folder) throws Exception {
        compile(folder, snippet.source("Example"));

        run(folder, snippet.given());
    }

    @Test
    void every_piece_of_java_in_a_page_is_marked_and_so_tested() {
        for (Path page : DocumentationFiles.pages()) {
            assertThat(Snippet.in(page).count())
                    .as(DocumentationFiles.name(page))
                    .isEqualTo(Snippet.all(page));
        }
        assertThat(snippets()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"StartUp", "Throughput"})
    void a_program_that_measures_compiles(String name, @TempDir Path folder) throws Exception {
        compile(folder, Files.readString(DocumentationFiles.ROOT.resolve("docs/measure/" + name + ".java")), name);
    }

    private static void compile(Path folder, String source) throws Exception {
        compile(folder, source, "Example");
    }

    private static void compile(Path folder, String source, String className) throws Exception {
        Path file = Files.writeString(folder.resolve(className + ".java"), source);
        StringWriter messages = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-classfile,-path",
                "-Werror",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString());
        boolean compiled = COMPILER.getTask(messages, FILES, null, options, null, FILES.getJavaFileObjects(file))
                .call();
        assertThat(compiled).as("%s%n%s", messages, source).isTrue();
    }

    private void run(Path folder, List<String> given) throws Exception {
        Class<?>[] types = given.stream().map(Snippet.TYPES::get).toArray(Class<?>[]::new);
        Object[] arguments = given.stream().map(values::get).toArray();
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Example").getMethod("run", types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the example does not run", e.getCause());
        } finally {
            System.setOut(out);
        }
    }
}
