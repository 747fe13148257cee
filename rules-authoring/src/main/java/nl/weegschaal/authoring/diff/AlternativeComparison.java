package nl.weegschaal.authoring.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weegschaal.authoring.diff.AreaComparison.Who;
import nl.weegschaal.authoring.diff.PlaceIndex.Known;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * Holds what two policies conclude for an alternative against each other, in every case. Which findings on the risk occur together for
 * one applicant is what the comparison of areas says; which restrictions occur together is what the tables say.
 */
final class AlternativeComparison {
    private final Space space;
    private final Diagrams diagrams;
    private final OldAndNew<Outcomes> outcomes;
    private final AreaComparison areas;
    private final PlaceIndex slices;
    private final int place;
    private final int applicant;
    private final int home;
    private final int there;
    private final List<Integer> restrictions;
    private final Map<Known, Integer> whoOf = new LinkedHashMap<>();
    private final Map<Optional<GivenFact>, Known> known = new HashMap<>();
    private final Map<List<Object>, Map<Optional<DerivedFact>, Integer>> answers = new HashMap<>();

    AlternativeComparison(AlternativeSpace alternatives, OldAndNew<Theory> theories, AreaComparison areas) {
        this.space = alternatives.space();
        this.diagrams = space.diagrams();
        this.outcomes = theories.map(theory -> new Outcomes(theory, Question.ALTERNATIVE));
        this.areas = areas;
        this.slices = new PlaceIndex(space);
        this.place = space.part(AlternativeSpace.PLACE);
        this.applicant = space.part(AlternativeSpace.APPLICANT);
        this.home = space.part(AlternativeSpace.RISK_AT_HOME);
        this.there = space.part(AlternativeSpace.RISK_THERE);
        this.restrictions = IntStream.range(0, space.parts().size())
                .filter(part -> space.parts().get(part).name().startsWith(AlternativeSpace.RESTRICTION))
                .boxed()
                .toList();
        for (int value = 0; value < space.parts().get(applicant).choices().size(); value++) {
            whoOf.put(
                    new Known(applicant, value),
                    areas.applicant(
                            space.parts().get(applicant).choices().get(value).facts()));
        }
    }

    /**
     * The findings of both policies on the risk for one applicant.
     *
     * @param home at home
     * @param there in the other area; empty if none is named
     */
    record Risks(OldAndNew<DerivedFact> home, Optional<OldAndNew<DerivedFact>> there) {
        Cause cause() {
            if (!home.same()) {
                return Cause.RISK_AT_HOME;
            }
            return there.map(OldAndNew::same).orElse(true) ? Cause.ALTERNATIVE : Cause.RISK_THERE;
        }
    }

    /**
     * Who has these findings, and where.
     *
     * @param who the applicant and the dates
     * @param home the home area
     */
    record Witness(Who who, Conditions home) {}

    /**
     * Cases of one applicant whose findings differ.
     *
     * @param cases the cases, without what is known
     * @param known what each policy knows
     * @param risks the findings on the risk
     * @param witness who has them
     * @param restricted what the lines come to
     */
    record Hit(int cases, OldAndNew<List<Known>> known, Risks risks, Witness witness, Restricted restricted) {}

    /**
     * Cases whose findings differ in the same way.
     *
     * @param findings the findings
     * @param cause why they differ
     */
    record Kind(AnswersOfBoth findings, Cause cause) {}

    Space space() {
        return space;
    }

    PlaceIndex slices() {
        return slices;
    }

    /** The cases in which the findings on a proposal differ. */
    Map<Kind, List<Hit>> differences(Proposal proposal) {
        Map<Kind, List<Hit>> found = new LinkedHashMap<>();
        OldAndNew<Known> proposed = proposed(proposal);
        Map<Restricted, OldAndNew<List<Known>>> lines = lines(proposal);
        whoOf.forEach((who, areaClass) -> risks(proposal, areaClass).forEach((risks, witness) -> {
            for (Map.Entry<Restricted, OldAndNew<List<Known>>> line : lines.entrySet()) {
                OldAndNew<List<Known>> known = known(proposed, who, risks, line.getValue());
                differences(
                        known,
                        (findings, cases) -> found.computeIfAbsent(
                                        new Kind(findings, risks.cause()), kind -> new ArrayList<>())
                                .add(new Hit(cases, known, risks, witness, line.getKey())));
            }
        }));
        return found;
    }

    /** Cases with the same findings for which the policies do not say the same, or not by the same rules. */
    List<SharedSpace.Cases> same(Proposal proposal, boolean otherRules) {
        List<SharedSpace.Cases> same = new ArrayList<>();
        OldAndNew<Known> proposed = proposed(proposal);
        Map<Restricted, OldAndNew<List<Known>>> lines = lines(proposal);
        whoOf.forEach((who, areaClass) -> risks(proposal, areaClass).keySet().forEach(risks -> {
            for (OldAndNew<List<Known>> line : lines.values()) {
                OldAndNew<List<Known>> known = known(proposed, who, risks, line);
                if (risks.cause() == Cause.ALTERNATIVE && (otherRules || !known.same())) {
                    same.add(inBoth(same(known), known));
                }
            }
        }));
        return same;
    }

    private int same(OldAndNew<List<Known>> known) {
        Map<Optional<DerivedFact>, Integer> after = answers(outcomes.after(), known.after());
        return diagrams.or(answers(outcomes.before(), known.before()).entrySet().stream()
                .mapToInt(finding ->
                        diagrams.and(finding.getValue(), after.getOrDefault(finding.getKey(), Diagrams.FALSE)))
                .toArray());
    }

    /** Cases with what both policies make of them. */
    SharedSpace.Cases inBoth(int cases, OldAndNew<List<Known>> known) {
        return new SharedSpace.Cases(
                cases,
                new OldAndNew<>(
                        statement -> slices.slice(statement, known.before()),
                        statement -> slices.slice(statement, known.after())));
    }

    private interface Differing {
        void found(AnswersOfBoth findings, int cases);
    }

    private void differences(OldAndNew<List<Known>> known, Differing differing) {
        Map<Optional<DerivedFact>, Integer> before = answers(outcomes.before(), known.before());
        Map<Optional<DerivedFact>, Integer> after = answers(outcomes.after(), known.after());
        if (before.equals(after)) {
            return;
        }
        before.forEach((old, oldCases) -> after.forEach((now, nowCases) -> {
            int both = old.equals(now) ? Diagrams.FALSE : diagrams.and(oldCases, nowCases);
            if (both != Diagrams.FALSE) {
                differing.found(new AnswersOfBoth(Question.ALTERNATIVE, new OldAndNew<>(old, now)), both);
            }
        }));
    }

    private Map<Optional<DerivedFact>, Integer> answers(Outcomes side, List<Known> known) {
        return answers.computeIfAbsent(List.of(side, known), key -> {
            Map<Optional<DerivedFact>, Integer> here = new LinkedHashMap<>();
            side.all().forEach((finding, cases) -> {
                int rest = slices.slice(cases, known);
                if (rest != Diagrams.FALSE) {
                    here.put(finding, rest);
                }
            });
            return here;
        });
    }

    private OldAndNew<Known> proposed(Proposal proposal) {
        return proposal.place().map(facts -> at(place, facts));
    }

    private Map<Restricted, OldAndNew<List<Known>>> lines(Proposal proposal) {
        Map<Restricted, OldAndNew<List<Known>>> lines = new LinkedHashMap<>();
        proposal.restricted()
                .forEach(restricted ->
                        lines.put(restricted, restricted.facts().map(facts -> slices.known(restrictions, facts))));
        return lines;
    }

    private OldAndNew<List<Known>> known(
            OldAndNew<Known> proposed, Known who, Risks risks, OldAndNew<List<Known>> lines) {
        return new OldAndNew<>(
                known(
                        proposed.before(),
                        who,
                        atHome(risks.home().before()),
                        elsewhere(risks.there().map(OldAndNew::before)),
                        lines.before()),
                known(
                        proposed.after(),
                        who,
                        atHome(risks.home().after()),
                        elsewhere(risks.there().map(OldAndNew::after)),
                        lines.after()));
    }

    private static List<Known> known(Known proposed, Known who, Known home, Known there, List<Known> lines) {
        return Stream.concat(Stream.of(proposed, who, home, there), lines.stream())
                .toList();
    }

    private Known atHome(DerivedFact finding) {
        return known.computeIfAbsent(Optional.of(new RiskAtHome(code(finding))), fact -> at(home, List.of(fact.get())));
    }

    private Known elsewhere(Optional<DerivedFact> finding) {
        return known.computeIfAbsent(
                finding.map(risk -> new RiskThere(code(risk))),
                fact -> at(there, fact.map(List::of).orElse(List.of())));
    }

    private Known at(int part, Collection<? extends GivenFact> facts) {
        return new Known(part, space.parts().get(part).landing(facts));
    }

    private static RiskCode code(DerivedFact finding) {
        return ((RiskFinding) finding).code();
    }

    /** Which findings on the risk occur together for an applicant; elements at home and there are independent. */
    private Map<Risks, Witness> risks(Proposal proposal, int applicantClass) {
        Map<Risks, Witness> all = new LinkedHashMap<>();
        for (Who who : areas.who()) {
            if (who.applicant() == applicantClass) {
                for (Conditions setting : proposal.homes()) {
                    for (OldAndNew<DerivedFact> atHome : areas.risks(setting).of(who)) {
                        Witness witness = new Witness(who, setting);
                        proposal.there()
                                .ifPresentOrElse(
                                        area -> areas.risks(area)
                                                .of(who)
                                                .forEach(risk ->
                                                        all.putIfAbsent(new Risks(atHome, Optional.of(risk)), witness)),
                                        () -> all.putIfAbsent(new Risks(atHome, Optional.empty()), witness));
                    }
                }
            }
        }
        return all;
    }
}
