package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AreaControl;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.Standing;

/** What the policy says about one alternative on the decision date, with what the case file answers. */
final class LimitReading {
    private final CaseFile caseFile;
    private final HandPolicy policy;

    LimitReading(CaseFile caseFile, HandPolicy policy) {
        this.caseFile = caseFile;
        this.policy = policy;
    }

    List<PolicyRestriction> of(Optional<CaseAlternative> alternative) {
        LocalDate day = caseFile.decision();
        Set<PolicyRestriction> facts = new LinkedHashSet<>();
        for (LimitLine line : policy.limits()) {
            if (line.hasBegunBy(day) && isAbout(line, alternative) && !isReplaced(line, day)) {
                Standing standing = line.hasEndedBy(day) ? Standing.STALE : policy.standing(day);
                facts.add(new PolicyRestriction(
                        line.form(), line.area().equals(policy.country()), standing, answer(line, alternative)));
            }
        }
        return new ArrayList<>(facts);
    }

    private boolean isAbout(LimitLine line, Optional<CaseAlternative> alternative) {
        if (alternative.isPresent()) {
            return policy.within(alternative.get().area().value(), line.area());
        }
        return line.area().equals(policy.country())
                && switch (line.form()) {
                    case EXCLUDED, EXCLUDED_UNLESS_LEADS, EXCLUDED_FOR_PROFILE -> true;
                    case ONLY_IF, NOT_WHERE_ACTOR_RULES, NOT_THROUGH, NOT_THROUGH_ACTOR, ONLY_HERE, SUFFICES_IF ->
                        false;
                };
    }

    private boolean isReplaced(LimitLine line, LocalDate day) {
        return line.hasEndedBy(day) && policy.limits().stream().anyMatch(other -> other.replaces(line, day));
    }

    private Answer answer(LimitLine line, Optional<CaseAlternative> alternative) {
        return switch (line.form()) {
            case EXCLUDED -> Answer.YES;
            case EXCLUDED_FOR_PROFILE -> caseFile.applicant().has(new PolicyTerm(line.subject()));
            case EXCLUDED_UNLESS_LEADS ->
                alternative
                        .map(named -> of(named.policy().individualLeads().state()))
                        .orElse(Answer.UNKNOWN);
            case ONLY_IF ->
                alternative
                        .map(named -> of(named.policy().state(new PolicyTerm(line.subject()))))
                        .orElse(Answer.UNKNOWN);
            case NOT_THROUGH_ACTOR, ONLY_HERE, SUFFICES_IF -> throw notByHand(line);
            case NOT_WHERE_ACTOR_RULES ->
                alternative.map(named -> rules(line.subject(), named.area())).orElse(Answer.UNKNOWN);
            case NOT_THROUGH ->
                alternative
                        .flatMap(CaseAlternative::transitRoute)
                        .map(route -> passes(route, line.subject()))
                        .orElse(Answer.UNKNOWN);
        };
    }

    private static Answer of(AspectState state) {
        return switch (state) {
            case FOUND -> Answer.YES;
            case NOT_FOUND -> Answer.NO;
            case NOT_EXAMINED -> Answer.UNKNOWN;
        };
    }

    /** No bundled policy has such a line, and the program by hand is for those alone. */
    private static IllegalArgumentException notByHand(LimitLine line) {
        return new IllegalArgumentException("not written by hand: " + line.form());
    }

    private Answer rules(String ruler, AreaCode area) {
        Line line = policy.line(area.value(), caseFile.decision());
        boolean open = line.control() == AreaControl.CONTESTED || line.control() == AreaControl.NOT_STATED;
        if (open || line.standing(caseFile.decision()) == Standing.STALE) {
            return Answer.UNKNOWN;
        }
        return line.control() == Csv.constant(AreaControl.class, ruler) ? Answer.YES : Answer.NO;
    }

    private Answer passes(List<AreaCode> route, String named) {
        boolean around = false;
        for (AreaCode area : route) {
            if (policy.knows(area.value())) {
                if (policy.within(area.value(), named)) {
                    return Answer.YES;
                }
                around |= policy.within(named, area.value());
            }
        }
        return around ? Answer.UNKNOWN : Answer.NO;
    }
}
