package nl.weegschaal.authoring.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.AskedFacts;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Asked;
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
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;

/** Cases written out one by one, without any thought about which of them rules can tell apart. */
final class ManyCases {
    private ManyCases() {}

    /** Every element of some kinds. */
    static List<IndividualElement> words(Collection<ElementKind> kinds, Collection<EvidenceConflict> conflicts) {
        List<IndividualElement> words = new ArrayList<>();
        for (ElementKind kind : kinds) {
            for (EvidenceState evidence : EvidenceState.values()) {
                for (Strength strength : Strength.values()) {
                    for (Nexus nexus : Nexus.values()) {
                        for (EvidenceConflict conflict : conflicts) {
                            words.add(new IndividualElement(
                                    new FactId(1),
                                    kind,
                                    evidence,
                                    strength,
                                    nexus,
                                    true,
                                    conflict,
                                    InWeighing.NO_WEIGHING,
                                    Repetition.INDICATED));
                        }
                    }
                }
            }
        }
        return words;
    }

    /** Every set of at most so many elements, each word any number of times. */
    static List<List<IndividualElement>> sets(List<IndividualElement> words, int most) {
        List<List<IndividualElement>> sets = new ArrayList<>();
        extend(List.of(), 0, words, most, sets);
        return sets;
    }

    private static void extend(
            List<IndividualElement> set,
            int from,
            List<IndividualElement> words,
            int most,
            List<List<IndividualElement>> sets) {
        sets.add(set);
        for (int next = from; next < words.size() && set.size() < most; next++) {
            extend(Stream.concat(set.stream(), Stream.of(words.get(next))).toList(), next, words, most, sets);
        }
    }

    /** The elements as facts: without a weighing, and with each degree of one that names all or only the first. */
    static List<List<GivenFact>> weighed(List<IndividualElement> set) {
        List<List<GivenFact>> all = new ArrayList<>();
        all.add(facts(set, 0, Optional.empty()));
        for (Degree degree : Degree.values()) {
            if (!set.isEmpty()) {
                all.add(facts(set, set.size(), Optional.of(degree)));
            }
            if (set.size() > 1) {
                all.add(facts(set, 1, Optional.of(degree)));
            }
        }
        return all;
    }

    private static List<GivenFact> facts(List<IndividualElement> set, int named, Optional<Degree> weighing) {
        List<GivenFact> facts = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            InWeighing place = i < named ? InWeighing.NAMED : InWeighing.NOT_NAMED;
            IndividualElement word = set.get(i);
            facts.add(new IndividualElement(
                    new FactId(i + 1),
                    word.kind(),
                    word.evidence(),
                    word.strength(),
                    word.nexus(),
                    word.bearsHere(),
                    word.conflict(),
                    weighing.isPresent() ? place : InWeighing.NO_WEIGHING,
                    Repetition.INDICATED));
        }
        weighing.map(OfficerWeighing::new).ifPresent(facts::add);
        return facts;
    }

    /** The rest of a case as a matrix holds it fixed. */
    static List<GivenFact> fixed(PolicyStatus status, ArmedConflict conflict, Gradation gradation) {
        return rest(status, conflict, gradation, Standing.CURRENT, Answer.YES, false);
    }

    /** The rest of a case with one thing otherwise; what contradicts itself here is the dates. */
    static List<GivenFact> otherwise(
            PolicyStatus status, ArmedConflict conflict, Gradation gradation, Otherwise otherwise) {
        return switch (otherwise) {
            case NOT_ASKED ->
                rest(status, conflict, gradation, Standing.CURRENT, Answer.YES, false).stream()
                        .map(fact -> fact.equals(new CircumstanceAsked(ElementKind.GENDER, Asked.NOTHING_RAISED))
                                ? new CircumstanceAsked(ElementKind.GENDER, Asked.NOT_ASKED)
                                : fact)
                        .toList();
            case REVIEW_PASSED -> rest(status, conflict, gradation, Standing.REVIEW_PASSED, Answer.YES, false);
            case NOT_CIVILIAN -> rest(status, conflict, gradation, Standing.CURRENT, Answer.NO, false);
            case CIVILIAN_UNKNOWN -> rest(status, conflict, gradation, Standing.CURRENT, Answer.UNKNOWN, false);
            case POLICY_STALE -> rest(status, conflict, gradation, Standing.STALE, Answer.YES, false);
            case CONTRADICTION -> rest(status, conflict, gradation, Standing.CURRENT, Answer.YES, true);
            case AREA_NOT_ESTABLISHED ->
                joined(
                        List.of(
                                new ExaminedArea(AreaRole.HOME, false, AreaControl.NOT_STATED),
                                new AreaPolicy(status, Standing.CURRENT, conflict),
                                new ApplicantFacts(Answer.YES, Answer.NO, AgeOnFile.NOT_KNOWN),
                                new CaseTiming(false)),
                        AskedFacts.all());
        };
    }

    private static List<GivenFact> rest(
            PolicyStatus status,
            ArmedConflict conflict,
            Gradation gradation,
            Standing standing,
            Answer civilian,
            boolean decisionBeforeLodging) {
        List<GivenFact> facts = new ArrayList<>(List.of(
                new ExaminedArea(AreaRole.HOME, true, AreaControl.GOVERNMENT),
                new AreaPolicy(status, standing, conflict),
                new AreaGradation(gradation),
                new ApplicantFacts(civilian, Answer.NO, AgeOnFile.NOT_KNOWN),
                new CaseTiming(decisionBeforeLodging)));
        facts.addAll(AskedFacts.all());
        if (gradation.isDesignated()) {
            for (IndicatorKind kind : IndicatorKind.values()) {
                facts.add(new IndicatorRecord(kind, kind != IndicatorKind.ACTORS));
            }
        }
        return facts;
    }

    private static List<GivenFact> joined(List<GivenFact> one, List<GivenFact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
