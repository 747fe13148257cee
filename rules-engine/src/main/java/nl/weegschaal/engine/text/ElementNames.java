package nl.weegschaal.engine.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.text.Text;

/**
 * What the individual circumstances of a case are called where a person reads of them: their kind and the first words of what the
 * file says of them. Their identifiers are for programs.
 */
public final class ElementNames {
    private static final int FIRST_WORDS = 6;

    private final Words words;
    private final List<CaseElement> elements;

    private ElementNames(Words words, List<CaseElement> elements) {
        this.words = words;
        this.elements = elements;
    }

    /**
     * The names in a case.
     *
     * @param words the words for the kinds
     * @param caseFile the case
     * @return the names
     */
    public static ElementNames of(Words words, CaseFile caseFile) {
        return new ElementNames(words, caseFile.elements());
    }

    /**
     * What a circumstance is called in closed words: its kind, with a number where the case has several of that kind.
     *
     * @param id its identifier; that of a circumstance that the case does not have stands for itself
     * @return the kind
     */
    public Text kind(ElementId id) {
        return find(id).map(this::kind).orElseGet(() -> Text.same(id.value()));
    }

    /**
     * What a circumstance is called: its kind, and the first words of its description, or else of why it raises the risk.
     *
     * @param id its identifier; that of a circumstance that the case does not have stands for itself
     * @return the name, which quotes the case
     */
    public Text name(ElementId id) {
        Text kind = kind(id);
        return saidOf(id)
                .map(text -> words.text("element.name", kind, Text.same(text)))
                .orElse(kind);
    }

    /**
     * The first words of what the file says of a circumstance: of its description, or else of why it raises the risk.
     *
     * @param id its identifier
     * @return the words, which quote the case; empty if the file says nothing of it, or no longer
     */
    public Optional<String> saidOf(ElementId id) {
        return find(id).flatMap(element -> said(element.description()).or(() -> said(element.nexus())))
                .map(ElementNames::first);
    }

    /**
     * Whether the case has other circumstances of the same kind.
     *
     * @param id the identifier of a circumstance
     * @return true if its kind alone does not say which one it is
     */
    public boolean isOneOfSeveral(ElementId id) {
        return find(id).filter(element -> sameKind(element).size() > 1).isPresent();
    }

    /**
     * The identifier of the circumstance at a place in a case file.
     *
     * @param place the place, such as {@code elements/illness}
     * @return what stands behind the first stroke
     */
    public static ElementId at(String place) {
        return new ElementId(place.substring(place.indexOf('/') + 1));
    }

    private Text kind(CaseElement element) {
        List<ElementId> same = sameKind(element);
        Text kind = words.of(element.kind());
        return same.size() == 1 ? kind : words.text("element.one-of", kind, Text.same(same.indexOf(element.id()) + 1));
    }

    private List<ElementId> sameKind(CaseElement element) {
        return elements.stream()
                .filter(other -> other.kind() == element.kind())
                .map(CaseElement::id)
                .sorted()
                .toList();
    }

    private Optional<CaseElement> find(ElementId id) {
        return elements.stream().filter(element -> element.id().equals(id)).findFirst();
    }

    private static Optional<FreeText> said(Optional<FreeText> text) {
        return text.filter(words -> !words.isLeftOut());
    }

    private static String first(FreeText text) {
        List<String> all = Arrays.asList(
                Printable.of(text.value().strip().replaceAll("\\s+", " ")).split(" ", -1));
        return all.size() <= FIRST_WORDS ? String.join(" ", all) : String.join(" ", all.subList(0, FIRST_WORDS)) + " …";
    }
}
