package nl.weegschaal.benchmarks.report;

/**
 * What was aimed at, and what came of it.
 *
 * @param aim what was aimed at
 * @param found the figure
 * @param held whether the figure is as good as the aim
 */
record Goal(String aim, String found, boolean held) {
    static Goal atLeast(String aim, double wanted, double found) {
        return new Goal(aim, Table.number(found) + " times", found >= wanted);
    }

    String line() {
        return "| " + aim + " | " + found + " | " + (held ? "yes" : "**no**") + " |\n";
    }
}
