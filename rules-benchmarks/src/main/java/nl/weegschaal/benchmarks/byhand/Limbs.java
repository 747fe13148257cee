package nl.weegschaal.benchmarks.byhand;

import java.util.EnumSet;
import java.util.Set;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.ExclusionGround;

/** What was found on one alternative, each once. */
record Limbs(Set<ExclusionGround> exclusions, Set<DemonstrationGap> gaps, Set<ExaminationGround> grounds) {
    Limbs() {
        this(
                EnumSet.noneOf(ExclusionGround.class),
                EnumSet.noneOf(DemonstrationGap.class),
                EnumSet.noneOf(ExaminationGround.class));
    }
}
