package nl.weegschaal.engine.assess;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Says of a code that covers more than one state of affairs the one that is true of this file. */
final class FindingWords {
    /** What somebody other than the officer must still answer, or the file must still say. */
    private static final Set<OpenPointKind> ASK_FOR_INFORMATION = EnumSet.of(
            OpenPointKind.HOME_AREA_NOT_ESTABLISHED,
            OpenPointKind.CIVILIAN_STATUS_UNKNOWN,
            OpenPointKind.MINOR_UNKNOWN,
            OpenPointKind.KIND_NOT_ASKED,
            OpenPointKind.ELEMENT_NOT_EXAMINED,
            OpenPointKind.NEXUS_NOT_EXPLAINED);

    private final Words words;
    private final Run run;

    FindingWords(Words words, Run run) {
        this.words = words;
        this.run = run;
    }

    Text of(Enum<?> code) {
        return variant(code).flatMap(words::find).orElseGet(() -> words.of(code));
    }

    private Optional<String> variant(Enum<?> code) {
        if (code == OpenPointKind.AGE_NOT_WEIGHED) {
            return Optional.of(isMinor() ? "finding.age-not-weighed.minor" : "finding.age-not-weighed.known");
        }
        if (code == OpenPointKind.WEIGHING_INCOMPLETE) {
            boolean isTested = run.find(IndividualTest.class).isPresent();
            return Optional.of(isTested ? "finding.weighing-incomplete.test" : "finding.weighing-incomplete.weighing");
        }
        if (code == RiskCode.MORE_INFORMATION_NEEDED) {
            return Optional.of(isForOfficer() ? "finding.more-information.yours" : "finding.more-information.asked");
        }
        return Optional.empty();
    }

    private boolean isMinor() {
        return run.find(ApplicantFacts.class)
                .filter(applicant -> applicant.unaccompaniedMinor() == Answer.YES)
                .isPresent();
    }

    /** Whether nothing is left but what the officer weighs, tests or concludes. */
    private boolean isForOfficer() {
        return run.all(OpenPoint.class).stream().noneMatch(open -> ASK_FOR_INFORMATION.contains(open.kind()))
                && run.all(InquiryNeeded.class).stream()
                        .noneMatch(inquiry -> inquiry.ground() == InquiryGround.ARTICLE_ELEMENT_UNKNOWN);
    }
}
