package nl.weegschaal.benchmarks.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

/** Draws individual elements. */
final class ElementDraw {
    private final Draw draw;
    private final List<AreaCode> areas;

    ElementDraw(Draw draw, List<AreaCode> areas) {
        this.draw = draw;
        this.areas = areas;
    }

    List<CaseElement> elements(int count) {
        List<CaseElement> elements = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            elements.add(element(new ElementId("e" + i)));
        }
        return elements;
    }

    private CaseElement element(ElementId id) {
        ElementKind kind = draw.any(ElementKind.class);
        return new CaseElement(
                id,
                kind,
                bearing(),
                draw.mostly(List.of(EvidenceState.PLAUSIBLE, EvidenceState.SUBSTANTIATED), EvidenceState.class),
                draw.mostly(List.of(Strength.SLIGHT, Strength.CLEAR, Strength.STRONG), Strength.class),
                text(draw.inHundred(90), "Waarom dit element het risico van dit geweld groter maakt."),
                text(kind == ElementKind.OTHER, "Een omstandigheid die geen van de andere soorten is."),
                references(),
                text(draw.inHundred(30), "Het ene stuk is van later datum dan het andere."),
                text(kind == ElementKind.EARLIER_HARM && draw.inHundred(25), "De daders zijn er niet meer."));
    }

    private Bearing bearing() {
        return draw.inHundred(60)
                ? new Bearing.Everywhere()
                : new Bearing.InAreas(new TreeSet<>(draw.some(1 + draw.upTo(2), areas)));
    }

    private List<EvidenceReference> references() {
        List<EvidenceReference> references = new ArrayList<>();
        for (int i = draw.upTo(2); i > 0; i--) {
            references.add(new EvidenceReference(
                    new FreeText("Stuk " + i),
                    draw.mostly(
                            List.of(EvidenceDirection.SUPPORTS, EvidenceDirection.CONTEXT), EvidenceDirection.class)));
        }
        return references;
    }

    private static Optional<FreeText> text(boolean present, String text) {
        return present ? Optional.of(new FreeText(text)) : Optional.empty();
    }
}
