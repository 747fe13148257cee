package nl.weegschaal.benchmarks.byhand;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.DegreeReached;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.ScaleCode;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** Whether the degree needed is reached, and what follows for the risk. */
final class RiskNorms {
    /** What is open whoever the applicant is: it comes before the finding that the applicant is not a civilian. */
    private static final Set<OpenPointKind> WHOEVER = Collections.unmodifiableSet(EnumSet.of(
            OpenPointKind.KIND_NOT_ASKED,
            OpenPointKind.MINOR_UNKNOWN,
            OpenPointKind.HOME_AREA_NOT_ESTABLISHED,
            OpenPointKind.POLICY_MISSING,
            OpenPointKind.POLICY_STALE,
            OpenPointKind.POLICY_REVIEW_PASSED,
            OpenPointKind.NO_GRADATION_DESIGNATED,
            OpenPointKind.GRADATION_NOT_KNOWN,
            OpenPointKind.GRADATION_NUMBER_NOT_STATED));

    private final Norms norms;
    private final Norm real;
    private final Norm contradiction;
    private final Norm information;
    private final Norm notSubstantiated;
    private final Norm inTest;

    RiskNorms(Norms norms) {
        this.norms = norms;
        this.real = norms.get("risk-real");
        this.contradiction = norms.get("risk-contradiction");
        this.information = norms.get("risk-more-information");
        this.notSubstantiated = norms.get("risk-not-substantiated");
        this.inTest = norms.get("risk-not-substantiated-in-officer-test");
    }

    RiskFinding apply(
            AreaFacts facts,
            ScaleFinding scale,
            DegreeShown shown,
            ArticleElements article,
            Open open,
            Conclusions found) {
        boolean byPolicy = article.established() && reached(scale, shown, article, found);
        boolean byTest = reachedInTest(facts, scale, article, found);
        if (byPolicy || byTest) {
            return conclude(RiskCode.REAL_RISK_INDICATED, real, found, new DegreeReached());
        }
        if (article.civilian().state() == ElementState.NOT_ESTABLISHED) {
            return notACivilian(article.civilian(), open, found);
        }
        if (!open.contradictions().isEmpty()) {
            RiskFinding risk = new RiskFinding(RiskCode.CONTRADICTION_TO_RESOLVE);
            open.contradictions().forEach(kind -> found.add(contradiction, risk, new Contradiction(kind)));
            return risk;
        }
        if (!open.inquiries().isEmpty()) {
            RiskFinding risk = new RiskFinding(RiskCode.MORE_INFORMATION_NEEDED);
            open.inquiries().forEach(ground -> found.add(information, risk, new InquiryNeeded(ground)));
            return risk;
        }
        if (facts.test().isPresent()) {
            return conclude(
                    RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE,
                    inTest,
                    found,
                    facts.test().get());
        }
        return conclude(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE, notSubstantiated, found, scale, shown);
    }

    private RiskFinding notACivilian(ArticleElementFinding civilian, Open open, Conclusions found) {
        ContradictionKind dates = ContradictionKind.DECISION_BEFORE_LODGING;
        if (open.contradictions().contains(dates)) {
            return conclude(
                    RiskCode.CONTRADICTION_TO_RESOLVE,
                    norms.get("risk-not-a-civilian-contradiction"),
                    found,
                    civilian,
                    new Contradiction(dates));
        }
        Set<OpenPointKind> points = EnumSet.copyOf(WHOEVER);
        points.retainAll(open.points());
        if (points.isEmpty()) {
            return conclude(
                    RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE, norms.get("risk-not-a-civilian"), found, civilian);
        }
        RiskFinding risk = new RiskFinding(RiskCode.MORE_INFORMATION_NEEDED);
        points.forEach(kind ->
                found.add(norms.get("risk-not-a-civilian-more-information"), risk, civilian, new OpenPoint(kind)));
        return risk;
    }

    private static RiskFinding conclude(RiskCode code, Norm norm, Conclusions found, Fact... premises) {
        RiskFinding risk = new RiskFinding(code);
        found.add(norm, risk, premises);
        return risk;
    }

    private boolean reachedInTest(AreaFacts facts, ScaleFinding scale, ArticleElements article, Conclusions found) {
        boolean reached = scale.code() == ScaleCode.NO_POLICY_STARTING_POINT
                && article.civilian().state() == ElementState.ESTABLISHED
                && facts.test()
                        .filter(test -> test.conclusion() == TestConclusion.REAL_RISK_INDICATED)
                        .isPresent();
        if (reached) {
            found.add(
                    norms.get("reached-in-officer-test"),
                    new DegreeReached(),
                    scale,
                    facts.test().orElseThrow(),
                    article.civilian());
        }
        return reached;
    }

    private boolean reached(ScaleFinding scale, DegreeShown shown, ArticleElements article, Conclusions found) {
        return switch (scale.needed()) {
            case NONE -> {
                found.add(
                        norms.get("reached-presence-suffices"),
                        new DegreeReached(),
                        scale,
                        article.conflict(),
                        article.civilian(),
                        article.violence());
                yield true;
            }
            case LOWER -> reached("reached-lower-needed", Degree.LOWER, scale, shown, article, found);
            case HIGHER -> reached("reached-higher-needed", Degree.HIGHER, scale, shown, article, found);
            case LOWER_OR_HIGHER -> reached("reached-either-needed", Degree.HIGHER, scale, shown, article, found);
            case NOT_STATED -> false;
        };
    }

    private boolean reached(
            String norm,
            Degree least,
            ScaleFinding scale,
            DegreeShown shown,
            ArticleElements article,
            Conclusions found) {
        if (shown.degree().compareTo(least) < 0) {
            return false;
        }
        found.add(
                norms.get(norm),
                new DegreeReached(),
                scale,
                shown,
                article.conflict(),
                article.civilian(),
                article.violence());
        return true;
    }
}
