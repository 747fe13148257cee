package nl.weegschaal.engine.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.json.JsonArray;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.JsonValue;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.ElementKind;

/** Reads a case file from JSON. It knows no policy: which areas exist is checked when the case is assessed. */
public final class CaseFileReader {
    /** The value of {@code schema} in a case file. */
    public static final String SCHEMA = "weegschaal/case-file/1";

    /** What stands in place of a home area that is not established. */
    public static final String NOT_ESTABLISHED = "not-established";

    /** What stands in place of the areas that an element bears on when it bears on every area. */
    public static final String EVERYWHERE = "everywhere";

    /** What the reference of a case looks like, as a regular expression. */
    public static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9._/-]{0,63}";

    /** The same in words. */
    public static final Text REFERENCE_FORM = CaseMessage.REFERENCE_FORM.text();

    /** The most items of a list in a case file. */
    public static final int MOST_PARTS = 500;

    private static final String DEFAULT_REFERENCE = "SCENARIO";

    private final Problems problems;
    private final CaseFileForm form;
    private final Optional<LocalDate> otherwise;

    private CaseFileReader(CaseFileForm form, Optional<LocalDate> otherwise, Problems problems) {
        this.form = form;
        this.otherwise = otherwise;
        this.problems = problems;
    }

    /**
     * Reads a case file.
     *
     * @param name what people call the file
     * @param bytes its content
     * @param problems receives everything that a person must correct
     * @return the case file with the place of every part; empty if anything is wrong
     */
    public static Optional<LocatedCaseFile> read(String name, byte[] bytes, Problems problems) {
        return JsonSource.of(name, bytes, JsonLimits.forCaseFile(), problems).flatMap(source -> read(source, problems));
    }

    /**
     * Reads a case file.
     *
     * @param source the file
     * @param problems receives everything that a person must correct
     * @return the case file with the place of every part; empty if anything is wrong
     */
    public static Optional<LocatedCaseFile> read(JsonSource source, Problems problems) {
        long before = problems.count();
        Optional<LocatedCaseFile> file = JsonTree.parse(source, problems)
                .flatMap(value -> ValueView.of(value, problems).object())
                .flatMap(document -> read(document, source.name(), problems));
        return problems.count() == before ? file : Optional.empty();
    }

    /**
     * Reads a case file that is part of another document.
     *
     * @param caseFile the object that is the case file
     * @param file the file that it stands in
     * @param problems receives everything that a person must correct
     * @return the case file with the place of every part; empty if anything is wrong
     */
    public static Optional<LocatedCaseFile> read(ObjectView caseFile, String file, Problems problems) {
        return new CaseFileReader(CaseFileForm.FULL, Optional.empty(), problems).caseFile(caseFile, file);
    }

    /**
     * Reads a document with one case file or a list of them. A case file in which anything is wrong does not keep the others from being
     * read. Nothing is used of a document that can be read in two ways, because a key appears twice or more follows its end.
     *
     * @param source the document
     * @param problems receives everything that a person must correct
     * @return the case files that can be used, in their order
     */
    public static List<LocatedCaseFile> readAll(JsonSource source, Problems problems) {
        long before = problems.count();
        Optional<JsonValue> document = JsonTree.parse(source, problems);
        if (problems.count() > before) {
            return List.of();
        }
        List<ValueView> items = document.filter(JsonArray.class::isInstance)
                .map(list -> ValueView.of(list, problems).items(Integer.MAX_VALUE))
                .orElseGet(() -> document.stream()
                        .map(value -> ValueView.of(value, problems))
                        .toList());
        List<LocatedCaseFile> files = new ArrayList<>();
        for (ValueView item : items) {
            item.object()
                    .flatMap(object -> new CaseFileReader(CaseFileForm.FULL, Optional.empty(), problems)
                            .caseFile(object, source.name()))
                    .ifPresent(files::add);
        }
        return files;
    }

    /**
     * Reads the facts of a made-up case, written in brief: {@code schema}, {@code reference} and {@code lodged} may be left
     * out (the application was then lodged on the decision date), and so may reasons; a finding may be one word.
     *
     * @param facts the object that holds the case
     * @param file the file that it stands in
     * @param otherwise the decision date of a case that leaves it out; empty if none may
     * @param problems receives everything that a person must correct
     * @return the case file with the place of every part; empty if anything is wrong
     */
    public static Optional<LocatedCaseFile> readBrief(
            ObjectView facts, String file, Optional<LocalDate> otherwise, Problems problems) {
        return new CaseFileReader(CaseFileForm.BRIEF, otherwise, problems).caseFile(facts, file);
    }

    private Optional<LocatedCaseFile> caseFile(ObjectView document, String name) {
        long before = problems.count();
        Places places = new Places(name, document.place());
        key(document, "schema").oneOf(SCHEMA);
        Optional<String> reference = key(document, "reference").matching(REFERENCE, REFERENCE_FORM);
        places.put("reference", document.optional("reference").place());
        Optional<String> country = document.required("country").matching("[A-Z]{2}", CaseMessage.COUNTRY_FORM.text());
        places.put("country", document.optional("country").place());
        Optional<LocalDate> lodged = key(document, "lodged").date();
        Optional<LocalDate> decision = decision(document);
        places.put("decision", document.optional("decision").place());
        AreaView areas = new AreaView(country, problems, places);
        HomeArea home = home(document.required("homeArea"), areas);
        ApplicantReader person = new ApplicantReader(places, problems);
        Applicant applicant = person.applicant(document.required("applicant"));
        Set<ActorKind> actors = person.actors(document.optional("actorsOfHarm"));
        List<CaseElement> elements = new ElementsReader(areas, problems).read(document.optional("elements"));
        List<CaseAlternative> alternatives =
                new AlternativesReader(areas, home, places, form, problems).read(document.optional("alternatives"));
        Set<AreaCode> examined = examined(home, alternatives);
        List<CaseWeighing> weighings = new WeighingsReader(
                        new JudgementReader(
                                areas, elements, examined, code -> CaseMessage.NOT_ASKED_ABOUT.with(code), problems),
                        problems)
                .read(document.optional("weighings"));
        List<CaseTest> tests = new TestsReader(
                        new JudgementReader(
                                areas,
                                elements,
                                examined,
                                code -> CaseMessage.TEST_NOT_ASKED_ABOUT.with(code),
                                problems),
                        weighings,
                        problems)
                .read(document.optional("tests"));
        Map<ElementKind, Asked> asked = new AskedReader(elements, form, problems).read(document.optional("asked"));
        OtherGroundOnFile otherGround =
                new OtherGroundReader(person, form, problems).read(document.optional("otherGround"));
        document.finish();
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new LocatedCaseFile(
                new CaseFile(
                        new CaseReference(reference.orElse(DEFAULT_REFERENCE)),
                        new CountryCode(country.orElseThrow()),
                        lodged.or(() -> decision).orElseThrow(),
                        decision.orElseThrow(),
                        home,
                        applicant,
                        actors,
                        elements,
                        weighings,
                        alternatives,
                        asked,
                        tests,
                        otherGround),
                places));
    }

    private Optional<LocalDate> decision(ObjectView document) {
        ValueView view = otherwise.isPresent() ? document.optional("decision") : document.required("decision");
        return view.isPresent() ? view.date() : otherwise;
    }

    private static Set<AreaCode> examined(HomeArea home, List<CaseAlternative> alternatives) {
        Set<AreaCode> examined = new TreeSet<>();
        if (home instanceof HomeArea.Established established) {
            examined.add(established.code());
        }
        alternatives.forEach(alternative -> examined.add(alternative.area()));
        return examined;
    }

    private ValueView key(ObjectView document, String key) {
        return form == CaseFileForm.BRIEF ? document.optional(key) : document.required(key);
    }

    private static HomeArea home(ValueView value, AreaView areas) {
        if (value.isText(NOT_ESTABLISHED)) {
            return new HomeArea.NotEstablished();
        }
        return areas.area(value).<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new);
    }
}
