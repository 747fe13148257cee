package nl.weegschaal.workbench.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weegschaal.engine.architecture.MainClasses;

/** The types of the modules that are published, as they stand in the class files. */
final class PublishedTypes {
    private static final Pattern MODULE = Pattern.compile("rules-[a-z]+");
    private static final SortedMap<String, List<Class<?>>> BY_MODULE = read();

    private PublishedTypes() {}

    /** All types, by the folder of their module. */
    static SortedMap<String, List<Class<?>>> byModule() {
        return BY_MODULE;
    }

    static List<Class<?>> all() {
        return BY_MODULE.values().stream().flatMap(List::stream).toList();
    }

    /** By name. */
    static SortedMap<String, Package> packages() {
        return all().stream()
                .map(Class::getPackage)
                .collect(Collectors.toMap(Package::getName, one -> one, (one, same) -> one, TreeMap::new));
    }

    /** Other programs can name it: it is public, and so is what stands around it. */
    static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    private static SortedMap<String, List<Class<?>>> read() {
        return new ClassFileImporter()
                .withImportOption(new MainClasses()).importPackages("nl.weegschaal").stream()
                        .filter(type -> !type.getSimpleName().equals("package-info") && !type.isAnonymousClass())
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .map(type -> Map.<String, Class<?>>entry(module(type), type.reflect()))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String module(JavaClass type) {
        URI place = type.getSource().orElseThrow().getUri();
        String path = place.toString().replaceFirst("/target/.*", "").replaceFirst(".*/", "");
        Matcher module = MODULE.matcher(path);
        if (!module.matches()) {
            throw new IllegalStateException(place + " is not of a module in this build");
        }
        return path;
    }
}
