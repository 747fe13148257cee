package nl.weegschaal.benchmarks.peer;

/** What can be given the sliding scale in one area. */
public enum PeerKind {
    /** The rules written out in Java. */
    HAND_WRITTEN,

    /** Easy Rules. */
    EASY_RULES,

    /** Evrete. */
    EVRETE,

    /** The DMN engine of Drools. */
    KIE_DMN,

    /** The DMN engine of Camunda 7. */
    CAMUNDA_DMN,

    /** OpenL Tablets. */
    OPENL_TABLETS;

    /**
     * Makes it ready.
     *
     * @return the peer
     */
    public Peer make() {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten();
            case EASY_RULES -> new EasyRules();
            case EVRETE -> new Evrete();
            case KIE_DMN -> new KieDmn();
            case CAMUNDA_DMN -> new CamundaDmn();
            case OPENL_TABLETS -> new OpenlTablets();
        };
    }
}
