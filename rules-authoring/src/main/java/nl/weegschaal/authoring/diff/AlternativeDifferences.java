package nl.weegschaal.authoring.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.authoring.diff.AlternativeComparison.Hit;
import nl.weegschaal.authoring.diff.AlternativeComparison.Kind;
import nl.weegschaal.authoring.diff.ComparedAreas.Spot;
import nl.weegschaal.authoring.diff.Examples.Candidate;
import nl.weegschaal.model.fact.GivenFact;

/**
 * Gathers the cases whose findings on an alternative differ. Where only the risk at home differs, all alternatives are shown together;
 * else those of which both policies say the same.
 */
final class AlternativeDifferences {
    private final Spaces spaces;
    private final Examples examples;
    private final Map<Proposal.Key, Map<Kind, List<Hit>>> known = new HashMap<>();
    private final Map<Key, List<Member>> groups = new LinkedHashMap<>();

    private record Key(Kind kind, Optional<OldAndNew<List<GivenFact>>> place) {}

    private record Member(Spot spot, Proposal proposal, List<Hit> hits) {}

    AlternativeDifferences(Spaces spaces, Examples examples) {
        this.spaces = spaces;
        this.examples = examples;
    }

    List<Difference> of(ComparedAreas territory) {
        territory.proposals().forEach(this::add);
        return groups.entrySet().stream()
                .map(group -> difference(group.getKey(), group.getValue()))
                .toList();
    }

    private void add(Spot spot, Proposal proposal) {
        Map<Kind, List<Hit>> found = known.computeIfAbsent(
                proposal.key(), key -> spaces.alternative().differences(proposal));
        found.forEach((kind, hits) -> {
            Optional<OldAndNew<List<GivenFact>>> place =
                    kind.cause() == Cause.RISK_AT_HOME || proposal.there().isEmpty()
                            ? Optional.empty()
                            : Optional.of(proposal.place().map(AreaDifferences::gradation));
            groups.computeIfAbsent(new Key(kind, place), key -> new ArrayList<>())
                    .add(new Member(spot, proposal, hits));
        });
    }

    private Difference difference(Key key, List<Member> members) {
        List<Member> distinct = distinct(members);
        List<SharedSpace.Cases> cases = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Member member : distinct) {
            for (Hit hit : member.hits()) {
                cases.add(spaces.alternative().inBoth(hit.cases(), hit.known()));
                candidates.add(new Candidate(member.spot(), member.proposal(), hit));
            }
        }
        SharedSpace common = new SharedSpace(spaces.alternativeTheories(), spaces.rules(), cases);
        return new Difference(
                key.kind().findings(),
                Set.of(),
                Optional.of(key.kind().cause()),
                key.place(),
                AreaDifferences.where(members.stream().map(Member::spot).toList()),
                sum(candidates, false),
                sum(candidates, true),
                common.find(rules -> List.of()),
                examples.ofAlternative(candidates, key.kind().findings()));
    }

    /** Areas that read the same have the same cases: one of them is enough. */
    private static List<Member> distinct(List<Member> members) {
        Set<Proposal.Key> seen = new HashSet<>();
        return members.stream()
                .filter(member -> seen.add(member.proposal().key()))
                .toList();
    }

    private BigInteger sum(List<Candidate> candidates, boolean cases) {
        PlaceIndex slices = spaces.alternative().slices();
        return candidates.stream()
                .map(Candidate::hit)
                .map(hit -> cases
                        ? slices.cases(hit.cases(), hit.known().before())
                        : slices.classes(hit.cases(), hit.known().before()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
