package nl.weegschaal.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.authoring.diff.AlternativeComparison.Hit;
import nl.weegschaal.authoring.diff.AlternativeComparison.Kind;
import nl.weegschaal.authoring.diff.ComparedAreas.Spot;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.assess.CaseFacts;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;

/**
 * Holds a comparison of two policies against cases that are assessed one by one under both: the same findings must differ in the same
 * cases. Whatever is worked out for all cases at once must agree.
 */
final class OneByOne {
    private final OldAndNew<Policy> policies;
    private final OldAndNew<Assessor> assessors;
    private final ComparedAreas territory;
    private final Spaces spaces;
    private final Map<Conditions, List<AreaComparison.Found>> areas = new HashMap<>();
    private final Map<Proposal.Key, Map<Kind, List<Hit>>> alternatives = new HashMap<>();
    private final Map<Spot, Proposal> proposals;

    OneByOne(Policy before, Policy after) {
        this.policies = new OldAndNew<>(before, after);
        this.assessors = policies.map(policy -> new Assessor(Edition.GENERAL, new PolicySet(List.of(policy))));
        this.territory = new ComparedAreas(DayPlan.of(policies).stream()
                .map(days -> new ComparedSpace(policies, days))
                .toList());
        this.spaces = new Spaces(policies.map(policy -> policy.rules().rules()), territory.places());
        this.proposals = territory.proposals();
    }

    /** What differs in a case. */
    record Seen(AnswersOfBoth findings, Optional<AreaCode> area) {}

    /** Checks every case; gives everything that differed in any of them. */
    Set<Seen> agree(List<CaseFile> cases) {
        Set<Seen> all = new HashSet<>();
        for (CaseFile caseFile : cases) {
            OldAndNew<Advisory> advice = assessors.map(assessor -> assessor.rehearse(caseFile));
            Set<Seen> seen = seen(advice.map(Advice::of));
            assertThat(worked(caseFile, advice)).as("%s", caseFile).isEqualTo(seen);
            all.addAll(seen);
        }
        return all;
    }

    /** What differs when the case is assessed under both. */
    private static Set<Seen> seen(OldAndNew<Advice> advice) {
        Set<Advice.Topic> topics = new TreeSet<>(advice.before().findings().keySet());
        topics.addAll(advice.after().findings().keySet());
        Set<Seen> seen = new HashSet<>();
        for (Advice.Topic topic : topics) {
            OldAndNew<Optional<DerivedFact>> findings = advice.map(each -> each.finding(topic));
            if (!findings.same() && topic.question() != Question.STATEMENTS) {
                seen.add(new Seen(new AnswersOfBoth(topic.question(), findings), topic.area()));
            }
        }
        return seen;
    }

    /** What differs by what was worked out for every case. */
    private Set<Seen> worked(CaseFile caseFile, OldAndNew<Advisory> advice) {
        Set<Seen> worked = new HashSet<>();
        Optional<AreaCode> home = caseFile.home() instanceof HomeArea.Established established
                ? Optional.of(established.code())
                : Optional.empty();
        CaseFacts facts = new CaseFacts(caseFile, policies.before());
        worked.addAll(
                inArea(spot(territory.homes(), caseFile, home), territory.homes(), facts.home(), Optional.empty()));
        if (caseFile.alternatives().isEmpty()) {
            worked.addAll(alternative(caseFile, Optional.empty(), advice));
        }
        caseFile.alternatives().forEach(alternative -> {
            Optional<AreaCode> area = Optional.of(alternative.area());
            Spot spot = spot(territory.elsewhere(), caseFile, area);
            worked.addAll(inArea(spot, territory.elsewhere(), facts.there(alternative.area()), area));
            worked.addAll(alternative(caseFile, area, advice));
        });
        return worked;
    }

    private static Spot spot(Map<Spot, ?> spots, CaseFile caseFile, Optional<AreaCode> area) {
        return spots.keySet().stream()
                .filter(spot -> spot.area().equals(area))
                .filter(spot -> !spot.ground().days().first().after().isAfter(caseFile.decision()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<Seen> inArea(
            Spot spot, Map<Spot, Conditions> settings, List<GivenFact> facts, Optional<AreaCode> area) {
        int[] point = spaces.area().space().landing(facts);
        return areas.computeIfAbsent(settings.get(spot), spaces.area()::differences).stream()
                .filter(found -> spaces.area().space().diagrams().at(found.cases(), point))
                .map(found -> new Seen(found.findings(), area))
                .toList();
    }

    private List<Seen> alternative(CaseFile caseFile, Optional<AreaCode> area, OldAndNew<Advisory> advice) {
        Proposal proposal = proposals.get(spot(proposals, caseFile, area));
        OldAndNew<List<GivenFact>> facts = advice.map(OneByOne::ofAlternative);
        OldAndNew<int[]> point = facts.map(spaces.alternative().space()::landing);
        List<Seen> seen = new ArrayList<>();
        alternatives
                .computeIfAbsent(proposal.key(), key -> spaces.alternative().differences(proposal))
                .forEach((kind, hits) -> hits.stream()
                        .filter(hit -> isAt(hit.known().before(), point.before())
                                && isAt(hit.known().after(), point.after()))
                        .filter(hit -> spaces.alternative().space().diagrams().at(hit.cases(), point.before()))
                        .forEach(hit -> seen.add(new Seen(kind.findings(), area))));
        return seen;
    }

    private static List<GivenFact> ofAlternative(Advisory advisory) {
        return advisory.derivation().nodes().stream()
                .filter(node -> node.id().value().startsWith("alternative"))
                .map(Node::fact)
                .filter(GivenFact.class::isInstance)
                .map(GivenFact.class::cast)
                .toList();
    }

    private static boolean isAt(List<PlaceIndex.Known> known, int[] point) {
        return known.stream().allMatch(part -> point[part.part()] == part.value());
    }
}
