package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Protection;

/**
 * Where an earlier version of a policy, which a transitional rule keeps for an application, is less protective than the version in force:
 * on the risk in the area or, in another area, on the alternative there.
 *
 * @param atHome whether it is in the home area
 * @param elsewhere the other areas of the case in which it is
 */
record LessThanInForce(boolean atHome, Set<AreaCode> elsewhere) {
    static final LessThanInForce NOWHERE = new LessThanInForce(false, Set.of());

    /** Holds advice by the earlier version against advice by the version in force on the same case. */
    static LessThanInForce between(CaseFile caseFile, ClosedAdvice earlier, ClosedAdvice inForce) {
        List<AreaCode> areas = caseFile.alternatives().stream()
                .map(CaseAlternative::area)
                .sorted()
                .toList();
        Set<AreaCode> elsewhere = new TreeSet<>();
        for (int number = 0; number < areas.size(); number++) {
            if (isLess(
                    earlier.alternatives().get(number), inForce.alternatives().get(number))) {
                elsewhere.add(areas.get(number));
            }
        }
        return new LessThanInForce(isLess(earlier.home(), inForce.home()), Set.copyOf(elsewhere));
    }

    boolean isAnywhere() {
        return atHome || !elsewhere.isEmpty();
    }

    boolean in(AreaRole role, Optional<AreaCode> area) {
        return switch (role) {
            case HOME -> atHome;
            case ALTERNATIVE -> area.filter(elsewhere::contains).isPresent();
        };
    }

    private static boolean isLess(AlternativeAdvice earlier, AlternativeAdvice inForce) {
        return isLess(
                        earlier.finding().code().protection(),
                        inForce.finding().code().protection())
                || (earlier.there().isPresent()
                        && inForce.there().isPresent()
                        && isLess(earlier.there().get(), inForce.there().get()));
    }

    private static boolean isLess(AreaAdvice earlier, AreaAdvice inForce) {
        return isLess(
                Optional.of(earlier.risk().code().protection()),
                Optional.of(inForce.risk().code().protection()));
    }

    /** Findings on a question that is not reached stand outside the order. */
    private static boolean isLess(Optional<Protection> earlier, Optional<Protection> inForce) {
        return earlier.isPresent() && inForce.isPresent() && earlier.get().compareTo(inForce.get()) < 0;
    }
}
