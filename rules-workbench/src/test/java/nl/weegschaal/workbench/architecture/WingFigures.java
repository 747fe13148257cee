package nl.weegschaal.workbench.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How large a module is and how its packages depend on one another, counted from its classes. */
record WingFigures(String module, int packages, int types, String largest, int mostTypes, int arrows, int circles) {
    static WingFigures of(String module, String root, JavaClasses program) {
        Map<String, Set<JavaClass>> packages = program.stream()
                .filter(type -> type.getPackageName().equals(root)
                        || type.getPackageName().startsWith(root + "."))
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.toSet()));
        Map<String, Set<String>> arrows = arrows(root, program);
        Map.Entry<String, Set<JavaClass>> largest = packages.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .orElseThrow();
        return new WingFigures(
                module,
                packages.size(),
                packages.values().stream().mapToInt(Set::size).sum(),
                largest.getKey().replace("nl.weegschaal.", ""),
                largest.getValue().size(),
                arrows.values().stream().mapToInt(Set::size).sum(),
                (int) arrows.keySet().stream()
                        .filter(start -> reached(start, arrows).contains(start))
                        .count());
    }

    private static Map<String, Set<String>> arrows(String root, JavaClasses program) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : program) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = type.getPackageName();
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!from.equals(to) && isWithin(root, from) && isWithin(root, to)) {
                    arrows.computeIfAbsent(from, start -> new HashSet<>()).add(to);
                }
            }
        }
        return arrows;
    }

    private static boolean isWithin(String root, String name) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private static Set<String> reached(String start, Map<String, Set<String>> arrows) {
        Set<String> reached = new HashSet<>();
        List<String> next = List.of(start);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(from -> arrows.getOrDefault(from, Set.of()).stream())
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }

    /** Large numbers to the nearest ten below, so that the page does not change with every class. */
    String row() {
        return "| `" + module + "` | " + packages + " | " + tens(types) + " | `" + largest + "`, " + tens(mostTypes)
                + " | " + tens(arrows) + " | " + circles + " |";
    }

    private static String tens(int number) {
        return number < 10 ? String.valueOf(number) : "over " + (number - 1) / 10 * 10;
    }
}
