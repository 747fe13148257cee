package nl.weegschaal.workbench.matrix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.authoring.matrix.AreaOnDay;
import nl.weegschaal.authoring.matrix.Matrix;
import nl.weegschaal.authoring.matrix.MatrixColumn;
import nl.weegschaal.authoring.matrix.OnFile;
import nl.weegschaal.authoring.matrix.RowKey;
import nl.weegschaal.authoring.matrix.Shift;
import nl.weegschaal.authoring.matrix.WantedElement;
import nl.weegschaal.authoring.matrix.Way;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.Strength;
import nl.weegschaal.workbench.page.PageTexts;

/** The words for everything that a matrix shows, in one language. */
final class MatrixWords {
    private final PageTexts texts;
    private final Words words;
    private final Drawing drawing;

    MatrixWords(Words words, Language language, Drawing drawing) {
        this.texts = PageTexts.read(MatrixWords.class, "matrix", language);
        this.words = words;
        this.drawing = drawing;
    }

    Language language() {
        return texts.language();
    }

    String text(String key, Object... values) {
        return texts.text(key, values);
    }

    String of(Text both) {
        return both.in(language());
    }

    String of(Enum<?> value) {
        return of(words.of(value));
    }

    String of(Fact fact) {
        return of(words.of(fact));
    }

    String title() {
        List<String> titles = drawing.matrices().stream()
                .map(matrix -> of(matrix.policy().title()))
                .distinct()
                .toList();
        List<String> names = titles.size() == drawing.matrices().size()
                ? titles
                : drawing.matrices().stream()
                        .map(matrix -> matrix.policy().id())
                        .toList();
        return names.size() == 2 ? text("title.two", names.get(0), names.get(1)) : text("title", names.get(0));
    }

    /** That it is no case, and that a policy is illustrative where it is. */
    List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(text("picture.rules")));
        drawing.matrices().stream()
                .filter(matrix -> matrix.policy().status() == PolicyStatus.ILLUSTRATIVE)
                .map(matrix -> text("illustrative", matrix.policy().id()))
                .distinct()
                .forEach(notes::add);
        return notes;
    }

    String column(Gradation gradation) {
        return text("column." + gradation);
    }

    String columns(Collection<Gradation> gradations) {
        return gradations.stream().map(this::column).collect(Collectors.joining(", "));
    }

    String needed(MatrixColumn column) {
        return column.needed().stream()
                .map(finding -> text("needed." + finding.needed()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    String group(DegreeBasis basis) {
        return text("group." + basis);
    }

    String degree(RowKey row) {
        return text("row." + row.degree());
    }

    /** A row under the heading of its group; what the file holds is said only where that makes another row. */
    String row(RowKey row) {
        boolean only = drawing.first().rows().stream()
                        .filter(other -> other.key().basis() == row.basis()
                                && other.key().degree() == row.degree())
                        .count()
                == 1;
        return only ? degree(row) : text("row", degree(row), onFile(row));
    }

    private String onFile(RowKey row) {
        if (row.onFile().equals(Set.of(OnFile.EXAMINED, OnFile.OPEN))) {
            return text("onfile.LIVE");
        }
        return texts.either(
                row.onFile().stream().map(state -> text("onfile." + state)).toList());
    }

    /** A row by itself. */
    String whole(RowKey row) {
        return row(row) + " (" + of(row.basis()) + ")";
    }

    String findings(Collection<RiskCode> findings) {
        return findings.isEmpty()
                ? text("none")
                : Drawing.ordered(findings).stream()
                        .map(finding -> text("finding." + finding))
                        .collect(Collectors.joining(" / "));
    }

    String element(WantedElement element) {
        List<String> parts = new ArrayList<>();
        parts.add(
                element.ofAnyKind()
                        ? text("way.any")
                        : texts.either(element.kinds().stream().map(this::of).toList()));
        parts.add(of(element.evidence()));
        if (element.strength() != Strength.NOT_ASSESSED) {
            parts.add(of(element.strength()));
        }
        if (element.nexus() == Nexus.EXPLAINED) {
            parts.add(of(element.nexus()));
        }
        return text("way.element", element.count(), String.join("; ", parts));
    }

    /** A combination, with the gradations for which it is enough if these are not all. */
    String way(Way way) {
        String elements = way.elements().stream().map(this::element).collect(Collectors.joining(" + "));
        return way.columns().size() == Gradation.values().length
                ? elements
                : elements + ". " + text("way.only", columns(way.columns()));
    }

    String rule(Matrix.NamedRule rule) {
        return text(rule.illustrative() ? "way.rule.illustrative" : "way.rule", rule.id(), of(rule.sentence()));
    }

    String otherwise(Shift shift) {
        return text("otherwise." + shift.otherwise());
    }

    String change(Shift shift) {
        return text("change", findings(shift.before()), findings(shift.after()));
    }

    String where(Shift shift) {
        return text("cells", shift.cells(), columns(shift.columns()));
    }

    String area(AreaOnDay area) {
        String name = of(area.area().name()) + " " + area.area().code();
        String known =
                area.follows().map(other -> text("areas.follows", name, other)).orElse(name);
        return switch (area.standing()) {
            case CURRENT, LESS_THAN_IN_FORCE -> known;
            case REVIEW_PASSED -> text("areas.review-passed", known);
            case STALE -> text("areas.stale", known);
        };
    }

    String areas(MatrixColumn column) {
        return column.areas().isEmpty()
                ? text("areas.none")
                : column.areas().stream().map(this::area).collect(Collectors.joining(", "));
    }

    String areasIntro(Matrix matrix) {
        return text("areas.intro", matrix.policy().id(), texts.day(matrix.day()));
    }

    String day(Matrix matrix) {
        return texts.day(matrix.day());
    }

    String fingerprint(Matrix matrix) {
        return text("fingerprint", matrix.policy().id(), matrix.policy().fingerprint());
    }
}
