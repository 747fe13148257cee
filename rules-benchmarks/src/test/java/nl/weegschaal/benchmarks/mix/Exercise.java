package nl.weegschaal.benchmarks.mix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.benchmarks.drools.RuleFiles;
import nl.weegschaal.benchmarks.facts.CaseFacts;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * A made-up policy of the general rules, with cases drawn for it: it says what no bundled policy says, so that what is written out in
 * Java for it can be held against the library too.
 *
 * @param id the id of the policy
 * @param files the cases
 * @param facts what the library finds in each
 */
public record Exercise(String id, List<CaseFile> files, List<CaseFacts> facts) {
    /** The folder of the library that has the exercises. */
    public static final String PLACE = "general/exercises";

    private static final List<String> TABLES = List.of("policy.json", "gradations.csv", "alternatives.csv");
    private static final int CASES = 1_000;

    /**
     * The exercises.
     *
     * @return that with every form of restriction, and that with every word for a gradation and with lines that end
     */
    public static List<Exercise> all() {
        return List.of(
                of(
                        "exercise-forms",
                        place(
                                "XF XF-1 XF-2 XF-2/STAD XF-3 XF-4 XF-5 XF-6 XF-6/STAD XF-7",
                                List.of(),
                                List.of("network", "income"),
                                List.of("northern-front", "river-league"))),
                of(
                        "exercise-ended",
                        place(
                                "XF XF-1 XF-2 XF-3 XF-4 XF-5 XF-6 XF-7 XF-8 XF-11 XF-12 XF-13 XF-14 XF-15 XF-16 XF-17",
                                List.of("single-parent"),
                                List.of("housing"),
                                List.of())));
    }

    private static Place place(String areas, List<String> profiles, List<String> conditions, List<String> actors) {
        return new Place(
                new CountryCode("XF"),
                LocalDate.of(2026, 7, 1),
                300,
                Place.areas(areas),
                terms(profiles),
                terms(conditions),
                terms(actors));
    }

    private static List<PolicyTerm> terms(List<String> words) {
        return words.stream().map(PolicyTerm::new).toList();
    }

    private static Exercise of(String id, Place place) {
        Weegschaal weegschaal = load(id);
        CaseDraw draw = new CaseDraw(23);
        List<CaseFile> files = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            files.add(draw.from(place));
        }
        return new Exercise(
                id,
                List.copyOf(files),
                files.stream().map(weegschaal::assess).map(CaseFacts::of).toList());
    }

    private static Weegschaal load(String id) {
        try {
            Path folder = Files.createTempDirectory("weegschaal-exercise");
            Path policy = Files.createDirectories(folder.resolve(id));
            for (String table : TABLES) {
                Files.writeString(policy.resolve(table), RuleFiles.text(PLACE + "/" + id + "/" + table));
            }
            Weegschaal weegschaal = Weegschaal.withPolicies(folder);
            for (String table : TABLES) {
                Files.delete(policy.resolve(table));
            }
            Files.delete(policy);
            Files.delete(folder);
            return weegschaal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
