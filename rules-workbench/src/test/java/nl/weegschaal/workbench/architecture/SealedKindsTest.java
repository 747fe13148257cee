package nl.weegschaal.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.architecture.MainClasses;
import org.junit.jupiter.api.Test;

/** The compiler does not see whether a chain of instanceof has every kind of a sealed type, so each change of the kinds shows here. */
class SealedKindsTest {
    private static final Path FILE = Path.of("src/test/resources/sealed-kinds.txt");

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new MainClasses()).importPackages("nl.weegschaal");

    @Test
    void a_new_kind_of_a_sealed_type_is_looked_at_wherever_the_type_is_taken_apart() throws IOException {
        NavigableMap<String, String> now = new TreeMap<>();
        NavigableMap<String, String> places = new TreeMap<>();
        for (JavaClass type : PROGRAM) {
            if (type.isInterface() && type.reflect().isSealed()) {
                List<String> methods = methodsThatTakeApart(type.reflect());
                if (!methods.isEmpty()) {
                    now.put(type.getName(), kinds(type.reflect()));
                    places.put(type.getName(), String.join("\n  ", methods));
                }
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FILE, now.values());
        }

        List<String> before = Files.readAllLines(FILE);
        now.forEach((type, kinds) -> assertThat(before)
                .as(
                        "%s has other kinds than before. These methods take it apart, and none of them fails to compile:%n  %s%n"
                                + "Look at each, then make the list again: mvn verify -Dgolden.update=true -Dtest=SealedKindsTest",
                        type, places.get(type))
                .contains(kinds));
        assertThat(before).hasSameSizeAs(now.keySet());
    }

    private static String kinds(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted()
                .collect(Collectors.joining(", ", type.getSimpleName() + ": ", ""));
    }

    /** Those that ask for two kinds or more. */
    private static List<String> methodsThatTakeApart(Class<?> type) {
        Set<String> kinds =
                Stream.of(type.getPermittedSubclasses()).map(Class::getName).collect(Collectors.toSet());
        Map<JavaCodeUnit, Set<String>> asked = PROGRAM.stream()
                .flatMap(user -> user.getInstanceofChecks().stream())
                .filter(check -> kinds.contains(check.getRawType().getName()))
                .collect(Collectors.groupingBy(
                        InstanceofCheck::getOwner,
                        Collectors.mapping(check -> check.getRawType().getName(), Collectors.toSet())));
        return asked.entrySet().stream()
                .filter(method -> method.getValue().size() > 1)
                .map(method -> method.getKey().getFullName())
                .sorted()
                .toList();
    }
}
