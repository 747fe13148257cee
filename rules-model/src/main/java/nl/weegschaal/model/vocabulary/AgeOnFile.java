package nl.weegschaal.model.vocabulary;

/**
 * What the file makes of the age of the applicant. Age is the first of the individual circumstances, and it is known without anybody
 * raising it.
 */
public enum AgeOnFile {
    /** The age is not known, and nobody says that the applicant is an unaccompanied minor. */
    NOT_KNOWN,

    /** The age is known, or the applicant is an unaccompanied minor, and age is not among the individual elements. */
    NOT_WEIGHED,

    /** Age is among the individual elements, and at least one of that kind is not refuted. */
    AMONG_ELEMENTS,

    /** Age is among the individual elements, and each of that kind was examined and refuted. */
    REFUTED
}
