package nl.weegschaal.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.CountryCode;

/** Reads a case file from JSON. It knows no policy: which areas exist is checked when the case is assessed. */
public final class CaseFileReader {
    /** The value of {@code schema} in a case file. */
    public static final String SCHEMA = "weegschaal/case-file/1";

    /** What stands in place of a home area that is not established. */
    public static final String NOT_ESTABLISHED = "not-established";

    /** What stands in place of the areas that an element bears on when it bears on every area. */
    public static final String EVERYWHERE = "everywhere";

    static final int MOST_PARTS = 500;

    private final Problems problems;

    private CaseFileReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a case file.
     *
     * @param name what people call the file
     * @param bytes its content
     * @param problems receives everything that a person must mend
     * @return the case file with the place of every part; empty if anything is wrong
     */
    public static Optional<LocatedCaseFile> read(String name, byte[] bytes, Problems problems) {
        return JsonSource.of(name, bytes, JsonLimits.forCaseFile(), problems).flatMap(source -> read(source, problems));
    }

    /**
     * Reads a case file.
     *
     * @param source the file
     * @param problems receives everything that a person must mend
     * @return the case file with the place of every part; empty if anything is wrong
     */
    public static Optional<LocatedCaseFile> read(JsonSource source, Problems problems) {
        long before = problems.count();
        Optional<LocatedCaseFile> file = JsonTree.parse(source, problems)
                .flatMap(value -> ValueView.of(value, problems).object())
                .flatMap(document -> new CaseFileReader(problems).caseFile(document, source.name()));
        return problems.count() == before ? file : Optional.empty();
    }

    private Optional<LocatedCaseFile> caseFile(ObjectView document, String name) {
        long before = problems.count();
        Places places = new Places(name, document.place());
        document.required("schema").oneOf(SCHEMA);
        Optional<String> reference = document.required("reference")
                .matching(
                        "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}",
                        "1 to 64 letters, digits, dots, hyphens, underscores or slashes");
        places.put("reference", document.optional("reference").place());
        Optional<String> country =
                document.required("country").matching("[A-Z]{2}", "an ISO 3166-1 code of two capital letters");
        places.put("country", document.optional("country").place());
        Optional<LocalDate> lodged = document.required("lodged").date();
        Optional<LocalDate> decision = document.required("decision").date();
        places.put("decision", document.optional("decision").place());
        AreaView areas = new AreaView(country, problems, places);
        HomeArea home = home(document.required("homeArea"), areas);
        Applicant applicant = applicant(document.required("applicant"));
        Set<ActorKind> actors = actors(document.optional("actorsOfHarm"));
        List<CaseElement> elements = new ElementsReader(areas, problems).read(document.optional("elements"));
        List<CaseAlternative> alternatives =
                new AlternativesReader(areas, home, places, problems).read(document.optional("alternatives"));
        List<CaseWeighing> weighings = new WeighingsReader(areas, elements, examined(home, alternatives), problems)
                .read(document.optional("weighings"));
        document.finish();
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new LocatedCaseFile(
                new CaseFile(
                        new CaseReference(reference.orElseThrow()),
                        new CountryCode(country.orElseThrow()),
                        lodged.orElseThrow(),
                        decision.orElseThrow(),
                        home,
                        applicant,
                        actors,
                        elements,
                        weighings,
                        alternatives),
                places));
    }

    private static Set<AreaCode> examined(HomeArea home, List<CaseAlternative> alternatives) {
        Set<AreaCode> examined = new TreeSet<>();
        if (home instanceof HomeArea.Established established) {
            examined.add(established.code());
        }
        alternatives.forEach(alternative -> examined.add(alternative.area()));
        return examined;
    }

    private static HomeArea home(ValueView value, AreaView areas) {
        if (value.isText(NOT_ESTABLISHED)) {
            return new HomeArea.NotEstablished();
        }
        return areas.area(value).<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new);
    }

    private static Applicant applicant(ValueView value) {
        return value.object()
                .map(applicant -> {
                    Answer civilian =
                            applicant.optional("civilian").word(Answer.class).orElse(Answer.UNKNOWN);
                    Answer minor = applicant
                            .optional("unaccompaniedMinor")
                            .word(Answer.class)
                            .orElse(Answer.UNKNOWN);
                    applicant.finish();
                    return new Applicant(civilian, minor);
                })
                .orElse(new Applicant(Answer.UNKNOWN, Answer.UNKNOWN));
    }

    private Set<ActorKind> actors(ValueView value) {
        Set<ActorKind> actors = new TreeSet<>();
        for (ValueView item : value.items(MOST_PARTS)) {
            item.word(ActorKind.class).ifPresent(actor -> {
                if (!actors.add(actor)) {
                    Twice.report(problems, item.place(), "the actor of harm stands here twice");
                }
            });
        }
        return actors;
    }
}
