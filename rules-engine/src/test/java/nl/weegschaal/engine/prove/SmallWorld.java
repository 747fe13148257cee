package nl.weegschaal.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.AskedFacts;
import nl.weegschaal.model.fact.AdviceBasis;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.IndicatorKind;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Repetition;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;

/** Cases written out one by one, by loops over words, without any of the program that proves. */
final class SmallWorld {
    private static final int MOST = 3;

    private SmallWorld() {}

    /**
     * Some individual elements, without the numbers that facts have.
     *
     * @param weighing the degree that an officer finds; empty for none
     * @param words the elements, equal ones beside each other
     */
    record Elements(Optional<Degree> weighing, List<Word> words) {
        List<GivenFact> facts() {
            List<GivenFact> facts = new ArrayList<>();
            words.forEach(word -> facts.add(word.element(facts.size() + 1)));
            weighing.map(OfficerWeighing::new).ifPresent(facts::add);
            return facts;
        }

        /** Whether an area must be known for it. */
        boolean asksForAnArea() {
            return weighing.isPresent() || words.stream().anyMatch(word -> !word.bearsHere());
        }

        /** These with one more, or with better evidence for one. */
        List<Elements> better() {
            List<Elements> better = new ArrayList<>();
            vocabulary(weighing.isPresent()).stream()
                    .filter(word -> word.weighing() != InWeighing.NAMED)
                    .forEach(word -> better.add(with(words, word)));
            for (Word word : words) {
                List<Word> others = new ArrayList<>(words);
                others.remove(word);
                word.withBetterEvidence().ifPresent(improved -> better.add(with(others, improved)));
            }
            return better.stream().filter(set -> set.words().size() <= MOST).toList();
        }

        private Elements with(List<Word> others, Word word) {
            return new Elements(
                    weighing, Stream.concat(others.stream(), Stream.of(word)).toList());
        }
    }

    /** An element by what the small rules can see of it. */
    record Word(EvidenceState evidence, boolean bearsHere, InWeighing weighing) {
        Optional<Word> withBetterEvidence() {
            return switch (evidence) {
                case REFUTED -> Optional.of(with(EvidenceState.STATED));
                case STATED -> Optional.of(with(EvidenceState.PLAUSIBLE));
                case PLAUSIBLE -> Optional.of(with(EvidenceState.SUBSTANTIATED));
                case SUBSTANTIATED -> Optional.empty();
            };
        }

        private Word with(EvidenceState other) {
            return new Word(other, bearsHere, weighing);
        }

        IndividualElement element(int number) {
            return new IndividualElement(
                    new FactId(number),
                    ElementKind.HEALTH,
                    evidence,
                    Strength.CLEAR,
                    Nexus.EXPLAINED,
                    bearsHere,
                    EvidenceConflict.NONE,
                    weighing,
                    Repetition.INDICATED);
        }
    }

    private static List<Word> vocabulary(boolean weighed) {
        List<Word> words = new ArrayList<>();
        for (InWeighing weighing : InWeighing.values()) {
            if (weighed == (weighing != InWeighing.NO_WEIGHING)) {
                for (EvidenceState evidence : EvidenceState.values()) {
                    words.add(new Word(evidence, true, weighing));
                }
                words.add(new Word(EvidenceState.SUBSTANTIATED, false, weighing));
            }
        }
        return words;
    }

    /** Up to three elements of every word, without a weighing and with each that names at least one of them. */
    static List<Elements> elements() {
        List<Elements> all = new ArrayList<>();
        extend(List.of(), 0, vocabulary(false), set -> all.add(new Elements(Optional.empty(), set)));
        extend(List.of(), 0, vocabulary(true), set -> {
            if (set.stream().anyMatch(word -> word.weighing() == InWeighing.NAMED)) {
                for (Degree degree : Degree.values()) {
                    all.add(new Elements(Optional.of(degree), set));
                }
            }
        });
        return all;
    }

    private interface Found {
        void set(List<Word> words);
    }

    private static void extend(List<Word> set, int from, List<Word> words, Found found) {
        found.set(set);
        for (int next = from; next < words.size() && set.size() < MOST; next++) {
            Word word = words.get(next);
            extend(Stream.concat(set.stream(), Stream.of(word)).toList(), next, words, found);
        }
    }

    /** Everything but the elements of a run for an area. */
    static List<List<GivenFact>> rests() {
        List<List<GivenFact>> rests = new ArrayList<>();
        for (Answer civilian : Answer.values()) {
            for (Answer minor : Answer.values()) {
                for (List<GivenFact> place : places()) {
                    List<GivenFact> rest = new ArrayList<>(place);
                    rest.add(new ApplicantFacts(
                            civilian, minor, minor == Answer.YES ? AgeOnFile.AMONG_ELEMENTS : AgeOnFile.NOT_KNOWN));
                    rest.add(new CaseTiming(false));
                    rests.add(joined(rest, AskedFacts.all()));
                    if (minor == Answer.UNKNOWN) {
                        rests.add(joined(rest, AskedFacts.without(ElementKind.HEALTH)));
                    }
                }
            }
        }
        return rests;
    }

    private static List<List<GivenFact>> places() {
        List<List<GivenFact>> places = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            AreaPolicy policy = policy(standing);
            if (standing != Standing.STALE) {
                places.add(List.of(new ExaminedArea(AreaRole.HOME, false, AreaControl.NOT_STATED), policy));
            }
            for (AreaRole role : AreaRole.values()) {
                for (Gradation gradation : Gradation.values()) {
                    ExaminedArea area = new ExaminedArea(role, true, AreaControl.GOVERNMENT);
                    places.add(place(area, policy, gradation, true));
                    places.add(place(area, policy, gradation, false));
                }
            }
        }
        return places.stream().distinct().toList();
    }

    /** What is designated has indicators; that on the actors is recorded or not. */
    private static List<GivenFact> place(ExaminedArea area, AreaPolicy policy, Gradation gradation, boolean actors) {
        List<GivenFact> facts = new ArrayList<>(List.of(area, policy, new AreaGradation(gradation)));
        if (gradation.isDesignated()) {
            for (IndicatorKind kind : IndicatorKind.values()) {
                facts.add(new IndicatorRecord(kind, actors || kind != IndicatorKind.ACTORS));
            }
        }
        return facts;
    }

    static AreaPolicy policy(Standing standing) {
        return new AreaPolicy(PolicyStatus.ILLUSTRATIVE, standing, ArmedConflict.INTERNATIONAL);
    }

    /** Every case as a whole. */
    static List<List<GivenFact>> wholes() {
        List<List<GivenFact>> wholes = new ArrayList<>();
        for (RiskCode risk : RiskCode.values()) {
            for (boolean byDefault : List.of(true, false)) {
                for (boolean moratorium : List.of(true, false)) {
                    wholes.add(List.of(new AdviceBasis(true, byDefault, moratorium), new RiskAtHome(risk)));
                }
            }
        }
        return wholes;
    }

    private static List<GivenFact> joined(List<GivenFact> one, List<GivenFact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
