package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.weegschaal.engine.assess.CaseFacts;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndicatorRecord;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;

/** What two policies say about the areas that both know, on compared days. */
final class ComparedSpace {
    private static final CaseReference ANY = new CaseReference("ANY");

    private final OldAndNew<Policy> policies;
    private final ComparedDays days;

    ComparedSpace(OldAndNew<Policy> policies, ComparedDays days) {
        this.policies = policies;
        this.days = days;
    }

    OldAndNew<Policy> policies() {
        return policies;
    }

    ComparedDays days() {
        return days;
    }

    /** The areas that both policies know. */
    SortedSet<AreaCode> areas() {
        SortedSet<AreaCode> areas = new TreeSet<>(policies.before().gradations().areas());
        areas.retainAll(policies.after().gradations().areas());
        return areas;
    }

    /** What is said of a home area; without one, of a home that is not established. */
    Conditions home(Optional<AreaCode> area) {
        HomeArea home = area.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new);
        return new Conditions(
                facts((policy, day) -> new CaseFacts(caseOn(policy, day, home), policy).home()),
                area.isPresent(),
                area.map(this::isAlone).orElse(true));
    }

    /** What is said of an area that is proposed as alternative. */
    Conditions there(AreaCode area) {
        return new Conditions(
                facts((policy, day) ->
                        new CaseFacts(caseOn(policy, day, new HomeArea.NotEstablished()), policy).there(area)),
                true,
                isAlone(area));
    }

    private OldAndNew<List<GivenFact>> facts(BiFunction<Policy, LocalDate, List<GivenFact>> facts) {
        return new OldAndNew<>(
                ofPlace(facts.apply(policies.before(), days.first().before())),
                ofPlace(facts.apply(policies.after(), days.first().after())));
    }

    private static List<GivenFact> ofPlace(List<GivenFact> facts) {
        return facts.stream()
                .filter(fact -> AreaSpace.isPlace(fact) || fact instanceof IndicatorRecord)
                .toList();
    }

    /** A case of which only the country, the day and the home area count. */
    static CaseFile caseOn(Policy policy, LocalDate day, HomeArea home) {
        return CaseFile.builder(ANY, policy.metadata().country(), day, day)
                .home(home)
                .applicant(new Applicant(Answer.YES, Answer.NO))
                .build();
    }

    private boolean isAlone(AreaCode area) {
        return elsewhere(List.of(area)).isEmpty();
    }

    /** An area that overlaps with none of these. */
    Optional<AreaCode> elsewhere(Collection<AreaCode> from) {
        return areas().stream()
                .filter(area -> from.stream().allMatch(other -> apart(area, other)))
                .findFirst();
    }

    /** Whether two areas do not overlap under either policy. */
    boolean apart(AreaCode one, AreaCode other) {
        return !overlap(policies.before(), one, other) && !overlap(policies.after(), one, other);
    }

    private static boolean overlap(Policy policy, AreaCode one, AreaCode other) {
        GradationTable table = policy.gradations();
        return table.within(one, other) || table.within(other, one);
    }

    /** Which cases can be put to only one of the policies, or are not the same case to both. */
    static List<OneSided> oneSided(OldAndNew<Policy> policies) {
        List<OneSided> oneSided = new ArrayList<>();
        OldAndNew<SortedSet<AreaCode>> areas =
                policies.map(policy -> policy.gradations().areas());
        only(areas).forEach(area -> oneSided.add(new OneSided.Area(areas.after().contains(area), area)));
        SortedSet<AreaCode> common = new TreeSet<>(areas.before());
        common.retainAll(areas.after());
        for (AreaCode inner : common) {
            for (AreaCode outer : common) {
                boolean after = policies.after().gradations().within(inner, outer);
                if (after != policies.before().gradations().within(inner, outer)) {
                    oneSided.add(new OneSided.Within(after, inner, outer));
                }
            }
        }
        only(policies.map(policy ->
                        new TreeSet<>(policy.metadata().terms().profiles().keySet())))
                .forEach(term -> oneSided.add(new OneSided.Term(
                        policies.after().metadata().terms().profiles().containsKey(term), term)));
        only(policies.map(policy ->
                        new TreeSet<>(policy.metadata().terms().conditions().keySet())))
                .forEach(term -> oneSided.add(new OneSided.Term(
                        policies.after().metadata().terms().conditions().containsKey(term), term)));
        return oneSided;
    }

    private static <T> SortedSet<T> only(OldAndNew<? extends SortedSet<T>> sides) {
        SortedSet<T> only = new TreeSet<>(sides.before());
        only.addAll(sides.after());
        only.removeIf(each -> sides.before().contains(each) && sides.after().contains(each));
        return only;
    }
}
