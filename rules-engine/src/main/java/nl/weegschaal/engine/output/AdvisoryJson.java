package nl.weegschaal.engine.output;

import java.util.Optional;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AspectAdvice;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.outlook.Outlook;

/**
 * An advisory as JSON, for programs: every finding with its reasons in both languages, the derivation that it rests on,
 * and the case file as it was given. The readable explanation is another view of the same and is not part of it.
 *
 * <p>All free text of the case stands under the key {@code caseFile}; without that member the document holds closed
 * words, dates and codes only.
 */
public final class AdvisoryJson {
    /** The value of {@code schema} in an advisory. */
    public static final String SCHEMA = "weegschaal/advisory/1";

    /** Makes a writer. */
    public AdvisoryJson() {}

    /**
     * Writes an advisory.
     *
     * @param advisory the advisory
     * @return a JSON object, without a line feed at its end; equal advisories give equal texts
     */
    public String write(Advisory advisory) {
        return write(advisory, Optional.empty());
    }

    /**
     * Writes an advisory, and what it depends on.
     *
     * @param advisory the advisory
     * @param outlook what it depends on; nothing of it is written if it is empty
     * @return a JSON object, without a line feed at its end; equal advisories give equal texts
     */
    public String write(Advisory advisory, Optional<Outlook> outlook) {
        return JsonOutput.object(output -> members(advisory, outlook, output));
    }

    private static void members(Advisory advisory, Optional<Outlook> outlook, JsonOutput output) {
        output.text("schema", SCHEMA);
        output.text("status", advisory.status());
        output.object("case", identity -> identity(advisory.caseFile(), identity));
        output.object("basis", basis -> BasisJson.members(advisory.basis(), basis));
        output.object("home", home -> AreaJson.members(advisory.home(), home));
        output.list("alternatives", advisory.alternatives(), AdvisoryJson::alternative);
        output.list("statements", advisory.statements(), FindingJson::members);
        output.object("derivation", derivation -> DerivationJson.members(advisory.derivation(), derivation));
        output.object("outlook", outlook, OutlookJson::members);
        output.object("caseFile", file -> CaseFileJson.members(advisory.caseFile(), file));
    }

    private static void identity(CaseFile caseFile, JsonOutput output) {
        output.text("reference", caseFile.reference().value());
        output.text("country", caseFile.country());
        output.text("lodged", caseFile.lodged());
        output.text("decision", caseFile.decision());
    }

    private static void alternative(AlternativeAdvice advice, JsonOutput output) {
        output.object("finding", finding -> FindingJson.members(advice.finding(), finding));
        output.object("there", advice.there(), AreaJson::members);
        output.list("restrictions", advice.restrictions(), RestrictionJson::members);
        output.list("aspects", advice.aspects(), AdvisoryJson::aspect);
        output.list("exclusions", advice.exclusions(), FindingJson::members);
        output.list("gaps", advice.gaps(), FindingJson::members);
        output.list("examinations", advice.examinations(), FindingJson::members);
        if (!advice.settlement().isEmpty()) {
            output.list("settlement", advice.settlement(), FindingJson::members);
        }
    }

    private static void aspect(AspectAdvice advice, JsonOutput output) {
        output.text("aspect", advice.aspect());
        output.text("limb", advice.aspect().limb());
        output.text("state", advice.state());
    }
}
