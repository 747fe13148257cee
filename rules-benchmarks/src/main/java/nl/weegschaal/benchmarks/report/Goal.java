package nl.weegschaal.benchmarks.report;

/**
 * What was aimed at, and what came of it.
 *
 * @param aim what was aimed at
 * @param found the figure
 * @param held whether the figure is as good as the aim
 */
record Goal(String aim, String found, Held held) {
    /** So many times the speed of another, or more. */
    static Goal speed(String aim, double wanted, Measured ours, Measured other) {
        double found = ours.perSecond() / other.perSecond();
        return new Goal(aim, Table.number(found) + " times", held(wanted, ours, other));
    }

    /** So many times the time of another, or less. */
    static Goal time(String aim, double wanted, Measured ours, Measured other) {
        double found = other.perSecond() / ours.perSecond();
        return new Goal(aim, Table.number(found) + " times", held(1 / wanted, ours, other));
    }

    private static Held held(double wanted, Measured ours, Measured other) {
        double worst = ours.leastPerSecond() / other.mostPerSecond();
        return Held.of(ours.perSecond() / other.perSecond() >= wanted, worst >= wanted);
    }

    String line() {
        return "| " + aim + " | " + found + " | " + held.words() + " |\n";
    }
}
