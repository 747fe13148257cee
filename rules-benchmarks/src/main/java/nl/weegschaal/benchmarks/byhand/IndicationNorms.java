package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.IndicationBasis;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.Strength;

/** Which degrees the individual elements indicate, alone and in combination. */
final class IndicationNorms {
    private static final Indication LOWER_BY_HARM = new Indication(Degree.LOWER, IndicationBasis.EARLIER_HARM);
    private static final Indication HIGHER_BY_HARM = new Indication(Degree.HIGHER, IndicationBasis.EARLIER_HARM);
    private static final Indication LOWER = new Indication(Degree.LOWER, IndicationBasis.COMBINATION);
    private static final Indication HIGHER = new Indication(Degree.HIGHER, IndicationBasis.COMBINATION);

    private final Norm harmPlausible;
    private final Norm harmSubstantiated;
    private final Norm oneClear;
    private final Norm oneStrong;
    private final Norm twoTogether;
    private final Norm threeClear;
    private final Norm twoSubstantiated;

    IndicationNorms(Norms norms) {
        this.harmPlausible = norms.get("indication-earlier-harm-plausible");
        this.harmSubstantiated = norms.get("indication-earlier-harm-substantiated");
        this.oneClear = norms.get("indication-one-clear");
        this.oneStrong = norms.get("indication-one-strong");
        this.twoTogether = norms.get("indication-two-together");
        this.threeClear = norms.get("indication-three-clear");
        this.twoSubstantiated = norms.get("indication-two-substantiated");
    }

    /** The indications, each once. */
    List<Indication> apply(List<IndividualElement> elements, Conclusions found) {
        boolean plausibleHarm = false;
        boolean substantiatedHarm = false;
        boolean strong = false;
        List<Fact> slight = new ArrayList<>();
        List<Fact> clear = new ArrayList<>();
        List<Fact> substantiated = new ArrayList<>();
        for (IndividualElement element : elements) {
            if (!element.bearsHere()
                    || element.nexus() != Nexus.EXPLAINED
                    || element.evidence().compareTo(EvidenceState.PLAUSIBLE) < 0) {
                continue;
            }
            boolean proved = element.evidence() == EvidenceState.SUBSTANTIATED;
            if (element.repetition() != Repetition.INDICATED) {
                continue;
            }
            if (element.kind() == ElementKind.EARLIER_HARM) {
                plausibleHarm = true;
                found.add(harmPlausible, LOWER_BY_HARM, element);
                if (proved && element.strength().compareTo(Strength.CLEAR) >= 0) {
                    substantiatedHarm = true;
                    found.add(harmSubstantiated, HIGHER_BY_HARM, element);
                }
            }
            if (element.strength().compareTo(Strength.SLIGHT) >= 0) {
                slight.add(element);
                if (element.strength().compareTo(Strength.CLEAR) >= 0) {
                    clear.add(element);
                    found.add(oneClear, LOWER, element);
                    if (proved) {
                        substantiated.add(element);
                    }
                }
            }
            if (proved && element.strength() == Strength.STRONG) {
                strong = true;
                found.add(oneStrong, HIGHER, element);
            }
        }
        boolean together = counted(slight, 2, twoTogether, LOWER, found);
        boolean three = counted(clear, 3, threeClear, HIGHER, found);
        boolean two = counted(substantiated, 2, twoSubstantiated, HIGHER, found);
        List<Indication> indications = new ArrayList<>(4);
        addIf(plausibleHarm, LOWER_BY_HARM, indications);
        addIf(substantiatedHarm, HIGHER_BY_HARM, indications);
        addIf(together || !clear.isEmpty(), LOWER, indications);
        addIf(strong || three || two, HIGHER, indications);
        return indications;
    }

    private static boolean counted(List<Fact> counted, int least, Norm norm, Indication indication, Conclusions found) {
        if (counted.size() < least) {
            return false;
        }
        found.add(norm, indication, counted);
        return true;
    }

    private static void addIf(boolean present, Indication indication, List<Indication> indications) {
        if (present) {
            indications.add(indication);
        }
    }
}
