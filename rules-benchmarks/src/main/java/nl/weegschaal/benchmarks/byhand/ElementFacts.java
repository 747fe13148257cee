package nl.weegschaal.benchmarks.byhand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ElementOrder;
import nl.weegschaal.model.fact.FactId;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.Repetition;

/** The individual elements of a case as they are in one area, numbered as the library numbers them. */
final class ElementFacts {
    /** An element of the case and its closed fact, before it has its number. */
    private record Pair(CaseElement element, IndividualElement fact) {}

    private static final FactId NONE_YET = new FactId(1);

    /** By the words of the closed fact, in the order of its components. */
    private static final Comparator<Pair> BY_WORDS = Comparator.<Pair, String>comparing(
                    pair -> pair.fact().kind().name())
            .thenComparing(pair -> pair.fact().evidence().name())
            .thenComparing(pair -> pair.fact().strength().name())
            .thenComparing(pair -> pair.fact().nexus().name())
            .thenComparing(pair -> pair.fact().bearsHere())
            .thenComparing(pair -> pair.fact().conflict().name())
            .thenComparing(pair -> pair.fact().weighing().name())
            .thenComparing(pair -> pair.fact().repetition().name());

    private final CaseFile caseFile;
    private final Optional<HandPolicy> policy;
    private final Optional<AreaCode> area;
    private final Optional<SortedSet<ElementId>> named;

    ElementFacts(
            CaseFile caseFile,
            Optional<HandPolicy> policy,
            Optional<AreaCode> area,
            Optional<SortedSet<ElementId>> named) {
        this.caseFile = caseFile;
        this.policy = policy;
        this.area = area;
        this.named = named;
    }

    List<IndividualElement> facts() {
        List<Pair> pairs = new ArrayList<>();
        for (CaseElement element : caseFile.elements()) {
            pairs.add(new Pair(element, fact(element)));
        }
        if (pairs.size() > 1) {
            pairs.sort(BY_WORDS.thenComparing(Pair::element, new ElementOrder(caseFile)));
        }
        List<IndividualElement> numbered = new ArrayList<>();
        for (Pair pair : pairs) {
            IndividualElement fact = pair.fact();
            numbered.add(new IndividualElement(
                    new FactId(numbered.size() + 1),
                    fact.kind(),
                    fact.evidence(),
                    fact.strength(),
                    fact.nexus(),
                    fact.bearsHere(),
                    fact.conflict(),
                    fact.weighing(),
                    fact.repetition()));
        }
        return numbered;
    }

    private IndividualElement fact(CaseElement element) {
        return new IndividualElement(
                NONE_YET,
                element.kind(),
                element.evidence(),
                element.strength(),
                element.nexus().isPresent() ? Nexus.EXPLAINED : Nexus.NOT_EXPLAINED,
                bearsHere(element.bearing()),
                element.conflict(),
                named.map(names -> names.contains(element.id()) ? InWeighing.NAMED : InWeighing.NOT_NAMED)
                        .orElse(InWeighing.NO_WEIGHING),
                element.notRepeated().isPresent() ? Repetition.GOOD_REASONS_AGAINST : Repetition.INDICATED);
    }

    private boolean bearsHere(Bearing bearing) {
        if (!(bearing instanceof Bearing.InAreas in) || area.isEmpty()) {
            return true;
        }
        for (AreaCode where : in.areas()) {
            if (overlap(where, area.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean overlap(AreaCode one, AreaCode other) {
        return policy.map(tables ->
                        tables.within(one.value(), other.value()) || tables.within(other.value(), one.value()))
                .orElseGet(() -> one.isWithin(other) || other.isWithin(one));
    }
}
