package nl.weegschaal.model.vocabulary;

/**
 * Whether it is explained why an element raises the risk from this violence.
 */
public enum Nexus {
    /** The file says why. */
    EXPLAINED,

    /** The file does not say why yet: to be asked. */
    NOT_EXPLAINED
}
