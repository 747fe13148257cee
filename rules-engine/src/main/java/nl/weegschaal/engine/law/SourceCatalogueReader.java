package nl.weegschaal.engine.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.TextView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;

/** Reads the catalogue of legal sources. */
public final class SourceCatalogueReader {
    private static final String FILE = "sources.json";
    private static final int MOST = 10_000;

    private final Problems problems;
    private final Map<String, List<SourceVersion>> sources = new TreeMap<>();

    private SourceCatalogueReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads {@code sources.json}.
     *
     * @param folder the folder that holds it
     * @param problems receives everything that is wrong
     * @return the catalogue; without what was wrong
     */
    public static SourceCatalogue read(Folder folder, Problems problems) {
        SourceCatalogueReader reader = new SourceCatalogueReader(problems);
        JsonDocument.object(folder, FILE, problems).ifPresent(reader::readAll);
        return new SourceCatalogue(reader.sources);
    }

    private void readAll(ObjectView document) {
        document.required("schema").oneOf("weegschaal/sources/1");
        for (ValueView item : document.required("sources").items(MOST)) {
            item.object().ifPresent(this::readSource);
        }
        document.finish();
    }

    private void readSource(ObjectView source) {
        Optional<String> id = source.required("id").text(100);
        List<SourceVersion> versions = new ArrayList<>();
        for (ValueView item : source.required("versions").items(MOST)) {
            item.object().flatMap(this::version).ifPresent(versions::add);
        }
        source.finish();
        if (id.isPresent() && !versions.isEmpty() && !SourceVersions.oneForEveryDay(versions)) {
            problems.add(Problem.of(ProblemCode.DATE_ORDER, source.place(), SourceMessage.GAP_OR_OVERLAP.with(id.get()))
                    .withExpected(SourceMessage.ONE_FOR_EVERY_DAY.text()));
        }
        if (id.isPresent() && sources.put(id.get(), versions) != null) {
            Place place = source.place();
            problems.add(Problem.of(ProblemCode.DUPLICATE_ID, place, SourceMessage.TWICE.with(id.get())));
        }
    }

    private Optional<SourceVersion> version(ObjectView version) {
        Optional<String> identifier = version.required("identifier").text(200);
        Optional<Text> cite = TextView.of(version.required("cite"));
        SourceVersion.Days decided = days(version, "decisionFrom", "decisionUntil");
        SourceVersion.Days lodged = days(version, "lodgedFrom", "lodgedUntil");
        boolean held = version.optional("held").bool().orElse(true);
        version.finish();
        cite.ifPresent(text -> TextCheck.checkCitation(text, version.place(), problems));
        return identifier.flatMap(known -> cite.map(text -> new SourceVersion(known, text, decided, lodged, held)));
    }

    private static SourceVersion.Days days(ObjectView version, String from, String until) {
        Optional<LocalDate> first = version.optional(from).date();
        Optional<LocalDate> last = version.optional(until).date();
        return new SourceVersion.Days(first, last);
    }
}
