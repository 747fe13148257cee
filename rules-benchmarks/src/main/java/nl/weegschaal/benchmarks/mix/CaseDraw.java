package nl.weegschaal.benchmarks.mix;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseFileBuilder;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.TestConclusion;

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

    CaseFile from(Place place) {
        Optional<AreaCode> home = draw.inHundred(95) ? Optional.of(draw.one(place.areas())) : Optional.empty();
        LocalDate decision = place.firstDay().plusDays(draw.upTo(place.days()));
        List<CaseElement> elements = new ElementDraw(draw, place.areas()).elements(draw.upTo(6));
        int count = draw.inHundred(40) ? 0 : draw.inHundred(80) ? 1 : 3;
        List<CaseAlternative> alternatives = new AlternativeDraw(draw, place, home).alternatives(count);
        CaseFileBuilder file = CaseFile.builder(
                        new CaseReference("MIX-" + ++drawn),
                        place.country(),
                        decision.minusDays(draw.upTo(900) - 20L),
                        decision)
                .home(home.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new))
                .applicant(applicant(place))
                .actors(actors())
                .elements(elements)
                .alternatives(alternatives)
                .asked(asked(elements))
                .otherGround(otherGround());
        home.ifPresent(area -> judge(area, elements, file));
        alternatives.forEach(alternative -> judge(alternative.area(), elements, file));
        return file.build();
    }

    /** Mostly everything was asked, or nearly every case would be open. */
    private Map<ElementKind, Asked> asked(List<CaseElement> elements) {
        Map<ElementKind, Asked> asked = new EnumMap<>(ElementKind.class);
        boolean everything = draw.inHundred(75);
        for (ElementKind kind : ElementKind.values()) {
            boolean raised = elements.stream().anyMatch(element -> element.kind() == kind);
            boolean isAsked = everything || draw.inHundred(80);
            asked.put(kind, !isAsked ? Asked.NOT_ASKED : raised ? Asked.RAISED : Asked.NOTHING_RAISED);
        }
        return asked;
    }

    private OtherGroundOnFile otherGround() {
        OtherGroundState state = draw.mostly(
                List.of(OtherGroundState.NOT_STATED, OtherGroundState.NOT_EXAMINED), OtherGroundState.class);
        return state == OtherGroundState.STATED
                ? new OtherGroundOnFile(
                        state,
                        Optional.of(draw.any(OtherGround.class)),
                        Optional.of(new FreeText("Zoals in het besluit staat.")),
                        Set.of(draw.any(ActorKind.class)))
                : new OtherGroundOnFile(state, Optional.empty(), Optional.empty());
    }

    /** In some areas the officer weighed the elements, in some there is a test of the officer's own. */
    private void judge(AreaCode area, List<CaseElement> elements, CaseFileBuilder file) {
        FreeText reasons = new FreeText("Gewogen in samenhang.");
        int kind = draw.upTo(99);
        if (kind < 25 && !elements.isEmpty()) {
            file.weighing(new CaseWeighing(area, named(elements), draw.any(Degree.class), reasons));
        } else if (kind >= 50 && kind < 80) {
            file.test(new CaseTest(
                    area,
                    new FreeText("Wat er de laatste maanden gebeurde."),
                    List.of(new FreeText("Een rapport")),
                    named(elements),
                    draw.any(TestConclusion.class),
                    reasons));
        }
    }

    private SortedSet<ElementId> named(List<CaseElement> elements) {
        List<ElementId> ids = elements.stream().map(CaseElement::id).toList();
        return new TreeSet<>(draw.inHundred(60) ? ids : draw.some(1 + draw.upTo(2), ids));
    }

    private Applicant applicant(Place place) {
        Map<PolicyTerm, Answer> profiles = new TreeMap<>();
        if (draw.inHundred(80)) {
            place.profiles().forEach(profile -> profiles.put(profile, draw.any(Answer.class)));
        }
        return new Applicant(
                draw.mostly(List.of(Answer.YES), Answer.class),
                draw.mostly(List.of(Answer.NO), Answer.class),
                draw.mostly(List.of(Answer.UNKNOWN), Answer.class),
                profiles);
    }

    private Set<ActorKind> actors() {
        return new TreeSet<>(draw.some(draw.upTo(2), List.of(ActorKind.values())));
    }
}
