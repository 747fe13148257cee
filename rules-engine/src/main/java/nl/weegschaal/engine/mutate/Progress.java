package nl.weegschaal.engine.mutate;

/** Is told how far long work has come. It may be told by several threads, one after the other. */
@FunctionalInterface
public interface Progress {
    /**
     * Work went on.
     *
     * @param done how much is done
     * @param total how much there is to do
     */
    void at(int done, int total);
}
