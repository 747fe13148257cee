package nl.weegschaal.model.vocabulary;

/**
 * The questions of a case, in their fixed order. A rule belongs to one question. It reads given facts and
 * what earlier questions of the same scope concluded, and says "there is no such fact" only of those, so
 * that the order of rules can never matter.
 */
public enum Question {
    /** How does the policy stand for this area on this date? */
    POLICY(Scope.AREA),

    /** What is missing, what contradicts itself? */
    COMPLETENESS(Scope.AREA),

    /** Are the elements of Article 15(c) established? */
    ARTICLE_ELEMENTS(Scope.AREA),

    /** Which degree of individual elements does the gradation ask for? */
    SCALE(Scope.AREA),

    /** Which degrees do the individual elements indicate? */
    INDICATIONS(Scope.AREA),

    /** Which degree of individual elements is shown? */
    DEGREE_SHOWN(Scope.AREA),

    /** Is the degree needed reached, and if not, what stands in the way of a negative? */
    COMPARISON(Scope.AREA),

    /** Is a real risk indicated in this area? */
    RISK(Scope.AREA),

    /** Is the question of an alternative reached? */
    REACH(Scope.ALTERNATIVE),

    /** What does the policy say about this alternative? */
    ALTERNATIVE_POLICY(Scope.ALTERNATIVE),

    /** Is every limb found? */
    LIMBS(Scope.ALTERNATIVE),

    /** May the alternative be considered? */
    ALTERNATIVE(Scope.ALTERNATIVE),

    /** What must the advisory say besides its findings? */
    STATEMENTS(Scope.CASE);

    private final Scope scope;

    Question(Scope scope) {
        this.scope = scope;
    }

    /**
     * What a run that answers this question is about.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }
}
