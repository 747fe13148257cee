package nl.weegschaal.engine.output;

import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;

/** The sliding scale for one area and this applicant, as JSON. */
final class AreaJson {
    private AreaJson() {}

    static void members(AreaAdvice advice, JsonOutput output) {
        output.text("role", advice.role());
        output.object("area", advice.area(), AreaJson::area);
        output.object("gradation", advice.gradation(), BasisJson::gradation);
        output.object("policy", finding -> FindingJson.members(advice.policy(), finding));
        output.list("openPoints", advice.openPoints(), FindingJson::members);
        output.list("contradictions", advice.contradictions(), FindingJson::members);
        output.list("attentions", advice.attentions(), FindingJson::members);
        output.object(
                "articleElements",
                elements -> advice.articleElements()
                        .forEach((element, found) ->
                                elements.object(Words.of(element), finding -> FindingJson.members(found, finding))));
        output.object("scale", finding -> FindingJson.members(advice.scale(), finding));
        output.text("needed", advice.needed());
        output.object("shown", finding -> FindingJson.members(advice.shown(), finding));
        output.text("shownBasis", advice.shownBasis());
        output.list("inquiry", advice.inquiry(), FindingJson::members);
        output.object("risk", finding -> FindingJson.members(advice.risk(), finding));
    }

    private static void area(AreaName area, JsonOutput output) {
        output.text("code", area.code());
        output.text("name", area.name());
        output.texts("within", area.within());
    }
}
