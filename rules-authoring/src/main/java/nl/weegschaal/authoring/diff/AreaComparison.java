package nl.weegschaal.authoring.diff;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.weegschaal.authoring.diff.PlaceIndex.Known;
import nl.weegschaal.engine.diagram.Diagrams;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.prove.DefaultWeighing;
import nl.weegschaal.engine.prove.Theory;
import nl.weegschaal.engine.space.AreaSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.model.fact.CircumstanceAsked;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Question;

/** Holds what two policies conclude for an area against each other, in every case. */
final class AreaComparison {
    private static final List<Question> QUESTIONS = List.of(Question.POLICY, Question.SCALE, Question.RISK);

    private final AreaSpace areaSpace;
    private final Space space;
    private final Diagrams diagrams;
    private final OldAndNew<Theory> theories;
    private final PlaceIndex slices;
    private final List<Integer> place;
    private final Map<Question, OldAndNew<Outcomes>> outcomes = new HashMap<>();
    private final Map<Conditions, Relation> relations = new HashMap<>();
    private final Map<Conditions, OldAndNew<List<Known>>> known = new HashMap<>();
    private final PossibleCases possible;

    AreaComparison(AreaSpace areaSpace, OldAndNew<Theory> theories) {
        this.areaSpace = areaSpace;
        this.space = areaSpace.space();
        this.diagrams = space.diagrams();
        this.theories = theories;
        this.slices = new PlaceIndex(space);
        this.place = placeParts(space);
        QUESTIONS.forEach(question -> outcomes.put(question, theories.map(theory -> new Outcomes(theory, question))));
        this.possible = new PossibleCases(space);
    }

    /** The parts that the policy decides: the place and its indicators. */
    private static List<Integer> placeParts(Space space) {
        List<Integer> parts = new ArrayList<>();
        for (int part = 0; part < space.parts().size(); part++) {
            String name = space.parts().get(part).name();
            if (name.equals(AreaSpace.PLACE) || AreaSpace.isIndicator(name)) {
                parts.add(part);
            }
        }
        return parts;
    }

    Space space() {
        return space;
    }

    OldAndNew<Theory> theories() {
        return theories;
    }

    /** Cases with what both policies make of them in a setting. */
    SharedSpace.Cases inSetting(Conditions setting, int cases) {
        OldAndNew<List<Known>> here = known(setting);
        return new SharedSpace.Cases(
                cases,
                new OldAndNew<>(
                        statement -> slices.slice(statement, here.before()),
                        statement -> slices.slice(statement, here.after())));
    }

    private List<Known> before(Conditions setting) {
        return known(setting).before();
    }

    private List<Known> after(Conditions setting) {
        return known(setting).after();
    }

    private OldAndNew<List<Known>> known(Conditions setting) {
        return known.computeIfAbsent(setting, each -> each.facts().map(facts -> slices.known(place, facts)));
    }

    /** The cases that can be in a setting. */
    int possible(Conditions setting) {
        return possible.in(setting);
    }

    /** The cases in which the answers differ: for every question and every two different answers that occur. */
    List<Found> differences(Conditions setting) {
        List<Found> found = new ArrayList<>();
        for (Question question : QUESTIONS) {
            pairs(setting, question, (findings, cases) -> {
                if (!findings.sides().same()) {
                    found.add(new Found(findings, cases));
                }
            });
        }
        return found;
    }

    /**
     * Cases whose answers differ.
     *
     * @param findings the answers
     * @param cases the cases, without what the policies decide
     */
    record Found(AnswersOfBoth findings, int cases) {}

    private void pairs(Conditions setting, Question question, BiConsumer<AnswersOfBoth, Integer> found) {
        OldAndNew<Outcomes> answers =
                Optional.ofNullable(outcomes.get(question)).orElseThrow();
        OldAndNew<List<Known>> here = known(setting);
        int cases = possible(setting);
        answers.before().all().forEach((before, old) -> {
            int oldHere = diagrams.and(cases, slices.slice(old, here.before()));
            if (oldHere != Diagrams.FALSE) {
                answers.after().all().forEach((after, now) -> {
                    int both = diagrams.and(oldHere, slices.slice(now, here.after()));
                    if (both != Diagrams.FALSE) {
                        found.accept(new AnswersOfBoth(question, new OldAndNew<>(before, after)), both);
                    }
                });
            }
        });
    }

    /** The cases of a setting in which no finding differs. */
    int same(Conditions setting) {
        int same = possible(setting);
        for (Question question : QUESTIONS) {
            List<Integer> equal = new ArrayList<>();
            pairs(setting, question, (findings, cases) -> {
                if (findings.sides().same()) {
                    equal.add(cases);
                }
            });
            same = diagrams.and(
                    same, diagrams.or(equal.stream().mapToInt(Integer::intValue).toArray()));
        }
        return same;
    }

    /** How many individual elements there are in cases, of each kind that these rules look at. */
    List<ElementCount> elements(int cases, Collection<Rule> rules) {
        return new ElementCounts(space).in(cases, rules);
    }

    /** How many classes a statement holds for, in one setting. */
    BigInteger classes(Conditions setting, int cases) {
        return slices.classes(cases, before(setting));
    }

    /** How many cases the classes stand for, in one area. */
    BigInteger cases(Conditions setting, int cases) {
        return slices.cases(cases, before(setting));
    }

    /**
     * Who an applicant is, with the order of the dates.
     *
     * @param applicant the class of the applicant in the area space
     * @param timing the class of the dates
     * @param asked whether every kind of individual circumstance was asked about
     */
    record Who(int applicant, int timing, boolean asked) {}

    /**
     * Which findings on the risk occur together.
     *
     * @param cases for each who and each two findings the cases
     */
    record Relation(Map<Who, Map<OldAndNew<DerivedFact>, Integer>> cases) {
        Set<OldAndNew<DerivedFact>> of(Who who) {
            return cases.getOrDefault(who, Map.of()).keySet();
        }

        int cases(Who who, OldAndNew<DerivedFact> findings) {
            return cases.getOrDefault(who, Map.of()).getOrDefault(findings, Diagrams.FALSE);
        }
    }

    /** The findings on the risk in a setting. A case of which one has no single finding has no advice and no alternative. */
    Relation risks(Conditions setting) {
        return relations.computeIfAbsent(setting, this::relation);
    }

    private Relation relation(Conditions setting) {
        Map<Who, Map<OldAndNew<DerivedFact>, Integer>> relation = new LinkedHashMap<>();
        pairs(setting, Question.RISK, (findings, cases) -> {
            Optional<DerivedFact> before = findings.sides().before();
            Optional<DerivedFact> after = findings.sides().after();
            if (before.isPresent() && after.isPresent()) {
                who().forEach(who -> {
                    int theirs = diagrams.and(cases, at(who));
                    if (theirs != Diagrams.FALSE) {
                        relation.computeIfAbsent(who, each -> new LinkedHashMap<>())
                                .put(new OldAndNew<>(before.get(), after.get()), theirs);
                    }
                });
            }
        });
        return new Relation(relation);
    }

    private int at(Who who) {
        int person = slices.at(List.of(
                new Known(space.part(AreaSpace.APPLICANT), who.applicant()),
                new Known(space.part(AreaSpace.TIMING), who.timing())));
        return who.asked() ? diagrams.and(person, everyKindAsked()) : diagrams.without(person, everyKindAsked());
    }

    private int everyKindAsked() {
        int all = Diagrams.TRUE;
        for (ElementKind kind : ElementKind.values()) {
            String part = AreaSpace.asked(kind);
            List<GivenFact> asked = List.of(new CircumstanceAsked(kind, Asked.NOTHING_RAISED));
            all = diagrams.and(all, diagrams.literal(space.part(part), space.part(part, asked)));
        }
        return all;
    }

    /** Everyone, asked about everything or not, with every order of the dates. */
    Set<Who> who() {
        Set<Who> all = new LinkedHashSet<>();
        for (int applicant = 0; applicant < size(AreaSpace.APPLICANT); applicant++) {
            for (int timing = 0; timing < size(AreaSpace.TIMING); timing++) {
                all.add(new Who(applicant, timing, true));
                all.add(new Who(applicant, timing, false));
            }
        }
        return all;
    }

    private int size(String part) {
        return space.parts().get(space.part(part)).choices().size();
    }

    /** The facts of the smallest case of a statement, without what the policies decide. */
    Optional<List<GivenFact>> smallest(int cases) {
        return space.points().smallest(cases).map(point -> space.factsWithout(point, place));
    }

    /** Whether each policy used the default weighing in these cases of a setting: every combination that occurs, with its cases. */
    Map<OldAndNew<Boolean>, Integer> weighings(Conditions setting, int cases) {
        int before = slices.slice(DefaultWeighing.decides(theories.before()), before(setting));
        int after = slices.slice(DefaultWeighing.decides(theories.after()), after(setting));
        Map<OldAndNew<Boolean>, Integer> weighings = new LinkedHashMap<>();
        for (boolean old : List.of(true, false)) {
            for (boolean now : List.of(true, false)) {
                int both = diagrams.and(cases, old ? before : diagrams.not(before), now ? after : diagrams.not(after));
                if (both != Diagrams.FALSE) {
                    weighings.put(new OldAndNew<>(old, now), both);
                }
            }
        }
        return weighings;
    }

    /** The class of an applicant in the area space. */
    int applicant(List<GivenFact> facts) {
        return areaSpace.space().part(AreaSpace.APPLICANT, facts);
    }
}
