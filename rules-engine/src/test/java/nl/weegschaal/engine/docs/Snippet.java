package nl.weegschaal.engine.docs;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of Java in a page, marked by the comment {@code snippet} just above it. After a colon the comment names what the
 * page takes as given: {@code <!-- snippet: weegschaal, json -->}.
 */
record Snippet(String place, List<String> given, String code) {
    private static final Pattern MARKED =
            Pattern.compile("<!-- snippet(?:: ([a-zA-Z, ]+))? -->\\R```java\\R(.*?)\\R```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("^```java$", Pattern.MULTILINE);

    /** What a page may take as given, with its type. */
    static final Map<String, Class<?>> TYPES = Map.of(
            "weegschaal", nl.weegschaal.engine.Weegschaal.class,
            "caseFile", nl.weegschaal.model.casefile.CaseFile.class,
            "advisory", nl.weegschaal.model.advisory.Advisory.class,
            "policies", Path.class,
            "json", byte[].class);

    static Stream<Snippet> in(Path page) {
        return MARKED.matcher(DocumentationFiles.text(page))
                .results()
                .map(found -> new Snippet(
                        DocumentationFiles.name(page) + " at character " + found.start(),
                        found.group(1) == null
                                ? List.of()
                                : List.of(found.group(1).split(", ", -1)),
                        found.group(2)));
    }

    /** How many pieces of Java a page has, marked or not. */
    static long all(Path page) {
        return JAVA.matcher(DocumentationFiles.text(page)).results().count();
    }

    /** The source of a class with this snippet as its one method. */
    String source(String className) {
        String imports = code.lines().filter(line -> line.startsWith("import ")).collect(joining("\n"));
        String body = code.lines().filter(line -> !line.startsWith("import ")).collect(joining("\n"));
        String parameters = given.stream()
                .map(name -> TYPES.get(name).getCanonicalName() + " " + name)
                .collect(joining(", "));
        return "%s%npublic final class %s {%n  public static void run(%s) throws Exception {%n%s%n  }%n}%n"
                .formatted(imports, className, parameters, body);
    }

    @Override
    public String toString() {
        return place;
    }
}
