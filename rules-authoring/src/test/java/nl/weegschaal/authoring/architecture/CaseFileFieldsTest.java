package nl.weegschaal.authoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ClosedCase;
import org.junit.jupiter.api.Test;

/** A field of the case file reaches everything that must know it, or it is written down here why it does not. */
class CaseFileFieldsTest {
    private static final String FREE_TEXT = "free text: no rule sees it";
    private static final String NAME = "a name: no rule sees it";
    private static final String CARRIED = "closed words, carried over with the record that they are in";

    /** What the key of kept advice leaves out. */
    private static final Map<String, String> NOT_IN_THE_KEY = Map.ofEntries(
            Map.entry("CaseFile.reference", NAME),
            Map.entry("CaseReference.value", NAME),
            Map.entry("CaseElement.description", FREE_TEXT),
            Map.entry("EvidenceReference.reference", FREE_TEXT),
            Map.entry("CaseWeighing.reasons", FREE_TEXT),
            Map.entry("CaseTest.violence", FREE_TEXT),
            Map.entry("CaseTest.sources", FREE_TEXT),
            Map.entry("CaseTest.reasons", FREE_TEXT),
            Map.entry("OtherGroundOnFile.reasons", FREE_TEXT),
            Map.entry("AspectOnFile.reasons", FREE_TEXT),
            Map.entry("ExceptionOnFile.reasons", FREE_TEXT),
            Map.entry("RebuttalOnFile.text", FREE_TEXT));

    /** What the closed case does not take from the file, or takes over as it is. */
    private static final Map<String, String> NOT_IN_THE_CLOSED_CASE = Map.ofEntries(
            Map.entry("CaseFile.reference", NAME),
            Map.entry("CaseReference.value", NAME),
            Map.entry("ElementId.value", NAME),
            Map.entry("CaseElement.description", FREE_TEXT),
            Map.entry("EvidenceReference.reference", FREE_TEXT),
            Map.entry("CaseWeighing.reasons", FREE_TEXT),
            Map.entry("CaseTest.violence", FREE_TEXT),
            Map.entry("CaseTest.sources", FREE_TEXT),
            Map.entry("CaseTest.reasons", FREE_TEXT),
            Map.entry("OtherGroundOnFile.reasons", FREE_TEXT),
            Map.entry("AspectOnFile.reasons", FREE_TEXT),
            Map.entry("ExceptionOnFile.reasons", FREE_TEXT),
            Map.entry("RebuttalOnFile.text", FREE_TEXT),
            Map.entry("Applicant.civilian", CARRIED),
            Map.entry("Applicant.unaccompaniedMinor", CARRIED),
            Map.entry("Applicant.ageKnown", CARRIED),
            Map.entry("Applicant.profiles", CARRIED),
            Map.entry("Established.code", CARRIED),
            Map.entry("InAreas.areas", CARRIED));

    /** What the case of a scenario, which is about findings alone, leaves out. */
    private static final Map<String, String> NOT_IN_A_SCENARIO = Map.ofEntries(
            Map.entry("CaseFile.reference", NAME),
            Map.entry("CaseReference.value", NAME),
            Map.entry("AspectOnFile.reasons", FREE_TEXT),
            Map.entry("ExceptionOnFile.reasons", FREE_TEXT),
            Map.entry("RebuttalOnFile.text", FREE_TEXT));

    private static final JavaClasses PROGRAM = new ClassFileImporter().importPackages("nl.weegschaal");
    private static final CaseFileFields FIELDS = CaseFileFields.in(PROGRAM);

    @Test
    void the_key_of_kept_advice_has_every_field() {
        has("the key of kept advice", inPackage("nl.weegschaal.engine.known"), Set.of(), NOT_IN_THE_KEY);
    }

    @Test
    void the_closed_case_has_every_field() {
        has("ClosedCase", Stream.of(PROGRAM.get(ClosedCase.class)), Set.of(), NOT_IN_THE_CLOSED_CASE);
    }

    @Test
    void a_case_file_that_is_written_has_every_field() {
        has("CaseFileJson", writer("CaseFileJson"), writers(), Map.of());
    }

    @Test
    void the_case_of_a_scenario_that_is_written_has_every_field() {
        has("GivenJson", writer("GivenJson"), writers(), NOT_IN_A_SCENARIO);
    }

    @Test
    void a_field_that_is_forgotten_is_seen() {
        Set<String> missing = new TreeSet<>(FIELDS.all());
        missing.removeAll(readBy(Stream.of(PROGRAM.get(Forgetful.class)), Set.of()));

        assertThat(missing)
                .contains("Applicant.unaccompaniedMinor", "CaseFile.lodged")
                .doesNotContain(
                        "Applicant.civilian",
                        "CaseFile.applicant",
                        "CaseFile.elements",
                        "CaseElement.references",
                        "EvidenceReference.says");
    }

    /** Reads a part of a case: by a call, by a name of a method, and through what a record says of itself. */
    static final class Forgetful {
        static String key(CaseFile caseFile) {
            return Stream.of(caseFile.applicant()).map(Applicant::civilian).toList() + " "
                    + caseFile.elements().get(0).conflict();
        }
    }

    private static void has(
            String reader, Stream<JavaClass> classes, Set<JavaClass> together, Map<String, String> leftOut) {
        NavigableSet<String> read = readBy(classes, together);
        Set<String> missing = new TreeSet<>(FIELDS.all());
        missing.removeAll(read);

        assertThat(missing)
                .as(
                        "fields of the case file that %s does not read. Two cases that differ in such a field are the same"
                                + " to it. Read the field there, or list it in this test with the reason why it is left out",
                        reader)
                .isEqualTo(new TreeSet<>(leftOut.keySet()));
    }

    private static NavigableSet<String> readBy(Stream<JavaClass> classes, Set<JavaClass> together) {
        List<JavaMethod> methods =
                classes.flatMap(type -> type.getMethods().stream()).toList();
        Set<JavaClass> owners = new HashSet<>(together);
        methods.forEach(method -> owners.add(method.getOwner()));
        return FIELDS.readBy(methods, owners);
    }

    private static Stream<JavaClass> writer(String name) {
        return writers().stream().filter(type -> type.getSimpleName().equals(name));
    }

    private static Set<JavaClass> writers() {
        return Stream.of("nl.weegschaal.engine.output", "nl.weegschaal.authoring.output")
                .flatMap(CaseFileFieldsTest::inPackage)
                .collect(Collectors.toSet());
    }

    private static Stream<JavaClass> inPackage(String name) {
        return PROGRAM.stream().filter(type -> type.getPackageName().equals(name));
    }
}
