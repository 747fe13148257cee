package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.engine.assess.CaseFacts;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RestrictionQuestion;

/**
 * Everything that the lines of two policies on one alternative can come to together. A case gives one answer to each question, and
 * that answer counts for the lines of both. Lines with the same words are one fact, so that there are few.
 */
final class Restrictions {
    private final ComparedSpace ground;
    private final Optional<AreaCode> area;

    private Restrictions(ComparedSpace ground, Optional<AreaCode> area) {
        this.ground = ground;
        this.area = area;
    }

    /** For an area that is proposed; without one, for the case that none is named. */
    static List<Restricted> of(ComparedSpace ground, Optional<AreaCode> area) {
        return new Restrictions(ground, area).all();
    }

    private List<Restricted> all() {
        Collection<Restricted> all = List.of(part(PolicyQuestions.open(), row -> false));
        for (RestrictionQuestion question : RestrictionQuestion.values()) {
            for (List<Restricted> answers : answers(question)) {
                all = product(all, answers);
            }
        }
        return List.copyOf(all);
    }

    /** For each thing that lines ask in one way, what they come to with each answer. What the policy answers itself has one. */
    private List<List<Restricted>> answers(RestrictionQuestion question) {
        return switch (question) {
            case NOTHING, NAMED_AREA ->
                List.of(List.of(part(PolicyQuestions.open(), row -> row.form().asks() == question)));
            case PROFILE -> terms(question).map(this::profile).toList();
            case CONDITION -> terms(question).map(this::condition).toList();
            case LEADS -> List.of(leads());
            case ACTOR_HOLDS_POWER -> inPower();
            case PASSAGE -> List.of(routes());
            case ACTOR_ON_ROUTE -> List.of();
        };
    }

    /** The government and the actor of harm are known from the table; of a declared actor the case may say more. */
    private List<List<Restricted>> inPower() {
        List<List<Restricted>> all = new ArrayList<>();
        all.add(List.of(part(PolicyQuestions.open(), row -> row.subject() instanceof RestrictionSubject.Ruler)));
        terms(RestrictionQuestion.ACTOR_HOLDS_POWER)
                .filter(this::declared)
                .forEach(name -> all.add(said(
                        PolicyQuestions.open(),
                        answer -> PolicyQuestions.open().withActorInPower(name, answer),
                        row -> row.form().asks() == RestrictionQuestion.ACTOR_HOLDS_POWER
                                && row.subject().equals(new RestrictionSubject.Actor(name)))));
        return all;
    }

    private boolean declared(PolicyTerm name) {
        return Stream.of(ground.policies().before(), ground.policies().after())
                .anyMatch(policy -> policy.metadata().terms().actors().containsKey(name));
    }

    private List<Restricted> said(
            PolicyQuestions open, Function<Answer, PolicyQuestions> with, Predicate<RestrictionRow> asked) {
        List<Restricted> answers = new ArrayList<>();
        answers.add(part(open, asked));
        if (area.isPresent()) {
            List.of(Answer.values()).forEach(answer -> answers.add(part(with.apply(answer), asked)));
        }
        return answers;
    }

    private Stream<PolicyTerm> terms(RestrictionQuestion question) {
        OldAndNew<List<CaseFacts.Line>> open = lines(PolicyQuestions.open());
        return Stream.of(open.before(), open.after())
                .flatMap(List::stream)
                .map(CaseFacts.Line::row)
                .filter(row -> row.form().asks() == question)
                .map(row -> new PolicyTerm(row.subject().written()))
                .distinct()
                .sorted();
    }

    private List<Restricted> profile(PolicyTerm name) {
        List<Restricted> answers = new ArrayList<>();
        Predicate<RestrictionRow> asked = row -> row.subject().equals(new RestrictionSubject.Profile(name));
        answers.add(part(PolicyQuestions.open(), asked));
        for (Answer answer : List.of(Answer.YES, Answer.NO)) {
            answers.add(part(PolicyQuestions.open().withProfile(name, answer), asked));
        }
        return answers;
    }

    private List<Restricted> condition(PolicyTerm name) {
        List<Restricted> answers = new ArrayList<>();
        Predicate<RestrictionRow> asked = row -> row.subject().equals(new RestrictionSubject.Condition(name));
        answers.add(part(PolicyQuestions.open(), asked));
        if (area.isPresent()) {
            for (AspectState state : List.of(AspectState.FOUND, AspectState.NOT_FOUND)) {
                answers.add(part(PolicyQuestions.open().withCondition(name, state), asked));
            }
        }
        return answers;
    }

    private List<Restricted> leads() {
        List<Restricted> answers = new ArrayList<>();
        Predicate<RestrictionRow> asked = row -> row.form().asks() == RestrictionQuestion.LEADS;
        answers.add(part(PolicyQuestions.open(), asked));
        if (area.isPresent()) {
            for (AspectState state : List.of(AspectState.FOUND, AspectState.NOT_FOUND)) {
                answers.add(part(PolicyQuestions.open().withLeads(state), asked));
            }
        }
        return answers;
    }

    /**
     * A route passes what any of its areas passes, so that all routes are found by adding one area after the other. With each route
     * goes all that the file may say of the actors on it.
     */
    private List<Restricted> routes() {
        Predicate<RestrictionRow> asked = Restrictions::asksOfRoute;
        Map<OldAndNew<List<Answer>>, List<AreaCode>> routes = new LinkedHashMap<>();
        if (area.isPresent()) {
            routes.put(passes(List.of(), asked), List.of());
            for (AreaCode next : ground.areas()) {
                for (List<AreaCode> route : List.copyOf(routes.values())) {
                    List<AreaCode> longer = new ArrayList<>(route);
                    longer.add(next);
                    routes.putIfAbsent(passes(longer, asked), longer);
                }
            }
        }
        List<PolicyQuestions> answers = new ArrayList<>();
        answers.add(PolicyQuestions.open());
        routes.values().forEach(route -> answers.add(PolicyQuestions.open().withRoute(route)));
        Map<OldAndNew<Set<PolicyRestriction>>, Restricted> parts = new LinkedHashMap<>();
        onRoute(answers).forEach(said -> {
            Restricted part = part(said, asked);
            parts.putIfAbsent(part.facts(), part);
        });
        return List.copyOf(parts.values());
    }

    private static boolean asksOfRoute(RestrictionRow row) {
        RestrictionQuestion asks = row.form().asks();
        return asks == RestrictionQuestion.PASSAGE || asks == RestrictionQuestion.ACTOR_ON_ROUTE;
    }

    private List<PolicyQuestions> onRoute(List<PolicyQuestions> routes) {
        List<PolicyQuestions> all = routes;
        if (area.isPresent()) {
            for (PolicyTerm actor : terms(RestrictionQuestion.ACTOR_ON_ROUTE).toList()) {
                List<PolicyQuestions> more = new ArrayList<>(all);
                for (PolicyQuestions said : all) {
                    List.of(Answer.values()).forEach(answer -> more.add(said.withActorOnRoute(actor, answer)));
                }
                all = more;
            }
        }
        return all;
    }

    private OldAndNew<List<Answer>> passes(List<AreaCode> route, Predicate<RestrictionRow> asked) {
        return lines(PolicyQuestions.open().withRoute(route))
                .map(lines -> lines.stream()
                        .filter(line -> asked.test(line.row()))
                        .map(line -> line.fact().answer())
                        .toList());
    }

    private Restricted part(PolicyQuestions answers, Predicate<RestrictionRow> asked) {
        return new Restricted(
                lines(answers).map(lines -> {
                    Set<PolicyRestriction> facts = new HashSet<>();
                    lines.stream().filter(line -> asked.test(line.row())).forEach(line -> facts.add(line.fact()));
                    return facts;
                }),
                answers);
    }

    private static Collection<Restricted> product(Collection<Restricted> all, List<Restricted> more) {
        Map<OldAndNew<Set<PolicyRestriction>>, Restricted> product = new LinkedHashMap<>();
        for (Restricted one : all) {
            for (Restricted other : more) {
                Restricted both = both(one, other);
                product.merge(
                        both.facts(),
                        both,
                        (old, now) -> now.answers().size() < old.answers().size() ? now : old);
            }
        }
        return product.values();
    }

    private static Restricted both(Restricted one, Restricted other) {
        return new Restricted(
                new OldAndNew<>(
                        union(one.facts().before(), other.facts().before()),
                        union(one.facts().after(), other.facts().after())),
                one.answers().and(other.answers()));
    }

    private static Set<PolicyRestriction> union(Set<PolicyRestriction> one, Set<PolicyRestriction> other) {
        Set<PolicyRestriction> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private OldAndNew<List<CaseFacts.Line>> lines(PolicyQuestions answers) {
        return new OldAndNew<>(
                lines(ground.policies().before(), ground.days().first().before(), answers),
                lines(ground.policies().after(), ground.days().first().after(), answers));
    }

    private List<CaseFacts.Line> lines(Policy policy, LocalDate day, PolicyQuestions answers) {
        CaseFile plain = ComparedSpace.caseOn(policy, day, new HomeArea.NotEstablished());
        CaseFile caseFile = CaseFile.builder(plain)
                .applicant(answers.applicant(Answer.YES, Answer.NO))
                .build();
        return new CaseFacts(caseFile, policy).limits(area.map(answers::alternative));
    }
}
