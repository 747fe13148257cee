package nl.weegschaal.benchmarks.report;

/**
 * The machine, as the system tells it.
 *
 * @param processors how many processors a Java machine may use
 * @param java the Java machine
 * @param system the operating system
 */
public record Machine(int processors, String java, String system) {
    /**
     * This machine.
     *
     * @return what the system says
     */
    public static Machine ofThis() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                property("java.vm.name") + " " + property("java.runtime.version"),
                property("os.name") + ", " + property("os.arch"));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    @Override
    public String toString() {
        return processors + " processors, " + java + ", " + system;
    }
}
