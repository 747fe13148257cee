package nl.weegschaal.workbench;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.engine.architecture.MainClasses;
import nl.weegschaal.engine.docs.Modules;
import nl.weegschaal.engine.problem.Message;

/** Every message that the program has, and every place in its sources where one is said. */
public final class SaidMessages {
    private SaidMessages() {}

    /** A message with the name that sources call it by. */
    public record Known(String name, Message message) {}

    /** A place where a message is said, with how many values; -1 if that cannot be seen. */
    record Said(Path file, String name, int values) {}

    public static List<Known> all() {
        return new ClassFileImporter()
                .withImportOption(new MainClasses()).importPackages("nl.weegschaal").stream()
                        .filter(type -> type.isAssignableTo(Message.class) && type.isEnum())
                        .flatMap(SaidMessages::constants)
                        .toList();
    }

    private static Stream<Known> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> new Known(type.getSimpleName() + "." + constant, (Message) constant));
    }

    static List<Said> said() throws IOException {
        List<Said> said = new ArrayList<>();
        for (Path root : Modules.sources("src/main/java")) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    said(file, Files.readString(file), said);
                }
            }
        }
        return said;
    }

    private static void said(Path file, String source, List<Said> said) {
        Matcher use = Pattern.compile("(\\bsay\\(\\s*)?\\b([A-Z]\\w+\\s*\\.\\s*[A-Z][A-Z0-9_]*)\\b")
                .matcher(source);
        while (use.find()) {
            String name = use.group(2).replaceAll("\\s", "");
            String rest = source.substring(use.end()).stripLeading();
            said.add(new Said(file, name, use.group(1) == null ? values(rest) : saidValues(rest)));
        }
    }

    /** What stands after the message in the brackets of {@code say}. */
    private static int saidValues(String rest) {
        return rest.startsWith(",") ? arguments(rest.substring(1)) : rest.startsWith(")") ? 0 : -1;
    }

    private static int values(String rest) {
        if (rest.startsWith(".text()") || rest.startsWith("::text")) {
            return 0;
        }
        return rest.startsWith(".with(") ? arguments(rest.substring(".with(".length())) : -1;
    }

    /** The arguments up to the bracket that ends them: one more than the commas outside brackets and texts. */
    private static int arguments(String rest) {
        int depth = 0;
        int commas = 0;
        int at = 0;
        while (depth > 0 || rest.charAt(at) != ')') {
            char sign = rest.charAt(at);
            if (sign == '"' || sign == '\'') {
                at = endOfText(rest, at);
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            commas += sign == ',' && depth == 0 ? 1 : 0;
            at++;
        }
        return commas + 1;
    }

    private static int endOfText(String rest, int start) {
        int at = start + 1;
        while (rest.charAt(at) != rest.charAt(start)) {
            at += rest.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
