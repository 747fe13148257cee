package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.ExclusionGround;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.LimbAspect;

/**
 * What is missing, contradictory or still to be weighed. Text and page say the same of it: of the policy, of the weighing and of the
 * file alike, so that neither can say that nothing is missing where the other names something.
 */
public final class Missing {
    private Missing() {}

    /**
     * What is missing in an area. Where the finding is settled circumstances need not be weighed any more, nor the way to the area.
     *
     * @param area what the advisory says of the area
     * @return the findings that a reader must know before the finding on the risk
     */
    public static List<Finding<?>> in(AreaAdvice area) {
        List<Finding<InquiryGround>> toWeigh = area.inquiry().stream()
                .filter(inquiry -> !area.isSettled() && isToDo(inquiry.code()))
                .toList();
        return all(area.contradictions(), area.openPoints(), toWeigh, area.remarks());
    }

    /** Open points are named by themselves, and what the officer weighed is not asked for again. */
    private static boolean isToDo(InquiryGround ground) {
        return switch (ground) {
            case OPEN_POINT, OFFICER_WEIGHED -> false;
            case ARTICLE_ELEMENT_UNKNOWN, NO_STARTING_POINT, ELEMENTS_TO_WEIGH -> true;
        };
    }

    /**
     * What excludes an alternative, what is not demonstrated of it and what is still to be examined.
     *
     * @param alternative what the advisory says of the alternative
     * @return the findings; where the policy excludes the alternative or it falls already, only that, for nothing else can change it
     */
    public static List<Finding<?>> in(AlternativeAdvice alternative) {
        if (Comparison.isExcluded(alternative)) {
            return List.copyOf(alternative.exclusions());
        }
        return falls(alternative)
                ? alternative.gaps().stream()
                        .filter(Missing::makesItFall)
                        .<Finding<?>>map(gap -> gap)
                        .toList()
                : all(alternative.gaps(), alternative.examinations());
    }

    /** Whether an alternative falls whatever is still examined of it: the officer followed what the applicant said against it. */
    static boolean falls(AlternativeAdvice alternative) {
        return alternative.gaps().stream().anyMatch(Missing::makesItFall);
    }

    private static boolean makesItFall(Finding<DemonstrationGap> gap) {
        return gap.code() == DemonstrationGap.REBUTTAL_ACCEPTED;
    }

    /**
     * What is missing anywhere: first where the finding still depends on it, so the home area comes first as long as no real risk is
     * indicated there. What is missing in several areas in the same way is named once.
     *
     * @param advice what the advisory says
     * @return each point with the areas that it is about
     */
    static List<OpenItem> everywhere(ClosedAdvice advice) {
        Map<Object, OpenItem> items = new LinkedHashMap<>();
        Optional<String> home = advice.home().area().map(area -> area.code().value());
        boolean isDecided = advice.home().risk().code().isIndicated();
        if (!isDecided) {
            in(advice.home()).forEach(finding -> add(items, advice.derivation(), home, finding));
        }
        for (AlternativeAdvice alternative : advice.alternatives()) {
            if (alternative.finding().code().isReached()) {
                Optional<String> where = AreaNames.code(alternative);
                in(alternative).forEach(finding -> add(items, advice.derivation(), where, finding));
                if (!Comparison.isExcluded(alternative) && !falls(alternative)) {
                    alternative.there().stream()
                            .flatMap(there -> in(there).stream())
                            .forEach(finding -> add(items, advice.derivation(), where, finding));
                }
            }
        }
        if (isDecided) {
            in(advice.home()).forEach(finding -> add(items, advice.derivation(), home, finding));
        }
        return List.copyOf(items.values());
    }

    private static void add(
            Map<Object, OpenItem> items, Derivation derivation, Optional<String> where, Finding<?> finding) {
        List<?> key = List.of(finding.code(), finding.text(), about(derivation, finding));
        items.merge(key, new OpenItem(finding, where.stream().toList()), OpenItem::and);
    }

    /** What a finding is about, in words that are the same for every area. */
    private static List<Object> about(Derivation derivation, Finding<?> finding) {
        return finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(derivation::node)
                .filter(node -> node.fact() instanceof IndividualElement || node.fact() instanceof PolicyRestriction)
                .<Object>map(Node::origin)
                .toList();
    }

    /**
     * Something that is missing.
     *
     * @param finding what it is
     * @param where the codes of the areas that it is about; empty if no area is named
     */
    record OpenItem(Finding<?> finding, List<String> where) {
        private OpenItem and(OpenItem other) {
            List<String> all = new ArrayList<>(where);
            other.where().stream().filter(area -> !all.contains(area)).forEach(all::add);
            return new OpenItem(finding, List.copyOf(all));
        }
    }

    /**
     * What an officer can do about it. What was examined and not demonstrated is not asked for again.
     *
     * @param words the words
     * @param derivation what the finding was derived in
     * @param finding the finding
     * @return the sentence, empty if there is nothing to say
     */
    public static Optional<Text> nextStep(Words words, Derivation derivation, Finding<?> finding) {
        return wasExamined(derivation, finding)
                ? Optional.of(words.text("explain.examined"))
                : words.ask(finding.code()).map(ask -> words.text("explain.ask", ask));
    }

    /** Whether an officer can still do something about it: not where the policy excludes it, or it was examined and not demonstrated. */
    static boolean isToDo(Derivation derivation, Finding<?> finding) {
        return !(finding.code() instanceof ExclusionGround) && !wasExamined(derivation, finding);
    }

    /** Whether everything that a gap rests on was examined: as long as one condition was not, the gap can still be closed. */
    static boolean wasExamined(Derivation derivation, Finding<?> finding) {
        List<AspectState> states = finding.reasons().stream()
                .flatMap(reason -> reason.premises().stream())
                .map(id -> derivation.node(id).fact())
                .filter(AspectFinding.class::isInstance)
                .map(fact -> ((AspectFinding) fact).state())
                .toList();
        return finding.code() instanceof DemonstrationGap
                && states.contains(AspectState.NOT_FOUND)
                && !states.contains(AspectState.NOT_EXAMINED);
    }

    /**
     * Whether a finding on an aspect is not needed: an alternative that rests on the absence of a real risk needs no protection
     * (Article 8(1)).
     *
     * @param alternative what the advisory says of the alternative
     * @param aspect the aspect
     * @return true for protection that was not examined where the absence of a risk was found
     */
    public static boolean isNotNeeded(AlternativeAdvice alternative, LimbAspect aspect) {
        return aspect == LimbAspect.EFFECTIVE_PROTECTION
                && is(alternative, LimbAspect.EFFECTIVE_PROTECTION, AspectState.NOT_EXAMINED)
                && is(alternative, LimbAspect.ABSENCE_OF_REAL_RISK, AspectState.FOUND);
    }

    private static boolean is(AlternativeAdvice alternative, LimbAspect aspect, AspectState state) {
        return alternative.aspects().stream().anyMatch(found -> found.aspect() == aspect && found.state() == state);
    }

    @SafeVarargs
    private static List<Finding<?>> all(List<? extends Finding<?>>... findings) {
        List<Finding<?>> all = new ArrayList<>();
        for (List<? extends Finding<?>> some : findings) {
            all.addAll(some);
        }
        return all;
    }
}
