package nl.weegschaal.benchmarks.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * Draws case files that the bundled policies can be asked about: two in three from Ukraine, most others from Sudan, a few
 * from a country without a policy.
 */
public final class CaseDraw {
    private final Draw draw;
    private int drawn;

    /**
     * Draws from a seed.
     *
     * @param seed the seed
     */
    public CaseDraw(long seed) {
        this.draw = new Draw(seed);
    }

    /**
     * The next case.
     *
     * @return a case that the library can assess
     */
    public CaseFile next() {
        int kind = draw.upTo(99);
        return from(kind < 66 ? Place.UKRAINE : kind < 96 ? Place.SUDAN : Place.SOMALIA);
    }

    private CaseFile from(Place place) {
        Optional<AreaCode> home = draw.inHundred(95) ? Optional.of(draw.one(place.areas())) : Optional.empty();
        LocalDate decision = place.firstDay().plusDays(draw.upTo(place.days()));
        List<CaseElement> elements = new ElementDraw(draw, place.areas()).elements(draw.upTo(6));
        int count = draw.inHundred(40) ? 0 : draw.inHundred(80) ? 1 : 3;
        List<CaseAlternative> alternatives = new AlternativeDraw(draw, place, home).alternatives(count);
        return new CaseFile(
                new CaseReference("MIX-" + ++drawn),
                place.country(),
                decision.minusDays(draw.upTo(900) - 20L),
                decision,
                home.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new),
                applicant(place),
                actors(),
                elements,
                weighings(home, alternatives, elements),
                alternatives);
    }

    private Applicant applicant(Place place) {
        Map<PolicyTerm, Answer> profiles = new TreeMap<>();
        if (draw.inHundred(80)) {
            place.profiles().forEach(profile -> profiles.put(profile, draw.any(Answer.class)));
        }
        return new Applicant(
                draw.mostly(List.of(Answer.YES), Answer.class),
                draw.mostly(List.of(Answer.NO), Answer.class),
                profiles);
    }

    private Set<ActorKind> actors() {
        return new TreeSet<>(draw.some(draw.upTo(2), List.of(ActorKind.values())));
    }

    private List<CaseWeighing> weighings(
            Optional<AreaCode> home, List<CaseAlternative> alternatives, List<CaseElement> elements) {
        List<AreaCode> areas = new ArrayList<>(home.stream().toList());
        alternatives.forEach(alternative -> areas.add(alternative.area()));
        List<CaseWeighing> weighings = new ArrayList<>();
        for (AreaCode area : areas) {
            if (draw.inHundred(25) && !elements.isEmpty()) {
                List<ElementId> ids = elements.stream().map(CaseElement::id).toList();
                List<ElementId> named = draw.inHundred(60) ? ids : draw.some(1 + draw.upTo(2), ids);
                weighings.add(new CaseWeighing(
                        area, new TreeSet<>(named), draw.any(Degree.class), new FreeText("Gewogen in samenhang.")));
            }
        }
        return weighings;
    }
}
