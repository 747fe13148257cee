package nl.weegschaal.engine.output;

import java.util.EnumMap;
import java.util.Map;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;

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
            if (caseFile.applicant().ageKnown() != Answer.UNKNOWN) {
                applicant.text("ageKnown", caseFile.applicant().ageKnown());
            }
            if (!caseFile.applicant().profiles().isEmpty()) {
                applicant.object(
                        "profiles",
                        profiles -> caseFile.applicant()
                                .profiles()
                                .forEach((profile, answer) -> profiles.text(profile.value(), answer)));
            }
        });
        output.texts("actorsOfHarm", caseFile.actors());
        asked(caseFile, output);
        output.list("elements", caseFile.elements(), CaseFileJson::element);
        output.list("weighings", caseFile.weighings(), CaseFileJson::weighing);
        if (!caseFile.tests().isEmpty()) {
            output.list("tests", caseFile.tests(), CaseFileJson::test);
        }
        if (!caseFile.otherGround().equals(OtherGroundOnFile.notExamined())) {
            output.object("otherGround", ground -> otherGround(caseFile.otherGround(), ground));
        }
        output.list("alternatives", caseFile.alternatives(), CaseAlternativeJson::members);
    }

    /** What goes without saying is left out: of what is on file it was raised, and of the rest nobody asked. */
    public static void asked(CaseFile caseFile, JsonOutput output) {
        Map<ElementKind, Asked> said = new EnumMap<>(ElementKind.class);
        caseFile.asked().forEach((kind, asked) -> {
            boolean isOnFile = caseFile.elements().stream().anyMatch(element -> element.kind() == kind);
            if (asked != (isOnFile ? Asked.RAISED : Asked.NOT_ASKED)) {
                said.put(kind, asked);
            }
        });
        if (!said.isEmpty()) {
            output.object("asked", kinds -> said.forEach((kind, asked) -> kinds.text(Words.of(kind), asked)));
        }
    }

    public static void test(CaseTest test, JsonOutput output) {
        output.text("area", test.area());
        output.text("violence", test.violence().value());
        output.texts("sources", test.sources().stream().map(FreeText::value).toList());
        output.texts("elements", test.elements().stream().map(ElementId::value).toList());
        output.text("conclusion", test.conclusion());
        output.text("reasons", test.reasons().value());
    }

    public static void otherGround(OtherGroundOnFile ground, JsonOutput output) {
        output.text("state", ground.state());
        ground.ground().ifPresent(named -> output.text("ground", named));
        output.text("reasons", ground.reasons().map(FreeText::value));
        if (!ground.actors().isEmpty()) {
            output.texts("actorsOfHarm", ground.actors());
        }
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
        output.text("notRepeated", element.notRepeated().map(FreeText::value));
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
