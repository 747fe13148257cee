package nl.weegschaal.engine.policy;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.policy.table.GradationTableReader;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** Reads the profiles, the conditions or the actors that a policy names. */
final class TermsReader {
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    private final Problems problems;

    TermsReader(Problems problems) {
        this.problems = problems;
    }

    NavigableMap<PolicyTerm, Text> read(ValueView list) {
        return read(list, Set.of());
    }

    /** The actors; none may be called as a word that the column {@code control} has already. */
    NavigableMap<PolicyTerm, Text> actors(ValueView list) {
        return read(list, Set.copyOf(GradationTableReader.controlWords()));
    }

    private NavigableMap<PolicyTerm, Text> read(ValueView list, Set<String> taken) {
        NavigableMap<PolicyTerm, Text> terms = new TreeMap<>();
        for (ValueView item : list.items(MOST)) {
            item.object().ifPresent(object -> term(object, terms, taken));
        }
        return terms;
    }

    private void term(ObjectView object, NavigableMap<PolicyTerm, Text> terms, Set<String> taken) {
        ValueView id = object.required("id");
        Optional<PolicyTerm> name =
                id.matching(PolicyTerm.FORM, SharedMessage.NAME_OF_TERM.text()).map(PolicyTerm::new);
        Optional<String> nl = text(object.required("nl"));
        Optional<String> en = text(object.required("en"));
        object.finish();
        name.filter(known -> taken.contains(known.value())).ifPresent(known -> taken(known, id));
        name.filter(terms::containsKey).ifPresent(known -> twice(known, id));
        name.ifPresent(known ->
                nl.ifPresent(dutch -> en.ifPresent(english -> terms.put(known, new Text(dutch, english)))));
    }

    private Optional<String> text(ValueView value) {
        Optional<String> text = value.text(LONGEST);
        text.ifPresent(words -> TextCheck.checkQuoted(words, value.place(), problems));
        return text;
    }

    private void taken(PolicyTerm name, ValueView id) {
        problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, id.place(), PolicyMessage.WORD_TAKEN.with(name.value()))
                .withExpected(PolicyMessage.ANOTHER_NAME.text())
                .withFound(name.value()));
    }

    private void twice(PolicyTerm name, ValueView id) {
        problems.add(
                Problem.of(ProblemCode.DUPLICATE_ID, id.place(), PolicyMessage.TWICE.with(Excerpt.quoted(name.value())))
                        .withExpected(SharedMessage.EACH_ONCE.text()));
    }
}
