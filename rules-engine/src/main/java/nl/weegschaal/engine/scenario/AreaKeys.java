package nl.weegschaal.engine.scenario;

import java.util.Objects;
import java.util.function.Function;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.vocabulary.ArticleElement;
import nl.weegschaal.model.vocabulary.AttentionKind;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.ElementState;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.PolicyCode;
import nl.weegschaal.model.vocabulary.ScaleCode;

/** What a scenario can expect of the scale in one area: the home area, or that of an alternative. */
final class AreaKeys {
    private final Function<Advisory, AreaAdvice> area;

    AreaKeys(Function<Advisory, AreaAdvice> area) {
        this.area = area;
    }

    void read(KeyReader keys) {
        keys.one("policy", PolicyCode.class, one(AreaAdvice::policy));
        keys.one("scale", ScaleCode.class, one(AreaAdvice::scale));
        keys.one("needed", DegreeNeeded.class, area.andThen(found -> Observed.of(found.needed(), found.scale())));
        keys.one("shown", Degree.class, one(AreaAdvice::shown));
        keys.one(
                "shownBasis", DegreeBasis.class, area.andThen(found -> Observed.of(found.shownBasis(), found.shown())));
        keys.within("articleElements", this::articleElements);
        keys.words("indications", IndicationWord.all(), advisory -> IndicationWord.in(advisory, area.apply(advisory)));
        keys.ranked("risk", ProtectionOrder.ofRisk(), one(AreaAdvice::risk));
        keys.list("openPoints", OpenPointKind.class, area.andThen(AreaAdvice::openPoints));
        keys.list("contradictions", ContradictionKind.class, area.andThen(AreaAdvice::contradictions));
        keys.list("attentions", AttentionKind.class, area.andThen(AreaAdvice::attentions));
        keys.list("inquiry", InquiryGround.class, area.andThen(AreaAdvice::inquiry));
    }

    private void articleElements(KeyReader keys) {
        for (ArticleElement element : ArticleElement.values()) {
            keys.one(
                    Words.of(element),
                    ElementState.class,
                    area.andThen(found -> Observed.of(
                            Objects.requireNonNull(found.articleElements().get(element)))));
        }
    }

    private Function<Advisory, Observed> one(Function<AreaAdvice, ? extends Finding<?>> finding) {
        return area.andThen(found -> Observed.of(finding.apply(found)));
    }
}
