package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.EvidenceState;

/** What a case file says of each area that its advisory is about, read from the case file and the sheet alone. */
final class Areas {
    private Areas() {}

    /** One area of an advisory: which it is, as far as the case says, and what was advised on it. */
    record Examined(CaseFile caseFile, Optional<AreaCode> area, AreaAdvice advice) {
        /** Whether the officer tested it. */
        boolean isTested() {
            return area.flatMap(caseFile::test).isPresent();
        }

        /** The word that the policy has for it now; empty if it has none, is out of date or is missing. */
        Optional<String> gradation() {
            return area.flatMap(code -> Country.of(caseFile).gradation(code, caseFile.decision()));
        }

        Stream<CaseElement> bearing() {
            return caseFile.elements().stream().filter(element -> bearsOn(element.bearing()));
        }

        Stream<CaseElement> notRefuted() {
            return bearing().filter(element -> element.evidence() != EvidenceState.REFUTED);
        }

        private boolean bearsOn(Bearing bearing) {
            return !(bearing instanceof Bearing.InAreas in)
                    || area.isEmpty()
                    || in.areas().stream()
                            .anyMatch(named -> Country.of(caseFile).overlap(named, area.get()));
        }

        /** Whether the officer's weighing or test of it leaves an element out. */
        boolean passedOver(CaseElement element) {
            return judged().filter(named -> !named.contains(element.id())).isPresent();
        }

        /** Whether the officer's weighing or test of it names an element: how strong it is, is in that judgement. */
        boolean judges(CaseElement element) {
            return judged().filter(named -> named.contains(element.id())).isPresent();
        }

        private Optional<Set<ElementId>> judged() {
            return area.flatMap(code -> caseFile.weighing(code)
                    .<Set<ElementId>>map(weighing -> Set.copyOf(weighing.elements()))
                    .or(() -> caseFile.test(code).map(test -> Set.copyOf(test.elements()))));
        }
    }

    static List<Examined> of(CaseFile caseFile, Advisory advisory) {
        List<Examined> areas = new ArrayList<>();
        areas.add(new Examined(caseFile, home(caseFile), advisory.home()));
        List<AreaCode> named = caseFile.alternatives().stream()
                .map(CaseAlternative::area)
                .sorted()
                .toList();
        for (int i = 0; i < named.size(); i++) {
            AreaAdvice there = advisory.alternatives().get(i).there().orElseThrow();
            areas.add(new Examined(caseFile, Optional.of(named.get(i)), there));
        }
        return areas;
    }

    static Optional<AreaCode> home(CaseFile caseFile) {
        return caseFile.home() instanceof HomeArea.Established home ? Optional.of(home.code()) : Optional.empty();
    }
}
