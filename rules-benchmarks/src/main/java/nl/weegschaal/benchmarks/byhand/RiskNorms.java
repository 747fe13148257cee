package nl.weegschaal.benchmarks.byhand;

import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.DegreeReached;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.RiskCode;

/** Whether the degree needed is reached, and what follows for the risk. */
final class RiskNorms {
    private final Norms norms;
    private final Norm real;
    private final Norm contradiction;
    private final Norm information;
    private final Norm notSubstantiated;
    private final Norm notEstablished;

    RiskNorms(Norms norms) {
        this.norms = norms;
        this.real = norms.get("risk-real");
        this.contradiction = norms.get("risk-contradiction");
        this.information = norms.get("risk-more-information");
        this.notSubstantiated = norms.get("risk-not-substantiated");
        this.notEstablished = norms.get("risk-article-element-not-established");
    }

    RiskFinding apply(ScaleFinding scale, DegreeShown shown, ArticleElements article, Open open, Conclusions found) {
        if (article.established() && reached(scale, shown, article, found)) {
            RiskFinding risk = new RiskFinding(RiskCode.REAL_RISK_INDICATED);
            found.add(real, risk, new DegreeReached());
            return risk;
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
        RiskFinding risk = new RiskFinding(RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE);
        if (article.civilian().state() == ElementState.NOT_ESTABLISHED) {
            found.add(notEstablished, risk, article.civilian());
        } else {
            found.add(notSubstantiated, risk, scale, shown);
        }
        return risk;
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
