package nl.weegschaal.model.vocabulary;

/**
 * Why individual elements indicate a degree.
 */
public enum IndicationBasis {
    /** The elements in combination. */
    COMBINATION,

    /** Earlier serious harm or a direct threat: a serious indication (Qualification Regulation, Article 4(4)). */
    EARLIER_HARM
}
