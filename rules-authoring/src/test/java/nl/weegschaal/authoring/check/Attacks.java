package nl.weegschaal.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rule files that try to do what no rule may, or to keep the program from its work. */
final class Attacks {
    private static final Path FILES = Path.of("src", "test", "resources", "attacks");

    private Attacks() {}

    /** Every attack by its name: those in files, and those that are too large to keep. */
    static Map<String, String> all() {
        Map<String, String> attacks = new TreeMap<>(large());
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                attacks.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return attacks;
    }

    private static Map<String, String> large() {
        Map<String, String> attacks = new TreeMap<>();
        attacks.put("a huge comment", conditions("/*" + "x".repeat(3_000_000) + "*/"));
        attacks.put("a huge text", conditions("AreaGradation()").replace("@En(\"", "@En(\"" + "\\\\".repeat(7_000)));
        attacks.put("ten thousand conditions", conditions("AreaGradation()\n".repeat(10_000)));
        attacks.put("seven hundred conditions", conditions("AreaGradation()\n".repeat(700)));
        attacks.put(
                "a long list of words", conditions("AreaGradation(gradation in (" + "ONE,".repeat(3_000) + "ONE))"));
        attacks.put("a long chain", conditions("AreaGradation(a" + ".a".repeat(5_000) + " == 1)"));
        attacks.put("a long chain of nots", conditions("not ".repeat(3_000) + "AreaGradation()"));
        attacks.put("many annotations", conditions("AreaGradation()").replace("when", "@A(1)".repeat(2_500) + "when"));
        for (int depth : List.of(5, 20, 2_000)) {
            nested(depth).forEach(text -> attacks.put("nesting " + depth + ", " + text, conditions(text)));
        }
        return attacks;
    }

    private static List<String> nested(int depth) {
        List<String> nested = new ArrayList<>();
        nested.add("(".repeat(depth) + "AreaGradation()" + ")".repeat(depth));
        nested.add("AreaGradation(" + "(".repeat(depth) + "gradation == 1" + ")".repeat(depth) + ")");
        nested.add("AreaGradation(gradation == " + "[".repeat(depth) + "1" + "]".repeat(depth) + ")");
        nested.add("AreaGradation(gradation " + "[a".repeat(depth) + "]".repeat(depth) + " == 1)");
        nested.add("AreaGradation(" + "f(".repeat(depth) + "1" + ")".repeat(depth) + " == 1)");
        nested.add("AreaGradation(gradation == new A" + "<A".repeat(depth) + ">".repeat(depth) + "())");
        nested.add("AreaGradation(gradation == " + "(int)".repeat(depth) + "1)");
        nested.add("AreaGradation(gradation " + "in (".repeat(depth) + "1" + ")".repeat(depth) + ")");
        nested.add("AreaGradation(gradation (" + "(== 1 || ".repeat(depth) + "== 2" + ")".repeat(depth) + "))");
        nested.add("not(".repeat(depth) + "AreaGradation()" + ")".repeat(depth));
        nested.add("AreaGradation(" + "!".repeat(depth) + "gradation)");
        nested.add("(".repeat(depth));
        nested.add("AreaGradation(".repeat(depth));
        nested.add("accumulate(".repeat(depth) + "AreaGradation(); count(1)" + ")".repeat(depth));
        return nested;
    }

    private static String conditions(String conditions) {
        String rule =
                new String(Composed.base().bytes("rules/exercise-highest.drl").orElseThrow(), StandardCharsets.UTF_8);
        return rule.replace("AreaGradation(gradation == Gradation.ONE)", conditions);
    }
}
