package nl.weegschaal.benchmarks.byhand;

import java.util.EnumSet;
import java.util.Set;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/** What stands in the way of a negative, each once. */
final class Open {
    private final Set<OpenPointKind> points = EnumSet.noneOf(OpenPointKind.class);
    private final Set<ContradictionKind> contradictions = EnumSet.noneOf(ContradictionKind.class);
    private final Set<InquiryGround> inquiries = EnumSet.noneOf(InquiryGround.class);

    void point(OpenPointKind kind) {
        points.add(kind);
    }

    void contradicts(ContradictionKind kind) {
        contradictions.add(kind);
    }

    void asks(InquiryGround ground) {
        inquiries.add(ground);
    }

    Set<OpenPointKind> points() {
        return points;
    }

    Set<ContradictionKind> contradictions() {
        return contradictions;
    }

    Set<InquiryGround> inquiries() {
        return inquiries;
    }
}
