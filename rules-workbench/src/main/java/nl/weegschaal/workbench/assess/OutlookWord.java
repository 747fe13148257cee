package nl.weegschaal.workbench.assess;

import java.util.Map;
import java.util.Stack;
import java.util.stream.Stream;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Lets the word after the option for the outlook be left out: what follows it may as well be a file. */
final class OutlookWord implements IParameterPreprocessor {
    /** How picocli tells what stands between an option and its word. */
    private static final String SEPARATOR = "separator";

    private static final String ATTACHED = "=";

    // The interface of picocli asks for a Stack.
    @SuppressWarnings("JdkObsolete")
    @Override
    public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> found) {
        boolean isAttached = ATTACHED.equals(found.get(SEPARATOR));
        if (!isAttached && (words.isEmpty() || !isExtent(words.peek()))) {
            words.push(OutlookExtent.SHORT.name());
        }
        return false;
    }

    private static boolean isExtent(String word) {
        return Stream.of(OutlookExtent.values())
                .anyMatch(extent -> extent.name().equalsIgnoreCase(word));
    }
}
