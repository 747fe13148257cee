package nl.weegschaal.benchmarks;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.benchmarks.mix.CaseMix;
import nl.weegschaal.benchmarks.mix.Exercise;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.advisory.PolicyUsed;
import nl.weegschaal.model.casefile.CaseFile;

/** The mix and two thousand other cases, with what the library finds in each: assessed once. */
final class Assessed {
    static final Weegschaal WEEGSCHAAL = Weegschaal.withBundledPolicies();
    static final List<CaseFile> FILES = files();
    static final List<CaseFacts> FACTS =
            FILES.stream().map(WEEGSCHAAL::assess).map(CaseFacts::of).toList();

    static final List<Exercise> EXERCISES = Exercise.all();

    private Assessed() {}

    /** What the library finds in the cases of the bundled policies and of the exercises. */
    static List<CaseFacts> facts() {
        List<CaseFacts> facts = new ArrayList<>(FACTS);
        EXERCISES.forEach(exercise -> facts.addAll(exercise.facts()));
        return facts;
    }

    static List<String> policies() {
        return WEEGSCHAAL.policies().stream().map(PolicyUsed::id).toList();
    }

    private static List<CaseFile> files() {
        List<CaseFile> files = new ArrayList<>(CaseMix.standard().cases());
        files.addAll(CaseMix.drawn(11, 2_000));
        return files;
    }
}
