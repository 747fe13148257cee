package nl.weegschaal.engine.guard;

import static nl.weegschaal.model.vocabulary.RiskCode.NOT_SUBSTANTIATED_ON_PRESENT_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.weegschaal.engine.guard.AreaCase.Element;
import nl.weegschaal.engine.guard.AreaCase.Surroundings;
import nl.weegschaal.engine.rules.Firing;
import nl.weegschaal.model.fact.ArticleElementFinding;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Standing;
import nl.weegschaal.model.vocabulary.Strength;

/** The finding of the rules for every case of a space; each is the only one and the one that the oracle gives. */
final class AreaFindings {
    private final Map<Surroundings, Map<List<Element>, RiskCode>> risks = new ConcurrentHashMap<>();
    private final Comparator<Element> order;

    private AreaFindings(List<Element> words) {
        Map<Element, Integer> places = AreaSpace.places(words);
        this.order = Comparator.comparing(element -> places.getOrDefault(element, -1));
    }

    static AreaFindings of(List<Surroundings> surroundings, List<Element> words, int most) {
        AreaFindings findings = new AreaFindings(words);
        List<List<Element>> combinations = AreaSpace.combinations(words, most);
        surroundings.parallelStream().forEach(around -> {
            Map<List<Element>, RiskCode> ofAll = new HashMap<>();
            combinations.forEach(elements -> ofAll.put(elements, risk(new AreaCase(around, elements))));
            findings.risks.put(around, ofAll);
        });
        return findings;
    }

    private static RiskCode risk(AreaCase area) {
        List<DerivedFact> found = BundledRules.GENERAL.rules().run(Scope.AREA, area.facts()).stream()
                .map(Firing::conclusion)
                .distinct()
                .toList();
        exactly(1, PolicyFinding.class, found, area);
        exactly(1, ScaleFinding.class, found, area);
        exactly(1, DegreeShown.class, found, area);
        exactly(3, ArticleElementFinding.class, found, area);
        exactly(1, RiskFinding.class, found, area);
        RiskCode risk = found.stream()
                .filter(RiskFinding.class::isInstance)
                .map(fact -> ((RiskFinding) fact).code())
                .findFirst()
                .orElseThrow();
        if (risk != Oracle.risk(area)) {
            assertThat(risk).as(area.toString()).isEqualTo(Oracle.risk(area));
        }
        return risk;
    }

    private static void exactly(int count, Class<?> type, List<DerivedFact> found, AreaCase area) {
        long here = found.stream().filter(type::isInstance).count();
        if (here != count) {
            throw new AssertionError(here + " of " + type.getSimpleName() + " for " + area + ": " + found);
        }
    }

    int runs() {
        return risks.values().stream().mapToInt(Map::size).sum();
    }

    void gradationOneSuffices() {
        risks.forEach((around, ofAll) -> {
            if (around.usable().equals(Optional.of(Gradation.ONE)) && around.civilian() == Answer.YES) {
                assertThat(ofAll.values()).as(around.toString()).containsOnly(RiskCode.REAL_RISK_INDICATED);
            }
        });
    }

    void higherGradationNeverLess() {
        risks.forEach((around, ofAll) -> {
            higher(around).ifPresent(higher -> {
                Map<List<Element>, RiskCode> there = risks.get(with(around, higher));
                ofAll.forEach((elements, risk) -> neverLess(there.get(elements), risk, around, elements));
            });
        });
    }

    private static Optional<Gradation> higher(Surroundings around) {
        return around.usable().map(gradation -> switch (gradation) {
            case TWO -> Gradation.ONE;
            case THREE -> Gradation.TWO;
            case ONE, BELOW_HIGHEST, NOT_KNOWN, STATED_LOW, NONE_DESIGNATED -> gradation;
        });
    }

    void moreOrBetterElementsNeverLess() {
        risks.forEach((around, ofAll) -> ofAll.forEach((elements, risk) -> {
            for (int i = 0; i < elements.size(); i++) {
                List<Element> others = new ArrayList<>(elements);
                Element element = others.remove(i);
                neverLess(risk, ofAll.get(others), around, elements);
                for (Element better : better(element)) {
                    boolean isTestedAnew = around.tested() && element.evidence().compareTo(EvidenceState.STATED) <= 0;
                    if (isTestedAnew && better.evidence().compareTo(EvidenceState.STATED) > 0) {
                        continue;
                    }
                    List<Element> more = new ArrayList<>(others);
                    more.add(better);
                    more.sort(order);
                    Optional.ofNullable(ofAll.get(more)).ifPresent(then -> neverLess(then, risk, around, more));
                }
            }
        }));
    }

    void noNegativeFromWhatIsOpen() {
        risks.forEach((around, ofAll) -> {
            boolean current = around.standing().equals(Optional.of(Standing.CURRENT));
            boolean policySays = around.starts() && current;
            boolean officerSays = around.tested() && around.areaKnown();
            if (!(policySays || officerSays) || around.civilian() == Answer.UNKNOWN || !around.asked()) {
                assertThat(ofAll.values())
                        .as("G6, G11, G12: " + around)
                        .doesNotContain(NOT_SUBSTANTIATED_ON_PRESENT_FILE);
            }
        });
    }

    private static void neverLess(RiskCode more, RiskCode less, Surroundings around, List<Element> elements) {
        if (Protection.of(more) < Protection.of(less)) {
            throw new AssertionError(more + " after " + less + ": " + around + " with " + elements);
        }
    }

    private static List<Element> better(Element of) {
        List<Element> better = new ArrayList<>();
        for (EvidenceState evidence : EvidenceState.values()) {
            if (evidence.compareTo(of.evidence()) > 0) {
                better.add(new Element(
                        of.kind(), evidence, of.strength(), of.nexus(), of.bearsHere(), of.conflict(), of.weighing()));
            }
        }
        for (Strength strength : Strength.values()) {
            if (strength.compareTo(of.strength()) > 0) {
                better.add(new Element(
                        of.kind(), of.evidence(), strength, of.nexus(), of.bearsHere(), of.conflict(), of.weighing()));
            }
        }
        return better;
    }

    private static Surroundings with(Surroundings of, Gradation gradation) {
        return new Surroundings(
                of.role(),
                of.standing(),
                of.status(),
                of.conflict(),
                Optional.of(gradation),
                of.civilian(),
                of.datesContradict(),
                of.asked(),
                of.officer());
    }
}
