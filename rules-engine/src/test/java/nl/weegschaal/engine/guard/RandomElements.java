package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Strength;

/** Random individual elements, bearing everywhere or on areas of the country. */
final class RandomElements {
    private final Mood mood;
    private final Country country;
    private final Optional<AreaCode> home;

    RandomElements(Mood mood, Country country, Optional<AreaCode> home) {
        this.mood = mood;
        this.country = country;
        this.home = home;
    }

    /** Up to so many elements, named e1, e2 and so on. */
    Arbitrary<List<CaseElement>> upTo(int most) {
        return one().list().ofMaxSize(most).map(RandomElements::named);
    }

    Arbitrary<CaseElement> one() {
        return Combinators.combine(
                        Arbitraries.of(ElementKind.class),
                        bearing(),
                        mood.word(EvidenceState.class, List.of(EvidenceState.PLAUSIBLE, EvidenceState.SUBSTANTIATED)),
                        mood.word(Strength.class, List.of(Strength.CLEAR, Strength.STRONG)),
                        mood.mostly(),
                        references(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false, false))
                .as((kind, bearing, evidence, strength, nexus, references, resolved, notRepeated) -> new CaseElement(
                        new ElementId("new"),
                        kind,
                        bearing,
                        evidence,
                        strength,
                        optional(nexus, "it raises the risk"),
                        optional(kind == ElementKind.OTHER, "a circumstance"),
                        references,
                        optional(resolved, "the report is the later one"),
                        optional(
                                notRepeated && kind == ElementKind.EARLIER_HARM,
                                "the actor no longer holds the area")));
    }

    private Arbitrary<Bearing> bearing() {
        Arbitrary<Bearing> everywhere = Arbitraries.just(new Bearing.Everywhere());
        Arbitrary<Bearing> anywhere = Arbitraries.of(country.areas())
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(areas -> new Bearing.InAreas(new TreeSet<>(areas)));
        Arbitrary<Bearing> atHome = home.<Arbitrary<Bearing>>map(
                        area -> Arbitraries.just(new Bearing.InAreas(new TreeSet<>(List.of(area)))))
                .orElse(everywhere);
        return mood == Mood.ANY
                ? Arbitraries.oneOf(List.of(everywhere, anywhere, atHome))
                : Arbitraries.frequencyOf(Tuple.of(6, atHome), Tuple.of(1, everywhere), Tuple.of(1, anywhere));
    }

    private Arbitrary<List<EvidenceReference>> references() {
        return mood.word(EvidenceDirection.class, List.of(EvidenceDirection.SUPPORTS, EvidenceDirection.CONTEXT))
                .map(says -> new EvidenceReference(new FreeText("document"), says))
                .list()
                .ofMaxSize(2);
    }

    private static List<CaseElement> named(List<CaseElement> elements) {
        List<CaseElement> named = new ArrayList<>();
        for (CaseElement element : elements) {
            named.add(ChangeElement.id(element, "e" + (named.size() + 1)));
        }
        return named;
    }

    private static Optional<FreeText> optional(boolean present, String text) {
        return present ? Optional.of(new FreeText(text)) : Optional.empty();
    }
}
