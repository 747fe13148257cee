package nl.weegschaal.engine.examples;

import java.util.List;
import nl.weegschaal.engine.folder.Fingerprint;

/** Prints a fingerprint of the trace of every example, whole and in every byte: for a process with other settings. */
final class TraceHashes {
    private TraceHashes() {}

    public static void main(String[] arguments) {
        lines().forEach(System.out::println);
    }

    static List<String> lines() {
        return Examples.names().stream()
                .map(name -> name + " " + Fingerprint.of(Traces.of(name).canonical()))
                .toList();
    }
}
