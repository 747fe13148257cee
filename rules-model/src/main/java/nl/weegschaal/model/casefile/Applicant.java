package nl.weegschaal.model.casefile;

import nl.weegschaal.model.vocabulary.Answer;

/**
 * What the rules need to know about the applicant, and nothing else.
 *
 * @param civilian whether the applicant is a civilian (Article 15(c))
 * @param unaccompaniedMinor whether the applicant is an unaccompanied minor (Article 8(6))
 */
public record Applicant(Answer civilian, Answer unaccompaniedMinor) {}
