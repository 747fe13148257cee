package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** Cases that can be put to only one of two policies, or that are not the same case to both. */
public sealed interface OneSided {
    /**
     * Days on which only one of the policies is in force.
     *
     * @param after whether that is the new one
     * @param first the first of these days
     * @param last the last of them; empty if there is none
     */
    record Days(boolean after, LocalDate first, Optional<LocalDate> last) implements OneSided {}

    /**
     * An area that only one of the policies knows. The other refuses a case that names it.
     *
     * @param after whether the new one knows it
     * @param area the area
     */
    record Area(boolean after, AreaCode area) implements OneSided {}

    /**
     * Two areas of which one lies in the other under only one of the policies. What bears on the one then bears on the other,
     * and the one is then no alternative for the other.
     *
     * @param after whether that is so under the new one
     * @param inner the area that lies in the other
     * @param outer the other
     */
    record Within(boolean after, AreaCode inner, AreaCode outer) implements OneSided {}

    /**
     * A profile or a condition that only one of the policies names. For the other the case is compared without an answer to it.
     *
     * @param after whether the new one names it
     * @param term the profile or condition
     */
    record Term(boolean after, PolicyTerm term) implements OneSided {}
}
