package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        return CaseFile.builder(rewritten)
                .elements(sibling.shuffled(
                        rewritten.elements().stream().map(sibling::named).toList()))
                .weighings(sibling.shuffled(
                        rewritten.weighings().stream().map(sibling::named).toList()))
                .alternatives(sibling.shuffled(rewritten.alternatives()))
                .tests(rewritten.tests().stream().map(sibling::named).toList())
                .build();
    }

    private CaseTest named(CaseTest of) {
        TreeSet<ElementId> named = new TreeSet<>();
        of.elements().forEach(id -> named.add(name(id)));
        return CaseTest.builder(of).elements(named).build();
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
        TreeSet<ElementId> named = new TreeSet<>();
        of.elements().forEach(id -> named.add(name(id)));
        return new CaseWeighing(of.area(), named, of.degree(), of.reasons());
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
