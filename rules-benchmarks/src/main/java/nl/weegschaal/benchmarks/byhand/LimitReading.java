package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;

/** What the policy says about one alternative on the decision date, with what the case file answers. */
final class LimitReading {
    private final CaseFile caseFile;
    private final HandPolicy policy;
    private final LocalDate day;
    private final PlaceReading places;

    LimitReading(CaseFile caseFile, HandPolicy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
        this.day = caseFile.decision();
        this.places = new PlaceReading(policy, day);
    }

    List<PolicyRestriction> of(Optional<CaseAlternative> alternative) {
        Set<PolicyRestriction> facts = new LinkedHashSet<>();
        for (LimitLine line : policy.limits()) {
            if (isAbout(line, alternative) && counts(line)) {
                Standing standing = line.hasEndedBy(day) ? Standing.STALE : policy.standing(day);
                facts.add(new PolicyRestriction(
                        line.form(), isForWholeCountry(line), standing, answer(line, alternative)));
            }
        }
        return new ArrayList<>(facts);
    }

    private boolean isAbout(LimitLine line, Optional<CaseAlternative> alternative) {
        if (alternative.isEmpty()) {
            return isForWholeCountry(line) && line.form().countsWithoutArea();
        }
        return line.form() == RestrictionForm.ONLY_HERE
                || policy.within(alternative.get().area().value(), line.area());
    }

    private boolean isForWholeCountry(LimitLine line) {
        return line.form() == RestrictionForm.ONLY_HERE || line.area().equals(policy.country());
    }

    /** A line that has ended still counts, as out of date, unless another took its place. */
    private boolean counts(LimitLine line) {
        return line.hasBegunBy(day)
                && !(line.hasEndedBy(day) && policy.limits().stream().anyMatch(other -> other.replaces(line, day)));
    }

    private Answer answer(LimitLine line, Optional<CaseAlternative> alternative) {
        return switch (line.form()) {
            case EXCLUDED -> Answer.YES;
            case EXCLUDED_FOR_PROFILE -> caseFile.applicant().has(new PolicyTerm(line.subject()));
            case EXCLUDED_UNLESS_LEADS,
                    ONLY_IF,
                    SUFFICES_IF,
                    NOT_WHERE_ACTOR_RULES,
                    NOT_THROUGH_ACTOR,
                    ONLY_HERE,
                    NOT_THROUGH -> alternative.map(named -> answer(line, named)).orElse(Answer.UNKNOWN);
        };
    }

    private Answer answer(LimitLine line, CaseAlternative named) {
        return switch (line.form()) {
            case EXCLUDED, EXCLUDED_FOR_PROFILE -> answer(line, Optional.of(named));
            case EXCLUDED_UNLESS_LEADS -> of(named.policy().individualLeads().state());
            case ONLY_IF, SUFFICES_IF -> of(named.policy().state(new PolicyTerm(line.subject())));
            case NOT_WHERE_ACTOR_RULES ->
                stated(
                        named.policy().actorsInPower(),
                        line.subject(),
                        places.rules(line.subject(), named.area().value()));
            case NOT_THROUGH_ACTOR ->
                stated(
                        named.policy().actorsOnRoute(),
                        line.subject(),
                        named.transitRoute()
                                .map(route -> places.passesRuled(route, line.subject()))
                                .orElse(Answer.UNKNOWN));
            case ONLY_HERE -> places.liesIn(named.area().value(), onlyHere());
            case NOT_THROUGH ->
                named.transitRoute()
                        .map(route -> places.passes(route, line.subject()))
                        .orElse(Answer.UNKNOWN);
        };
    }

    private List<String> onlyHere() {
        return policy.limits().stream()
                .filter(line -> line.form() == RestrictionForm.ONLY_HERE && counts(line))
                .map(LimitLine::area)
                .toList();
    }

    private static Answer of(AspectState state) {
        return switch (state) {
            case FOUND -> Answer.YES;
            case NOT_FOUND -> Answer.NO;
            case NOT_EXAMINED -> Answer.UNKNOWN;
        };
    }

    /** What the file says of a declared actor counts where the table does not know; a yes stays a yes. */
    private static Answer stated(Map<PolicyTerm, Answer> said, String actor, Answer byTable) {
        Optional<Answer> onFile = PlaceReading.isDeclared(actor)
                ? Optional.ofNullable(said.get(new PolicyTerm(actor)))
                : Optional.empty();
        return byTable == Answer.YES ? Answer.YES : onFile.orElse(byTable);
    }
}
