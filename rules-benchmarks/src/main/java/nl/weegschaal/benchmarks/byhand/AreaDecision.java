package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.InquiryNeeded;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** The sliding scale in one area. */
public final class AreaDecision {
    private final PolicyNorms policy;
    private final ElementNorms elements;
    private final ArticleNorms article;
    private final ScaleNorms scale;
    private final IndicationNorms indications;
    private final DegreeNorms degree;
    private final RiskNorms risk;
    private final Norm dates;
    private final Norm ageRefuted;
    private final Norm civilian;
    private final Norm minor;
    private final Norm notAsked;
    private final Norm age;
    private final Norm homeArea;
    private final Norm openPoint;
    private final Norm articleUnknown;
    private final Norm noStart;

    AreaDecision(Norms norms) {
        this.policy = new PolicyNorms(norms);
        this.elements = new ElementNorms(norms);
        this.article = new ArticleNorms(norms);
        this.scale = new ScaleNorms(norms);
        this.indications = new IndicationNorms(norms);
        this.degree = new DegreeNorms(norms);
        this.risk = new RiskNorms(norms);
        this.dates = norms.get("contradiction-dates");
        this.ageRefuted = norms.get("contradiction-age");
        this.civilian = norms.get("open-civilian-status");
        this.minor = norms.get("open-minor-unknown");
        this.notAsked = norms.get("open-kind-not-asked");
        this.age = norms.get("open-age");
        this.homeArea = norms.get("open-home-area");
        this.openPoint = norms.get("inquiry-open-point");
        this.articleUnknown = norms.get("inquiry-article-element");
        this.noStart = norms.get("inquiry-no-starting-point");
    }

    /**
     * The rules of the library.
     *
     * @return the decision
     */
    public static AreaDecision ofBundledRules() {
        return new AreaDecision(new Norms());
    }

    /**
     * What was found in the area.
     *
     * @param scale what the gradation asks for
     * @param shown the degree shown
     * @param risk the finding on the risk
     * @param applications every application of a norm
     */
    public record Found(ScaleFinding scale, DegreeShown shown, RiskFinding risk, List<Application> applications) {}

    /**
     * Decides.
     *
     * @param facts the closed facts of the area
     * @return what is found
     */
    public Found decide(AreaFacts facts) {
        Open open = new Open();
        Conclusions found = new Conclusions();
        complete(facts, open, found);
        ArticleElements established = article.apply(facts, found);
        ScaleFinding needed = scale.apply(facts, found);
        DegreeShown shown = degree.apply(facts, indications.apply(facts.elements(), found), found);
        elements.inquire(facts, needed, open, found);
        inquiries(facts, established, needed, open, found);
        RiskFinding finding = risk.apply(facts, needed, shown, established, open, found);
        return new Found(needed, shown, finding, found.all());
    }

    private void complete(AreaFacts facts, Open open, Conclusions found) {
        policy.apply(facts, open, found);
        for (IndividualElement element : facts.elements()) {
            elements.apply(element, open, found);
        }
        if (facts.timing().decisionBeforeLodging()) {
            open.contradicts(ContradictionKind.DECISION_BEFORE_LODGING);
            found.add(dates, new Contradiction(ContradictionKind.DECISION_BEFORE_LODGING), facts.timing());
        }
        if (facts.applicant().unaccompaniedMinor() == Answer.YES
                && facts.applicant().age() == AgeOnFile.REFUTED) {
            open.contradicts(ContradictionKind.AGE_OF_MINOR_REFUTED);
            found.add(ageRefuted, new Contradiction(ContradictionKind.AGE_OF_MINOR_REFUTED), facts.applicant());
        }
        if (facts.applicant().civilian() == Answer.UNKNOWN) {
            open.point(OpenPointKind.CIVILIAN_STATUS_UNKNOWN);
            found.add(civilian, new OpenPoint(OpenPointKind.CIVILIAN_STATUS_UNKNOWN), facts.applicant());
        }
        if (facts.applicant().unaccompaniedMinor() == Answer.UNKNOWN) {
            open.point(OpenPointKind.MINOR_UNKNOWN);
            found.add(minor, new OpenPoint(OpenPointKind.MINOR_UNKNOWN), facts.applicant());
        }
        for (CircumstanceAsked kind : facts.asked()) {
            if (kind.asked() == Asked.NOT_ASKED) {
                open.point(OpenPointKind.KIND_NOT_ASKED);
                found.add(notAsked, new OpenPoint(OpenPointKind.KIND_NOT_ASKED), kind);
            }
        }
        if (facts.applicant().age() == AgeOnFile.NOT_WEIGHED) {
            open.point(OpenPointKind.AGE_NOT_WEIGHED);
            found.add(age, new OpenPoint(OpenPointKind.AGE_NOT_WEIGHED), facts.applicant());
        }
        if (!facts.area().established()) {
            open.point(OpenPointKind.HOME_AREA_NOT_ESTABLISHED);
            found.add(homeArea, new OpenPoint(OpenPointKind.HOME_AREA_NOT_ESTABLISHED), facts.area());
        }
    }

    private void inquiries(
            AreaFacts facts, ArticleElements established, ScaleFinding needed, Open open, Conclusions found) {
        for (OpenPointKind kind : open.points()) {
            open.asks(InquiryGround.OPEN_POINT);
            found.add(openPoint, new InquiryNeeded(InquiryGround.OPEN_POINT), new OpenPoint(kind));
        }
        for (ArticleElementFinding element : established.all()) {
            if (element.state() == ElementState.UNKNOWN) {
                open.asks(InquiryGround.ARTICLE_ELEMENT_UNKNOWN);
                found.add(articleUnknown, new InquiryNeeded(InquiryGround.ARTICLE_ELEMENT_UNKNOWN), element);
            }
        }
        if (needed.code() == ScaleCode.NO_POLICY_STARTING_POINT && facts.test().isEmpty()) {
            open.asks(InquiryGround.NO_STARTING_POINT);
            found.add(noStart, new InquiryNeeded(InquiryGround.NO_STARTING_POINT), needed);
        }
    }
}
