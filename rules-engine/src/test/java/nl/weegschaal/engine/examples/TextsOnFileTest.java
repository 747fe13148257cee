package nl.weegschaal.engine.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.AreaCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote in the case file is recorded in the advice, so that a reader of the advice needs no second file. */
class TextsOnFileTest {

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_text_on_elements_and_weighings_stands_in_the_explanation(String name) {
        Advisory advisory = Examples.advisory(name);
        CaseFile caseFile = advisory.caseFile();

        stand(advisory, caseFile.elements().stream().flatMap(TextsOnFileTest::texts));
        stand(advisory, caseFile.weighings().stream().map(CaseWeighing::reasons));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_text_on_an_alternative_that_is_reached_stands_in_the_explanation(String name) {
        Advisory advisory = Examples.advisory(name);

        stand(advisory, reached(advisory).flatMap(TextsOnFileTest::texts));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_route_to_an_alternative_that_is_reached_stands_in_the_explanation(String name) {
        Advisory advisory = Examples.advisory(name);

        reached(advisory)
                .map(alternative -> alternative.transitRoute().stream()
                        .flatMap(List::stream)
                        .map(AreaCode::value)
                        .collect(Collectors.joining(", ")))
                .forEach(route -> assertThat(explanation(advisory)).contains(route));
    }

    private static void stand(Advisory advisory, Stream<FreeText> texts) {
        String explanation = explanation(advisory);
        texts.forEach(text -> assertThat(explanation).contains(oneLine(text.value())));
    }

    private static Stream<CaseAlternative> reached(Advisory advisory) {
        boolean reached = advisory.alternatives().stream()
                .noneMatch(alternative -> alternative.finding().code() == AlternativeCode.NOT_REACHED);
        return reached ? advisory.caseFile().alternatives().stream() : Stream.empty();
    }

    private static Stream<FreeText> texts(CaseElement element) {
        return Stream.concat(
                Stream.of(element.nexus(), element.description(), element.conflictResolution())
                        .flatMap(Optional::stream),
                element.references().stream().map(EvidenceReference::reference));
    }

    private static Stream<FreeText> texts(CaseAlternative alternative) {
        return Stream.of(
                        alternative.aspects().values().stream().map(AspectOnFile::reasons),
                        alternative.exceptions().values().stream().map(ExceptionOnFile::reasons),
                        Stream.of(alternative.rebuttal().text()))
                .flatMap(texts -> texts)
                .flatMap(Optional::stream);
    }

    private static String explanation(Advisory advisory) {
        return oneLine(advisory.explanation().in(Language.NL));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
