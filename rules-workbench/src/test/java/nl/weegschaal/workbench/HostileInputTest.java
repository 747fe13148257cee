package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.report.ReportDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One hostile text in every field that takes it, and in the names of files, in every format of every command. */
class HostileInputTest {
    private static final String FORGED = "VERVALST";
    private static final String HOSTILE =
            "voor\u0007\u001b[2J\u009b31m\u202e\u2066\u200b\u200f\u00ad\u2028\r" + "na\n" + FORGED + ": 1";
    private static final String READABLE = "ночь Запоріжжя, ليل, één reden; 15, onder c";
    private static final Path CASE = Command.caseFile("everything-on-file");

    private final Command command = Command.withBundledPolicies();

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void hostileFolder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("map\u001b[31m\u202e\n" + FORGED));
    }

    @Test
    void every_text_that_people_write_in_a_case_is_harmless_in_every_format() throws IOException {
        Path file = hostileCase();

        for (String format : List.of("text", "json", "html")) {
            for (String language : List.of("nl", "en")) {
                Path journal = folder.resolve("journal-" + format + language);
                Outcome outcome =
                        command.run("assess", file, "--format", format, "--lang", language, "--journal", journal);

                assertHarmless(outcome, format);
                assertThat(outcome.exit()).as(outcome.err()).isZero();
                assertThat(outcome.out()).contains("voor");
                assertHarmless(command.run("journal", "verify", journal, "--format", "json"), "json");
                assertHarmless(command.run("journal", "verify", journal, "--lang", language), "text");
                assertHarmless(command.run("journal", "trace", journal, 1, "--lang", language), "json");
                assertHarmless(command.run("replay", "--journal", journal, "--lang", language), "text");
                assertHarmless(command.run("report", journal, "--number", 1, "--lang", language), "html");
            }
        }
    }

    @Test
    void what_shows_as_itself_stays_readable() throws IOException {
        Path file = withTexts(READABLE);

        for (String format : List.of("text", "json", "html")) {
            assertThat(command.run("assess", file, "--format", format, "--lang", "nl")
                            .out())
                    .contains(READABLE);
        }
    }

    @Test
    void names_of_files_are_harmless_whatever_is_wrong_with_the_files() throws IOException {
        Path broken = Files.writeString(folder.resolve("zaak\u0007\r\n" + FORGED + ".json"), "{");
        Path none = folder.resolve("geen\u202e\n" + FORGED);
        Path lines = Files.writeString(folder.resolve("zaken\u001b.jsonl"), "{}\n");
        for (String language : List.of("nl", "en")) {
            for (String format : List.of(language.equals("nl") ? "text" : "json")) {
                for (Path file : List.of(broken, none, folder)) {
                    for (List<Object> words : List.<List<Object>>of(
                            List.of("assess", file),
                            List.of("assess", CASE, "--policies", file),
                            List.of("assess", CASE, "--journal", file),
                            List.of("replay", file),
                            List.of("report", file, "--number", 1),
                            List.of("report", file),
                            List.of("deadlines", file),
                            List.of("check", file),
                            List.of("matrix", file),
                            List.of("diff", file, file),
                            List.of("mutants", file),
                            List.of("journal", "verify", file),
                            List.of("journal", "copy", file, none.resolve("x")),
                            List.of("batch", lines, "--out", none.resolve("x")))) {
                        List<Object> all = new ArrayList<>(words);
                        all.addAll(List.of("--format", words.contains("report") ? "html" : format, "--lang", language));
                        assertHarmless(command.run(all.toArray()), words.contains("report") ? "html" : format);
                    }
                }
                assertHarmless(
                        command.run(
                                "batch",
                                lines,
                                "--out",
                                folder.resolve("uit\u202e\n" + FORGED + format + language),
                                "--format",
                                format,
                                "--lang",
                                language),
                        format);
            }
        }
    }

    @Test
    void names_of_folders_are_harmless_in_every_format() {
        PolicyCopy policy = PolicyCopy.of("ukraine-2026-07-02", folder.resolve("ukraine-2026-07-02"));
        for (List<Object> words : List.<List<Object>>of(
                List.of("check", policy.folder(), "--format", "sarif", "--no-cache"),
                List.of("matrix", policy.folder(), "--format", "svg"),
                List.of("matrix", policy.folder(), "--format", "html"),
                List.of("deadlines", folder.resolve("none"), "--format", "csv"),
                List.of("deadlines", folder.resolve("none"), "--format", "ics"),
                List.of("deadlines", folder.resolve("none"), "--format", "html"),
                List.of("deadlines", folder.resolve("none"), "--format", "jsonl"))) {
            assertHarmless(command.run(words.toArray()), words.get(3).toString());
        }
    }

    private static void assertHarmless(Outcome outcome, String format) {
        for (String text : List.of(outcome.out().replace("\r\n", "\n"), outcome.err())) {
            assertThat(text.codePoints()
                            .filter(HostileInputTest::isHidden)
                            .boxed()
                            .map(Integer::toHexString))
                    .as(text)
                    .isEmpty();
            // A long sentence goes on further in on the next line; a line that someone forged begins at its first sign.
            assertThat(text.lines()).as(text).noneMatch(line -> line.startsWith(FORGED));
        }
        if (format.equals("html") && !outcome.out().isEmpty()) {
            assertThat(ReportDocuments.wellFormed(outcome.out())).isTrue();
        }
        if ((format.equals("json") || format.equals("sarif")) && !outcome.out().isEmpty()) {
            assertThat(JsonMapper.shared().readTree(outcome.out())).isNotNull();
        }
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** A case in which every free text that there can be is hostile: a new one that is not here fails this. */
    private Path hostileCase() throws IOException {
        Path file = withTexts(HOSTILE);
        CaseFile read = read(Files.readAllBytes(file)).orElseThrow();
        Set<String> hostile = new TreeSet<>();
        hostileIn(read, hostile);
        Set<String> all = new TreeSet<>();
        textsOf(CaseFile.class, all, new HashSet<>());
        assertThat(hostile).isEqualTo(all);
        return file;
    }

    /** A text is free where the reader takes any. */
    private Path withTexts(String text) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(Files.readString(CASE));
        replace(document, document, text);
        return Files.writeString(folder.resolve("zaak.json"), document.toString());
    }

    private static void replace(JsonNode root, JsonNode at, String text) {
        if (at instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode before = object.get(key);
                if (before instanceof StringNode) {
                    object.put(key, text);
                    if (read(root.toString().getBytes(StandardCharsets.UTF_8)).isEmpty()) {
                        object.set(key, before);
                    }
                } else {
                    replace(root, before, text);
                }
            }
        } else if (at instanceof ArrayNode list) {
            for (int item = 0; item < list.size(); item++) {
                JsonNode before = list.get(item);
                if (before instanceof StringNode) {
                    list.set(item, StringNode.valueOf(text));
                    if (read(root.toString().getBytes(StandardCharsets.UTF_8)).isEmpty()) {
                        list.set(item, before);
                    }
                } else {
                    replace(root, before, text);
                }
            }
        }
    }

    private static Optional<CaseFile> read(byte[] json) {
        Problems problems = new Problems();
        return CaseFileReader.read("case.json", json, problems)
                .map(located -> located.caseFile())
                .filter(file -> problems.isEmpty());
    }

    /** The names of the components that are free texts, of a type and of all that it is made of. */
    private static void textsOf(Type type, Set<String> found, Set<Type> seen) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> textsOf(argument, found, seen));
        } else if (type instanceof Class<?> known && seen.add(known)) {
            if (known.isSealed()) {
                Stream.of(known.getPermittedSubclasses()).forEach(sub -> textsOf(sub, found, seen));
            }
            if (known.isRecord()) {
                for (RecordComponent component : known.getRecordComponents()) {
                    if (component.getGenericType().getTypeName().contains(FreeText.class.getName())) {
                        found.add(known.getSimpleName() + "." + component.getName());
                    } else {
                        textsOf(component.getGenericType(), found, seen);
                    }
                }
            }
        }
    }

    private static void hostileIn(Object value, Set<String> found) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> hostileIn(one, found));
        } else if (value instanceof Map<?, ?> many) {
            many.values().forEach(one -> hostileIn(one, found));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> hostileIn(one, found));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object inside = get(component, record);
                if (isHostile(inside)) {
                    found.add(record.getClass().getSimpleName() + "." + component.getName());
                } else {
                    hostileIn(inside, found);
                }
            }
        }
    }

    private static boolean isHostile(Object value) {
        if (value instanceof List<?> many) {
            return !many.isEmpty() && many.stream().allMatch(HostileInputTest::isHostile);
        }
        Object inside = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        return inside instanceof FreeText text && text.value().equals(HOSTILE);
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot be read: " + component, e);
        }
    }
}
