package nl.weegschaal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.output.CaseFileJson;
import nl.weegschaal.engine.output.CaseFileLimits;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Objection;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseElementBuilder;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import org.junit.jupiter.api.Test;

/** A case made in Java and one that is read have the same limits, so that what is advised on can always be read back. */
class LimitsOfCasesTest {
    private static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();
    private static final int MOST = CaseFileReader.MOST_PARTS;

    @Test
    void the_most_elements_that_can_be_read_are_advised_on_and_one_more_is_not() {
        CaseFile most = with(elements(MOST));
        assertThat(CaseFileLimits.objections(most)).isEmpty();
        canBeReadBack(most);

        assertThat(refusal(with(elements(MOST + 1)))).singleElement().satisfies(objection -> {
            assertThat(objection.part()).isEqualTo("elements");
            assertThat(objection.problem().code()).isEqualTo(ProblemCode.TOO_MANY);
            assertThat(objection.problem().place().pointer()).isEqualTo("/elements");
            assertThat(objection.problem().place().line()).isZero();
        });
    }

    @Test
    void lists_in_an_element_have_the_same_limit() {
        EvidenceReference reference = new EvidenceReference(new FreeText("d"), EvidenceDirection.CONTEXT);
        CaseElement cited =
                element(1).references(Collections.nCopies(MOST + 1, reference)).build();
        CaseElement everywhere = element(2)
                .bearing(new Bearing.InAreas(new TreeSet<>(IntStream.rangeClosed(0, MOST)
                        .mapToObj(number -> new AreaCode("UA-63/A" + number))
                        .toList())))
                .build();

        assertThat(refusal(with(List.of(cited, everywhere))))
                .extracting(objection -> objection.problem().place().pointer())
                .containsExactly("/elements/0/references", "/elements/1/bearing");
    }

    @Test
    void more_text_than_a_document_may_hold_is_refused() {
        String longest = "a".repeat(FreeText.LONGEST);
        List<CaseElement> elements = IntStream.range(0, 450)
                .mapToObj(number -> element(number).nexus(longest).build())
                .toList();

        assertThat(refusal(with(elements)))
                .extracting(objection -> objection.problem().code())
                .containsExactly(ProblemCode.TOO_LARGE);
    }

    @Test
    void text_that_only_might_be_too_much_is_advised_on() {
        String longest = "a".repeat(FreeText.LONGEST);
        canBeReadBack(with(IntStream.range(0, 100)
                .mapToObj(number -> element(number).nexus(longest).build())
                .toList()));
    }

    @Test
    void a_day_that_no_document_may_have_is_refused() {
        CaseFile late = CaseFile.builder(Cases.from("UA-63"))
                .lodged(LocalDate.of(1899, 12, 31))
                .build();

        assertThat(refusal(late)).singleElement().satisfies(objection -> {
            assertThat(objection.part()).isEqualTo("lodged");
            assertThat(objection.problem().code()).isEqualTo(ProblemCode.INVALID_DATE);
        });
    }

    @Test
    void it_is_refused_as_well_when_somebody_listens_and_when_advice_is_kept() {
        Weegschaal kept = WEEGSCHAAL.remembering(10).observedBy(activity -> event -> {});
        assertThatThrownBy(() -> kept.assess(with(elements(MOST + 1)))).isInstanceOf(CaseRefused.class);
    }

    private static List<Objection> refusal(CaseFile caseFile) {
        CaseRefused[] refused = new CaseRefused[1];
        assertThatThrownBy(() -> WEEGSCHAAL.assess(caseFile))
                .isInstanceOfSatisfying(CaseRefused.class, thrown -> refused[0] = thrown);
        return refused[0].objections();
    }

    private static void canBeReadBack(CaseFile caseFile) {
        Problems problems = new Problems();
        byte[] written = new CaseFileJson().write(caseFile).getBytes(StandardCharsets.UTF_8);
        assertThat(CaseFileReader.read("case", written, problems).orElseThrow().caseFile())
                .isEqualTo(caseFile);
        byte[] trace = TraceDocument.of(WEEGSCHAAL.assess(caseFile).trace()).canonical();
        assertThat(TraceReader.read("trace", trace, problems)).isPresent();
        assertThat(problems.asFound()).isEmpty();
    }

    private static List<CaseElement> elements(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> element(number).build())
                .toList();
    }

    private static CaseElementBuilder element(int number) {
        return CaseElement.builder(
                new ElementId("e" + number), ElementKind.AGE, new Bearing.Everywhere(), EvidenceState.STATED);
    }

    private static CaseFile with(List<CaseElement> elements) {
        return CaseFile.builder(Cases.from("UA-63")).elements(elements).build();
    }
}
