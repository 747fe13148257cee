package nl.weegschaal.engine.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
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
 * Random case files that the bundled policies can be asked about. Two in five are of any kind; the others are mostly
 * examined and found, for otherwise nearly every case would end in inquiry.
 */
final class CaseFiles implements ArbitrarySupplier<CaseFile> {
    /** Made once each: jqwik keeps the generators of an arbitrary that it has seen before. */
    private static final Map<Origin, Arbitrary<CaseFile>> MADE = new ConcurrentHashMap<>();

    private record Origin(Mood mood, Country country, Optional<AreaCode> home) {}

    @Override
    public Arbitrary<CaseFile> get() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, countries().flatMap(country -> from(Mood.ANY, country))),
                        Tuple.of(3, countries().flatMap(country -> from(Mood.MOSTLY_FOUND, country))))
                .withoutEdgeCases();
    }

    static Arbitrary<Country> countries() {
        return Arbitraries.frequency(
                Tuple.of(12, Country.UKRAINE), Tuple.of(6, Country.SUDAN), Tuple.of(1, Country.SOMALIA));
    }

    static Arbitrary<CaseFile> from(Mood mood, Country country) {
        Arbitrary<Optional<AreaCode>> homes = Arbitraries.of(country.areas()).optional(0.95);
        return homes.flatMap(home -> from(mood, country, home));
    }

    static Arbitrary<CaseFile> from(Mood mood, Country country, Optional<AreaCode> home) {
        return MADE.computeIfAbsent(new Origin(mood, country, home), CaseFiles::make);
    }

    private static Arbitrary<CaseFile> make(Origin origin) {
        Mood mood = origin.mood();
        Country country = origin.country();
        Optional<AreaCode> home = origin.home();
        return Combinators.combine(
                        dates(mood, country),
                        applicant(mood, country),
                        actors(mood),
                        new RandomElements(mood, country, home).upTo(6),
                        new RandomAlternatives(mood, country, home).upTo(3),
                        weighings(),
                        asked(mood))
                .as((dates, applicant, actors, elements, alternatives, weighings, asked) -> new CaseFile(
                        new CaseReference("case-1"),
                        country.code(),
                        dates.lodged(),
                        dates.decision(),
                        home.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new),
                        applicant,
                        actors,
                        elements,
                        placed(weighings, home, alternatives, elements),
                        alternatives,
                        asked.about(elements),
                        asked.isTested() ? tested(weighings, home, alternatives, elements) : List.of(),
                        asked.otherGround()))
                .withoutEdgeCases();
    }

    private record Dates(LocalDate lodged, LocalDate decision) {}

    private static Arbitrary<Dates> dates(Mood mood, Country country) {
        Arbitrary<Integer> decisions = Arbitraries.integers().between(0, country.days(mood == Mood.MOSTLY_FOUND));
        Arbitrary<Integer> before = Arbitraries.frequencyOf(
                Tuple.of(15, Arbitraries.integers().between(0, 900)),
                Tuple.of(1, Arbitraries.integers().between(-40, -1)));
        return Combinators.combine(decisions, before).as((day, earlier) -> {
            LocalDate decision = country.firstDay().plusDays(day);
            return new Dates(decision.minusDays(earlier), decision);
        });
    }

    private static Arbitrary<Applicant> applicant(Mood mood, Country country) {
        return Combinators.combine(
                        mood.word(Answer.class, List.of(Answer.YES)),
                        mood.word(Answer.class, List.of(Answer.NO, Answer.YES)),
                        Arbitraries.of(Answer.class).optional(0.8))
                .as((civilian, minor, profile) ->
                        new Applicant(civilian, minor, Answer.UNKNOWN, profiles(country, profile)));
    }

    private static Map<PolicyTerm, Answer> profiles(Country country, Optional<Answer> answer) {
        return answer.map(known ->
                        country.profiles().stream().collect(Collectors.toMap(profile -> profile, profile -> known)))
                .orElse(Map.of());
    }

    private static Arbitrary<Set<ActorKind>> actors(Mood mood) {
        return mood.word(
                        ActorKind.class,
                        List.of(ActorKind.FOREIGN_STATE, ActorKind.NON_STATE, ActorKind.STATE_OR_ITS_AGENTS))
                .set()
                .ofMinSize(mood == Mood.ANY ? 0 : 1)
                .ofMaxSize(2);
    }

    /** What was asked, whether the first area without a weighing is tested, and what is stated on other grounds. */
    private record Inquiry(Set<ElementKind> left, boolean isTested, OtherGroundOnFile otherGround) {
        Map<ElementKind, Asked> about(List<CaseElement> elements) {
            Map<ElementKind, Asked> asked = new EnumMap<>(ElementKind.class);
            for (ElementKind kind : ElementKind.values()) {
                boolean isOnFile = elements.stream().anyMatch(element -> element.kind() == kind);
                Asked answered = isOnFile ? Asked.RAISED : Asked.NOTHING_RAISED;
                asked.put(kind, left.contains(kind) ? Asked.NOT_ASKED : answered);
            }
            return asked;
        }
    }

    private static Arbitrary<Inquiry> asked(Mood mood) {
        Arbitrary<Set<ElementKind>> left =
                Arbitraries.of(ElementKind.class).set().ofMaxSize(2);
        return Combinators.combine(
                        mood == Mood.ANY
                                ? left
                                : Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(Set.of())), Tuple.of(1, left)),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(OtherGroundState.class))
                .as((kinds, isTested, state) -> new Inquiry(kinds, isTested, onFile(state)));
    }

    private static OtherGroundOnFile onFile(OtherGroundState state) {
        return state == OtherGroundState.STATED
                ? new OtherGroundOnFile(
                        state,
                        Optional.of(OtherGround.ARTICLE_15_B),
                        Optional.of(new FreeText("as the report says")),
                        Set.of(ActorKind.NON_STATE))
                : new OtherGroundOnFile(state, Optional.empty(), Optional.empty());
    }

    /** A test of the first examined area that has no weighing; its conclusion and what it passes over are those of a draft. */
    private static List<CaseTest> tested(
            List<Draft> drafts,
            Optional<AreaCode> home,
            List<CaseAlternative> alternatives,
            List<CaseElement> elements) {
        Set<AreaCode> weighed = placed(drafts, home, alternatives, elements).stream()
                .map(CaseWeighing::area)
                .collect(Collectors.toSet());
        boolean isIndicated = drafts.stream().anyMatch(draft -> draft.degree() == Degree.HIGHER);
        return Stream.concat(home.stream(), alternatives.stream().map(CaseAlternative::area))
                .filter(area -> !weighed.contains(area))
                .limit(1)
                .map(area -> new CaseTest(
                        area,
                        new FreeText("shelling every week"),
                        List.of(new FreeText("a report")),
                        new TreeSet<>(elements.stream().map(CaseElement::id).toList()),
                        isIndicated ? TestConclusion.REAL_RISK_INDICATED : TestConclusion.NOT_SUBSTANTIATED,
                        new FreeText("together")))
                .toList();
    }

    /** A weighing that still has to be put in a case: for which of its areas, and which elements it passes over. */
    private record Draft(int area, Set<Integer> omitted, Degree degree) {}

    private static Arbitrary<List<Draft>> weighings() {
        Arbitrary<Draft> one = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 12).set().ofMaxSize(2),
                        Arbitraries.of(Degree.class))
                .as(Draft::new);
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())), Tuple.of(1, one.list().ofMaxSize(2)));
    }

    private static List<CaseWeighing> placed(
            List<Draft> drafts,
            Optional<AreaCode> home,
            List<CaseAlternative> alternatives,
            List<CaseElement> elements) {
        List<AreaCode> areas = new ArrayList<>(home.stream().toList());
        alternatives.forEach(alternative -> areas.add(alternative.area()));
        List<CaseWeighing> weighings = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.area() < areas.size()) {
                AreaCode area = areas.remove(draft.area());
                TreeSet<ElementId> named = new TreeSet<>();
                for (int i = 0; i < elements.size(); i++) {
                    if (!draft.omitted().contains(i)) {
                        named.add(elements.get(i).id());
                    }
                }
                if (!named.isEmpty()) {
                    weighings.add(new CaseWeighing(area, named, draft.degree(), new FreeText("in combination")));
                }
            }
        }
        return weighings;
    }
}
