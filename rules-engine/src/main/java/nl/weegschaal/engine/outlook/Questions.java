package nl.weegschaal.engine.outlook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.forward.WayForward;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * What to ask about a case, of all its runs together.
 *
 * @param words the words
 * @param names the names of the circumstances
 * @param law why the law asks what changes nothing
 * @param ways what can still be done in each run
 */
record Questions(Words words, ElementNames names, WhyAsked law, Map<String, WayForward> ways) {
    private static final String HOME = "home";
    private static final String THERE = "there(";

    List<OpenQuestion> of(Advisory advisory, List<RunOutlook> outlooks) {
        OpenQuestions facts = new OpenQuestions(words, names, law);
        OpenPointQuestions points = new OpenPointQuestions(words, law);
        List<RunOutlook> asking =
                outlooks.stream().filter(outlook -> matters(outlook.run())).toList();
        for (RunOutlook outlook : asking) {
            Set<GivenFact> open = way(outlook.run()).map(WayForward::open).orElse(Set.of());
            facts.add(run(advisory, outlook), outlook, open, outlook.run().equals(HOME));
        }
        for (RunOutlook outlook : asking) {
            boolean isHome = outlook.run().equals(HOME);
            area(advisory, outlook).ifPresent(area -> points.add(run(advisory, outlook), area, isHome, facts::asks));
        }
        return facts.inOrderWith(points.all());
    }

    private static RunOnFile run(Advisory advisory, RunOutlook outlook) {
        return RunOnFile.of(advisory.derivation(), outlook.run());
    }

    private Optional<WayForward> way(String run) {
        return Optional.ofNullable(ways.get(run));
    }

    /** The risk there is asked about only if the alternative waits for it. */
    private boolean matters(String run) {
        return !run.startsWith(THERE)
                || way(run.replace(THERE, "alternative(")).stream()
                        .flatMap(way -> way.open().stream())
                        .anyMatch(RiskThere.class::isInstance);
    }

    private static Optional<AreaAdvice> area(Advisory advisory, RunOutlook outlook) {
        if (outlook.run().equals(HOME)) {
            return Optional.of(advisory.home());
        }
        return outlook.scope() == Scope.AREA
                ? advisory.alternatives().stream()
                        .flatMap(alternative -> alternative.there().stream())
                        .filter(there -> there.area().map(AreaName::code).equals(outlook.area()))
                        .findFirst()
                : Optional.empty();
    }
}
