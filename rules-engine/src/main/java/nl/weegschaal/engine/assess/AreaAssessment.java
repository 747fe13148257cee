package nl.weegschaal.engine.assess;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.Designation;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.GradationUsed;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.ElementState;

/** Puts together what the rules found for one area. */
final class AreaAssessment {
    private final CaseFile caseFile;
    private final Optional<Policy> policy;
    private final SourceCatalogue sources;
    private final LessThanInForce less;

    AreaAssessment(CaseFile caseFile, Optional<Policy> policy, SourceCatalogue sources, LessThanInForce less) {
        this.less = less;
        this.caseFile = caseFile;
        this.policy = policy;
        this.sources = sources;
    }

    AreaAdvice advice(AreaRole role, Optional<AreaCode> area, Run run, Findings findings) {
        DegreeShown shown = run.conclusion(DegreeShown.class);
        return new AreaAdvice(
                role,
                policy.flatMap(known -> area.map(known.gradations()::name)),
                AreaFacts.designation(caseFile, policy, area)
                        .map(designation -> used(designation, less.in(role, area))),
                findings.one(PolicyFinding.class, PolicyFinding::code),
                findings.all(OpenPoint.class, OpenPoint::kind),
                findings.all(Contradiction.class, Contradiction::kind),
                findings.all(Attention.class, Attention::kind),
                articleElements(run, findings),
                findings.one(ScaleFinding.class, ScaleFinding::code),
                run.conclusion(ScaleFinding.class).needed(),
                findings.finding(shown, shown.degree()),
                shown.basis(),
                findings.all(InquiryNeeded.class, InquiryNeeded::ground),
                findings.one(RiskFinding.class, RiskFinding::code));
    }

    private static SortedMap<ArticleElement, Finding<ElementState>> articleElements(Run run, Findings findings) {
        SortedMap<ArticleElement, Finding<ElementState>> elements = new TreeMap<>();
        for (ArticleElementFinding found : run.all(ArticleElementFinding.class)) {
            if (elements.put(found.element(), findings.finding(found, found.state())) != null) {
                throw new ConclusionFault(ConclusionMessage.ELEMENT.with(found.element()), 2);
            }
        }
        for (ArticleElement element : ArticleElement.values()) {
            if (!elements.containsKey(element)) {
                throw new ConclusionFault(ConclusionMessage.ELEMENT.with(element), 0);
            }
        }
        return elements;
    }

    private GradationUsed used(Designation designation, boolean lessThanInForce) {
        GradationRow row = designation.row();
        return new GradationUsed(
                designation.gradation(),
                row.area(),
                designation.standing().held(lessThanInForce),
                row.validFrom(),
                row.validUntil(),
                row.reviewBy(),
                row.referenceFrom(),
                row.referenceUntil(),
                sources.source(row.source(), caseFile.lodged(), caseFile.decision()),
                row.indicators());
    }
}
