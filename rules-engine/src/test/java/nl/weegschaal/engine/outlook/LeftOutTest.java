package nl.weegschaal.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;
import org.junit.jupiter.api.Test;

/** Of a case with very much in it the first of each is worked out, and it says so. */
class LeftOutTest {
    private static final Weegschaal WEEGSCHAAL = OutlookLibrary.load().weegschaal();
    private static final List<String> AREAS = List.of(
            "UA-05", "UA-07", "UA-12", "UA-14", "UA-18", "UA-21", "UA-23", "UA-26", "UA-32", "UA-35", "UA-46", "UA-48");

    @Test
    void of_an_ordinary_case_nothing_is_left_out() {
        assertThat(outlook(40, 5).leftOut()).isEmpty();
        assertThat(outlook(40, 5).runs()).hasSize(11);
    }

    @Test
    void of_more_than_five_alternatives_the_first_five_are_worked_out_and_it_says_so() {
        Outlook outlook = outlook(1, 12);

        assertThat(outlook.runs()).hasSize(11);
        assertThat(outlook.runs())
                .extracting(RunOutlook::area)
                .doesNotContain(Optional.of(new AreaCode("UA-21")), Optional.of(new AreaCode("UA-48")));
        assertThat(outlook.leftOut())
                .containsExactly(new Text(
                        "Alleen voor de eerste 5 van 12 alternatieven is uitgewerkt waarvan de uitkomst afhangt.",
                        "Only for the first 5 of 12 alternatives is worked out what the outcome depends on."));
    }

    @Test
    void of_more_than_forty_elements_the_first_forty_may_be_otherwise_and_it_says_so() {
        Outlook outlook = outlook(500, 1);

        assertThat(outlook.leftOut())
                .extracting(Text::en)
                .containsExactly("Only of the first 40 of 500 individual elements is looked at what could be otherwise;"
                        + " the others stay as they are.");
        assertThat(WEEGSCHAAL.explain(outlook).in(Language.EN).replaceAll("\\s+", " "))
                .contains(outlook.leftOut().get(0).en());
        assertThat(outlook.runs())
                .flatExtracting(RunOutlook::others)
                .flatExtracting(other -> other.smallest())
                .flatExtracting(set -> set.changes())
                .noneMatch(change -> change.place().contains("element-41"));
    }

    private static Outlook outlook(int elements, int alternatives) {
        CaseFile example = ExampleCases.read("alternative-one-limb-not-found");
        CaseElement element = example.elements().get(0);
        List<CaseElement> all = IntStream.rangeClosed(1, elements)
                .mapToObj(number -> new CaseElement(
                        new ElementId("element-" + number),
                        turn(ElementKind.values(), number % 7),
                        new Bearing.Everywhere(),
                        turn(EvidenceState.values(), number),
                        turn(Strength.values(), number),
                        element.nexus(),
                        element.description(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        CaseAlternative alternative = example.alternatives().get(0);
        List<CaseAlternative> areas = new ArrayList<>();
        AREAS.stream()
                .limit(alternatives)
                .forEach(area -> areas.add(new CaseAlternative(
                        new AreaCode(area),
                        alternative.aspects(),
                        alternative.exceptions(),
                        alternative.transitRoute(),
                        alternative.rebuttal(),
                        alternative.policy())));
        Advisory advisory = WEEGSCHAAL.assess(CaseFile.builder(example)
                .elements(all)
                .asked(Map.of())
                .weighings(List.of())
                .alternatives(areas)
                .build());
        return WEEGSCHAAL.outlook(advisory);
    }

    private static <T> T turn(T[] words, int number) {
        return words[number % words.length];
    }
}
