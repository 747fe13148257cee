package nl.weegschaal.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the figures into the page on performance, between two marks; the words around them stay. */
public final class PerformancePage {
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->";

    private PerformancePage() {}

    /**
     * Writes the figures.
     *
     * @param page the page
     * @param effort the word after the command that made them
     * @param machine the machine
     * @param figures the figures of one run
     * @param repeats how often closed words came again
     * @throws IOException if the page cannot be read or written
     */
    public static void write(
            Path page, String effort, Machine machine, Collection<Measured> figures, List<Repeats> repeats)
            throws IOException {
        Files.writeString(page, with(Files.readString(page), figures(effort, machine, List.copyOf(figures), repeats)));
    }

    static String with(String page, String figures) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalArgumentException("the page has no place for figures");
        }
        return page.substring(0, begin) + "\n" + figures + "\n" + page.substring(end);
    }

    private static String figures(String effort, Machine machine, List<Measured> figures, List<Repeats> repeats) {
        Table table = new Table(figures);
        return "Made by `rules-benchmarks/run " + effort + "`, on " + machine + ".\n\n### What was aimed at\n\n"
                + new Goals(figures).table() + "\n### The whole advisory\n\n"
                + table.of(Rows.advisory(), Rows.LIBRARY) + "\n### The scale in one area\n\n"
                + table.of(Rows.oneArea(), Rows.LIBRARY_ONE_AREA) + "\n### The same words again\n\n"
                + Repeats.HEAD + repeats.stream().map(Repeats::line).collect(Collectors.joining())
                + "\n### As something grows\n\n"
                + new Curves(figures).tables();
    }
}
