package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.text.Text;

/** Puts questions that begin alike in one: what stands before the colon is said once. */
final class FoldedQuestions {
    private static final String COLON = ": ";
    private static final int MOST_TOLD_APART = 3;

    private FoldedQuestions() {}

    static List<OpenQuestion> of(List<OpenQuestion> questions) {
        Map<List<Object>, List<OpenQuestion>> alike = new LinkedHashMap<>();
        for (OpenQuestion question : questions) {
            alike.computeIfAbsent(beginning(question), first -> new ArrayList<>())
                    .add(question);
        }
        return alike.values().stream().map(FoldedQuestions::one).toList();
    }

    /** What questions that belong together have in common; one without a colon belongs to none. */
    private static List<Object> beginning(OpenQuestion question) {
        Text text = question.text();
        boolean isAlone = question.isBesidesFacts()
                || !text.nl().contains(COLON)
                || !text.en().contains(COLON);
        return isAlone
                ? List.of(question)
                : List.of(question.run(), before(text.nl()), before(text.en()), weight(question), question.why());
    }

    /** Whether an answer alone changes a finding, or with one other fact, or with more; or whether that is not known. */
    private static int weight(OpenQuestion question) {
        return Math.min(question.changes(), MOST_TOLD_APART);
    }

    private static OpenQuestion one(List<OpenQuestion> alike) {
        OpenQuestion first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        List<Text> texts = alike.stream().map(OpenQuestion::text).toList();
        Text text = new Text(
                joined(texts.stream().map(Text::nl).toList()),
                joined(texts.stream().map(Text::en).toList()));
        return new OpenQuestion(first.run(), first.place(), text, first.changes(), first.why());
    }

    /** Sentences stand one after the other; names are a list that ends as the last of them did. */
    private static String joined(List<String> texts) {
        List<String> ends = texts.stream().map(FoldedQuestions::after).toList();
        boolean areSentences = ends.stream().allMatch(end -> Character.isUpperCase(end.charAt(0)));
        String all = areSentences
                ? String.join(" ", ends)
                : ends.stream().map(FoldedQuestions::withoutStop).collect(Collectors.joining("; ")) + ".";
        return before(texts.get(0)) + COLON + all;
    }

    private static String withoutStop(String end) {
        return end.endsWith(".") ? end.substring(0, end.length() - 1) : end;
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf(COLON));
    }

    private static String after(String text) {
        return text.substring(text.indexOf(COLON) + COLON.length());
    }
}
