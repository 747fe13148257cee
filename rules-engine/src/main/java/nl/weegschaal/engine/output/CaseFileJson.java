package nl.weegschaal.engine.output;

import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.text.FreeText;

/**
 * A case file as JSON, in the form that {@link CaseFileReader} reads. Reading what was written gives an equal case file.
 * The parts keep their order; what the file does not say is left out.
 */
public final class CaseFileJson {
    /** Makes a writer. */
    public CaseFileJson() {}

    /**
     * Writes a case file.
     *
     * @param caseFile the case file
     * @return a JSON object, without a line feed at its end
     */
    public String write(CaseFile caseFile) {
        return JsonOutput.object(output -> members(caseFile, output));
    }

    public static void members(CaseFile caseFile, JsonOutput output) {
        output.text("schema", CaseFileReader.SCHEMA);
        output.text("reference", caseFile.reference().value());
        facts(caseFile, output);
    }

    /** What the case is, apart from which case it is. */
    static void facts(CaseFile caseFile, JsonOutput output) {
        output.text("country", caseFile.country());
        output.text("lodged", caseFile.lodged());
        output.text("decision", caseFile.decision());
        output.text("homeArea", home(caseFile.home()));
        output.object("applicant", applicant -> {
            applicant.text("civilian", caseFile.applicant().civilian());
            applicant.text("unaccompaniedMinor", caseFile.applicant().unaccompaniedMinor());
            if (!caseFile.applicant().profiles().isEmpty()) {
                applicant.object(
                        "profiles",
                        profiles -> caseFile.applicant()
                                .profiles()
                                .forEach((profile, answer) -> profiles.text(profile.value(), answer)));
            }
        });
        output.texts("actorsOfHarm", caseFile.actors());
        output.list("elements", caseFile.elements(), CaseFileJson::element);
        output.list("weighings", caseFile.weighings(), CaseFileJson::weighing);
        output.list("alternatives", caseFile.alternatives(), CaseAlternativeJson::members);
    }

    public static Object home(HomeArea home) {
        return home instanceof HomeArea.Established established ? established.code() : CaseFileReader.NOT_ESTABLISHED;
    }

    public static void element(CaseElement element, JsonOutput output) {
        output.text("id", element.id().value());
        output.text("kind", element.kind());
        if (element.bearing() instanceof Bearing.InAreas in) {
            output.texts("bearing", in.areas());
        } else {
            output.text("bearing", CaseFileReader.EVERYWHERE);
        }
        output.text("evidence", element.evidence());
        output.text("strength", element.strength());
        output.text("nexus", element.nexus().map(FreeText::value));
        output.text("description", element.description().map(FreeText::value));
        if (!element.references().isEmpty()) {
            output.list("references", element.references(), CaseFileJson::reference);
        }
        output.text("conflictResolution", element.conflictResolution().map(FreeText::value));
    }

    private static void reference(EvidenceReference reference, JsonOutput output) {
        output.text("reference", reference.reference().value());
        output.text("says", reference.says());
    }

    public static void weighing(CaseWeighing weighing, JsonOutput output) {
        output.text("area", weighing.area());
        output.texts(
                "elements",
                weighing.elements().stream().map(element -> element.value()).toList());
        output.text("degree", weighing.degree());
        output.text("reasons", weighing.reasons().value());
    }
}
