package nl.weegschaal.model.vocabulary;

/**
 * Kinds of individual element: circumstances that raise the risk from this violence. Open-ended through
 * OTHER, never a checklist (CJEU C-125/22; EUAA country guidance).
 */
public enum ElementKind {
    /** A child or an elderly person. */
    AGE,

    /** Gender. */
    GENDER,

    /** Serious illness, disability or mental health. */
    HEALTH,

    /** Lack of a family or social network. */
    NO_NETWORK,

    /** The economic situation. */
    ECONOMIC_SITUATION,

    /** Home or work near what is likely to be hit: front line, military or energy targets. */
    HOME_OR_WORK_NEAR_TARGET,

    /** Professional life. */
    PROFESSION,

    /** Private or family life. */
    PRIVATE_OR_FAMILY_LIFE,

    /** Earlier serious harm or a direct threat of it (Qualification Regulation, Article 4(4)). */
    EARLIER_HARM,

    /** Another circumstance, described by the officer. */
    OTHER
}
