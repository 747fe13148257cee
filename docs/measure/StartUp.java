import nl.weegschaal.engine.Weegschaal;

/** Measures once how long the rules and policies take to load in a new Java machine. See docs/embedding.md. */
final class StartUp {
    private StartUp() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Weegschaal.withBundledPolicies();
        System.out.println("loaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
