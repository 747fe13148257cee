package nl.weegschaal.workbench.api;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The types of the library that a type shows to other programs: in what it extends, takes, gives and throws. */
final class Shown {
    private static final Pattern NAME = Pattern.compile("nl\\.weegschaal\\.[\\w.$]+");

    private Shown() {}

    static Set<Class<?>> by(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (String line : new Signature(type).lines()) {
            Matcher name = NAME.matcher(line.substring(type.getName().length()));
            while (name.find()) {
                names.add(name.group());
            }
        }
        return PublishedTypes.all().stream()
                .filter(known -> names.contains(known.getName()))
                .collect(Collectors.toSet());
    }
}
