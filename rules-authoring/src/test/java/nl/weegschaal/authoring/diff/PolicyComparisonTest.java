package nl.weegschaal.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.authoring.diff.OneByOne.Seen;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Question;
import org.junit.jupiter.api.Test;

/** Policies that differ in one thing: the cases with other findings are those that assessing them one by one shows. */
class PolicyComparisonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final List<Optional<AreaCode>> HOMES = Stream.of("XE-1", "XE-2", "XE-6", "XE")
            .map(AreaCode::new)
            .map(Optional::of)
            .toList();
    private static final List<AreaCode> FROM = List.of(new AreaCode("XE-1"), new AreaCode("XE-2"));
    private static final List<AreaCode> TO =
            Stream.of("XE-3", "XE-5", "XE-6/STAD", "XE-9").map(AreaCode::new).toList();

    @Test
    void a_policy_is_equivalent_to_itself() {
        Policy policy = Edition.exercise().policy();

        PolicyDiff diff = compare(policy, policy);

        assertThat(diff.equivalent()).isTrue();
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.reasons()).isEmpty();
    }

    @Test
    void a_policy_is_equivalent_to_a_copy_with_another_layout() {
        Edition edition = Edition.withThreshold(2);
        Edition copy = edition.replace(Edition.RULE, "    accumulate(", "\n  // the same\n  accumulate(")
                .replace(Edition.POLICY, "  \"country\"", "\n\n  \"country\"");

        PolicyDiff diff = compare(edition.policy(), copy.policy());

        assertThat(edition.policy().fingerprint()).isNotEqualTo(copy.policy().fingerprint());
        assertThat(diff.equivalent()).isTrue();
        assertThat(diff.rules()).isEmpty();
    }

    @Test
    void another_threshold_changes_just_the_cases_that_assessing_shows() {
        Policy before = Edition.withThreshold(1).policy();
        Policy after = Edition.withThreshold(2).policy();

        PolicyDiff diff = compare(before, after);
        Set<Seen> seen = new OneByOne(before, after).agree(SmallWorld.atHome(DAY, HOMES));
        PolicyDiff back = compare(after, before);

        assertThat(seen).isNotEmpty();
        assertThat(of(diff, AreaRole.HOME)).containsAll(seen);
        assertThat(directions(diff, Question.RISK)).containsExactly(Direction.LESS_PROTECTIVE);
        assertThat(directions(back, Question.RISK)).containsExactly(Direction.MORE_PROTECTIVE);
        assertThat(back.differences()).hasSameSizeAs(diff.differences());
        assertThat(diff.rules()).extracting(RuleChange::kind).containsExactly(RuleChange.Kind.CHANGED);
        assertThat(diff.differences().get(0).common().elements())
                .extracting(ElementCount::least, ElementCount::most)
                .contains(tuple(1, Optional.of(1)));
        examplesShow(before, after, diff);
    }

    @Test
    void another_gradation_of_one_area_changes_just_the_cases_of_that_area() {
        Policy before = Edition.exercise().policy();
        Policy after = Edition.exercise()
                .replace(Edition.GRADATIONS, "without a line of its own,3,", "without a line of its own,2,")
                .policy();

        PolicyDiff diff = compare(before, after);
        OneByOne oneByOne = new OneByOne(before, after);
        Set<Seen> seen = oneByOne.agree(SmallWorld.atHome(DAY, HOMES));
        oneByOne.agree(SmallWorld.alternatives(DAY, FROM, TO));
        oneByOne.agree(SmallWorld.alternatives(DAY, List.of(new AreaCode("XE-1")), List.of(new AreaCode("XE-2"))));

        assertThat(of(diff, AreaRole.HOME)).containsAll(seen);
        assertThat(areas(diff, Question.RISK)).containsOnly(new AreaCode("XE-2"));
        assertThat(directions(diff, Question.RISK)).containsExactly(Direction.MORE_PROTECTIVE);
        assertThat(directions(diff, Question.SCALE)).containsExactly(Direction.MORE_PROTECTIVE);
        examplesShow(before, after, diff);
    }

    @Test
    void an_alternative_that_is_no_longer_excluded_changes_just_the_cases_of_that_alternative() {
        Policy before = Edition.exercise().policy();
        Policy after = Edition.exercise()
                .replace(Edition.ALTERNATIVES, "XE-3,excluded,,,,\n", "")
                .policy();

        PolicyDiff diff = compare(before, after);
        Set<Seen> seen = new OneByOne(before, after).agree(SmallWorld.alternatives(DAY, FROM, TO));

        assertThat(diff.differences())
                .extracting(each -> each.findings().question())
                .containsOnly(Question.ALTERNATIVE);
        assertThat(areas(diff, Question.ALTERNATIVE)).containsExactly(new AreaCode("XE-3"));
        assertThat(diff.differences()).extracting(Difference::cause).containsOnly(Optional.of(Cause.ALTERNATIVE));
        assertThat(ofAlternatives(diff)).isEqualTo(seen);
        examplesShow(before, after, diff);
    }

    @Test
    void a_profile_for_the_whole_country_changes_alternatives_and_the_question_without_an_area() {
        Policy before = Edition.exercise()
                .replace(Edition.ALTERNATIVES, "XE,excluded-for-profile,single-parent,2026-12-15,,\n", "")
                .policy();
        Policy after = Edition.exercise()
                .replace(Edition.ALTERNATIVES, "XE,excluded-for-profile,single-parent,2026-12-15,,\n", "")
                .replace(Edition.ALTERNATIVES, "XE-5,excluded-for-profile", "XE,excluded-for-profile")
                .policy();

        PolicyDiff diff = compare(before, after);
        OneByOne oneByOne = new OneByOne(before, after);
        oneByOne.agree(SmallWorld.alternatives(DAY, FROM, TO));

        assertThat(diff.differences())
                .flatExtracting(Difference::where)
                .extracting(AreaDays::area)
                .contains(Optional.empty(), Optional.of(new AreaCode("XE-9")))
                .doesNotContain(Optional.of(new AreaCode("XE-5")));
        examplesShow(before, after, diff);
    }

    @Test
    void a_condition_and_a_route_change_just_the_cases_that_assessing_shows() {
        Policy before = Edition.exercise().policy();
        Policy after = Edition.exercise()
                .replace(Edition.ALTERNATIVES, "XE-6/STAD,only-if,housing,,,\n", "")
                .replace(Edition.ALTERNATIVES, "XE-9,not-through,XE-8", "XE-9,not-through,XE-2")
                .policy();

        PolicyDiff diff = compare(before, after);
        Set<Seen> seen =
                new OneByOne(before, after).agree(SmallWorld.alternatives(DAY, List.of(new AreaCode("XE-1")), TO));

        assertThat(ofAlternatives(diff)).containsAll(seen);
        assertThat(areas(diff, Question.ALTERNATIVE))
                .containsExactlyInAnyOrder(new AreaCode("XE-6/STAD"), new AreaCode("XE-9"));
        examplesShow(before, after, diff);
    }

    @Test
    void another_status_changes_how_the_policy_stands_and_what_advice_says_besides() {
        Policy before = Edition.exercise().policy();
        Policy after = Edition.exercise()
                .replace(Edition.POLICY, "\"illustrative\"", "\"published\"")
                .policy();

        PolicyDiff diff = compare(before, after);
        new OneByOne(before, after).agree(SmallWorld.atHome(DAY, HOMES));

        assertThat(diff.differences())
                .extracting(each -> each.findings().question())
                .containsExactly(Question.POLICY, Question.STATEMENTS);
        assertThat(diff.differences())
                .extracting(each -> each.findings().direction())
                .containsOnly(Direction.OTHER);
        examplesShow(before, after, diff);
    }

    @Test
    void a_later_review_date_changes_findings_only_on_the_days_between() {
        Policy before = Edition.exercise().policy();
        Policy after = Edition.exercise()
                .replace(Edition.POLICY, "\"reviewBy\": \"2026-12-31\"", "\"reviewBy\": \"2027-01-31\"")
                .policy();

        PolicyDiff diff = compare(before, after);
        new OneByOne(before, after).agree(SmallWorld.atHome(LocalDate.of(2027, 1, 15), HOMES));

        assertThat(diff.equivalent()).isFalse();
        assertThat(diff.differences())
                .flatExtracting(Difference::where)
                .flatExtracting(AreaDays::days)
                .containsOnly(new ComparedDays(
                        new OldAndNew<>(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1)),
                        Optional.of(LocalDate.of(2027, 1, 31))));
        examplesShow(before, after, diff);
    }

    @Test
    void an_indicator_changes_reasons_and_no_finding() {
        Policy after = Edition.exercise()
                .replace(
                        Edition.GRADATIONS,
                        "excluded,3,,,,government,considerable,missile drone,considerable",
                        "excluded,3,,,,government,considerable,missile drone,")
                .policy();

        PolicyDiff diff = compare(Edition.exercise().policy(), after);

        assertThat(diff.equivalent()).isTrue();
        assertThat(diff.reasons())
                .extracting(use -> use.rule().id().value())
                .containsExactly("attention-indicator-missing");
    }

    @Test
    void two_days_of_one_policy_differ_in_the_line_that_began_between() {
        Policy policy = Edition.exercise().policy();

        List<String> steps = new ArrayList<>();

        PolicyDiff diff = new PolicyComparison(Edition.GENERAL, (done, total) -> steps.add(done + "/" + total))
                .compare(policy, policy, new OldAndNew<>(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1)));

        assertThat(steps).containsExactly("1/5", "2/5", "3/5", "4/5", "5/5");

        assertThat(diff.differences())
                .extracting(each -> each.findings().question())
                .containsOnly(Question.ALTERNATIVE);
        assertThat(diff.differences())
                .filteredOn(each -> each.findings().direction() == Direction.LESS_PROTECTIVE)
                .isEmpty();
        examplesShow(policy, policy, diff);
    }

    @Test
    void versions_that_follow_each_other_are_compared_on_their_last_and_first_day() {
        Policy before = Edition.exercise()
                .replace(Edition.POLICY, "\"validUntil\": \"2027-06-30\"", "\"validUntil\": \"2026-11-30\"")
                .replace(Edition.ALTERNATIVES, "XE,excluded,,2026-12-01,,\n", "")
                .replace(Edition.ALTERNATIVES, "XE,excluded-for-profile,single-parent,2026-12-15,,\n", "")
                .policy();
        Policy after = Edition.exercise()
                .replace(Edition.POLICY, "\"validFrom\": \"2026-07-01\"", "\"validFrom\": \"2026-12-01\"")
                .replace(Edition.POLICY, "\"from\": \"2026-10-01\"", "\"from\": \"2026-12-01\"")
                .replace(Edition.POLICY, "\"until\": \"2026-10-31\"", "\"until\": \"2026-12-31\"")
                .replace(Edition.ALTERNATIVES, "XE-11,suffices-if,housing,,2026-09-30,\n", "")
                .replace(Edition.ALTERNATIVES, "XE-7,suffices-if,housing,,2026-09-30,\n", "")
                .policy();

        PolicyDiff diff = compare(before, after);

        assertThat(diff.days()).containsExactly(ComparedDays.of(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 1)));
        assertThat(diff.oneSided()).isEmpty();
        examplesShow(before, after, diff);
    }

    @Test
    void what_only_one_policy_knows_is_said() {
        Policy after = Edition.exercise()
                .replace(
                        Edition.GRADATIONS,
                        "XE-9,XE,Provincie met een regel voor de route",
                        "XE-12,XE,Provincie met een regel voor de route")
                .replace(Edition.ALTERNATIVES, "XE-9,not-through,XE-8", "XE-12,not-through,XE-8")
                .replace(Edition.POLICY, "\"validUntil\": \"2027-06-30\"", "\"validUntil\": \"2027-05-31\"")
                .replace(Edition.GRADATIONS, "XE-6/STAD,XE-6,", "XE-6/STAD,XE-5,")
                .replace(Edition.GRADATIONS, "2027-06-30", "2027-05-31")
                .policy();

        PolicyDiff diff = compare(Edition.exercise().policy(), after);

        assertThat(diff.equivalent()).isFalse();
        assertThat(diff.oneSided())
                .contains(
                        new OneSided.Days(false, LocalDate.of(2027, 6, 1), Optional.of(LocalDate.of(2027, 6, 30))),
                        new OneSided.Area(false, new AreaCode("XE-9")),
                        new OneSided.Area(true, new AreaCode("XE-12")),
                        new OneSided.Within(false, new AreaCode("XE-6/STAD"), new AreaCode("XE-6")),
                        new OneSided.Within(true, new AreaCode("XE-6/STAD"), new AreaCode("XE-5")));
    }

    private static PolicyDiff compare(Policy before, Policy after) {
        return new PolicyComparison(Edition.GENERAL).compare(before, after);
    }

    /** Every difference has an example, and assessing it under both policies shows the findings. */
    private static void examplesShow(Policy before, Policy after, PolicyDiff diff) {
        OldAndNew<Assessor> assessors = new OldAndNew<>(before, after)
                .map(policy -> new Assessor(Edition.GENERAL, new PolicySet(List.of(policy))));
        for (Difference difference : diff.differences()) {
            OldAndNew<CaseFile> cases = difference.example().orElseThrow().cases();
            Advice old = Advice.of(assessors.before().assess(cases.before()));
            Advice now = Advice.of(assessors.after().assess(cases.after()));
            OldAndNew<Optional<DerivedFact>> expected = difference.findings().sides();
            assertThat(Stream.concat(old.findings().keySet().stream(), now.findings().keySet().stream()))
                    .as("%s in %s", difference.findings(), cases)
                    .anyMatch(topic -> topic.question() == difference.findings().question()
                            && new OldAndNew<>(old.finding(topic), now.finding(topic)).equals(expected));
        }
    }

    private static Set<Seen> of(PolicyDiff diff, AreaRole role) {
        Set<Seen> seen = new HashSet<>(ofAlternatives(diff));
        diff.differences().stream()
                .filter(difference -> difference.roles().contains(role))
                .forEach(difference -> seen.add(new Seen(difference.findings(), Optional.empty())));
        return seen;
    }

    /** Differences between alternatives, with each of their areas. */
    private static Set<Seen> ofAlternatives(PolicyDiff diff) {
        Set<Seen> seen = new HashSet<>();
        diff.differences().stream()
                .filter(difference -> difference.cause().isPresent())
                .forEach(difference ->
                        difference.where().forEach(where -> seen.add(new Seen(difference.findings(), where.area()))));
        return seen;
    }

    private static Set<AreaCode> areas(PolicyDiff diff, Question question) {
        Set<AreaCode> areas = new HashSet<>();
        diff.differences().stream()
                .filter(difference -> difference.findings().question() == question)
                .flatMap(difference -> difference.where().stream())
                .forEach(where -> where.area().ifPresent(areas::add));
        return areas;
    }

    private static Set<Direction> directions(PolicyDiff diff, Question question) {
        Set<Direction> directions = new HashSet<>();
        diff.differences().stream()
                .filter(difference -> difference.findings().question() == question)
                .forEach(difference -> directions.add(difference.findings().direction()));
        return directions;
    }
}
