package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;

/** Another case with the same closed words: other texts, another reference, other names for its elements, another order. */
final class Sibling {
    private final Random random;
    private final Map<ElementId, ElementId> names = new HashMap<>();

    private Sibling(long seed) {
        this.random = new Random(seed);
    }

    static CaseFile of(CaseFile caseFile, long seed) {
        Sibling sibling = new Sibling(seed);
        CaseFile rewritten = Rewritten.of(Change.reference(caseFile, "another/" + Math.floorMod(seed, 1000)));
        for (CaseElement element : rewritten.elements()) {
            sibling.names.put(
                    element.id(), new ElementId("n" + sibling.random.nextInt(100_000) + "-" + sibling.names.size()));
        }
        List<CaseTest> tests =
                sibling.shuffled(rewritten.tests().stream().map(sibling::named).toList());
        CaseFile untested = CaseFile.builder(rewritten).tests(List.of()).build();
        CaseFile renamed = Change.parts(
                untested,
                untested.home(),
                sibling.shuffled(
                        rewritten.elements().stream().map(sibling::named).toList()),
                sibling.shuffled(
                        rewritten.weighings().stream().map(sibling::named).toList()),
                sibling.shuffled(rewritten.alternatives()));
        return CaseFile.builder(renamed).tests(tests).build();
    }

    private CaseElement named(CaseElement of) {
        return new CaseElement(
                name(of.id()),
                of.kind(),
                of.bearing(),
                of.evidence(),
                of.strength(),
                of.nexus(),
                of.description(),
                of.references(),
                of.conflictResolution(),
                of.notRepeated());
    }

    private CaseWeighing named(CaseWeighing of) {
        return new CaseWeighing(of.area(), named(of.elements()), of.degree(), of.reasons());
    }

    private CaseTest named(CaseTest of) {
        return CaseTest.builder(of).elements(named(of.elements())).build();
    }

    private TreeSet<ElementId> named(SortedSet<ElementId> ids) {
        TreeSet<ElementId> named = new TreeSet<>();
        ids.forEach(id -> named.add(name(id)));
        return named;
    }

    private ElementId name(ElementId id) {
        ElementId name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("there is no element " + id);
        }
        return name;
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
