package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.model.advisory.RestrictionUsed;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.RestrictionForm;

/** What the policy says about an alternative, line by line, and how that is in this case. */
final class RestrictionLines {
    private final Words words;

    RestrictionLines(Words words) {
        this.words = words;
    }

    void add(Draft draft, RestrictionUsed limit) {
        Text area = Lines.same(limit.setFor());
        Text form = words.of(limit.form());
        draft.item(
                0,
                limit.subject()
                        .map(about ->
                                words.text("explain.limit.about", area, form, about.text(), Lines.same(about.word())))
                        .orElseGet(() -> words.text("explain.limit", area, form)));
        answer(limit.form(), limit.answer())
                .ifPresent(answer -> draft.sentence(1, words.text("explain.limit.in-case", answer)));
        draft.sentence(1, days(limit));
        switch (limit.standing()) {
            case CURRENT -> {}
            case REVIEW_PASSED -> draft.sentence(1, words.text("explain.limit.review-passed"));
            case STALE -> draft.sentence(1, words.text("explain.limit.stale"));
        }
        draft.sentence(
                1, words.text("explain.limit.source", limit.source().cite(), Lines.same(withoutPolicy(limit.place()))));
    }

    /** Such a fact in the middle of a sentence, with the lines of the policy that it comes from. */
    Text of(PolicyRestriction fact, Node node) {
        Text form = words.of(fact.form());
        Text places = Lines.same(String.join(", ", places(node.origin())));
        return answer(fact.form(), fact.answer())
                .map(answer -> words.text("explain.limit.fact.in-case", form, places, answer))
                .orElseGet(() -> words.text("explain.limit.fact", form, places));
    }

    private Optional<Text> answer(RestrictionForm form, Answer answer) {
        return form.asksSomething()
                ? Optional.of(words.text("explain.limit." + form.name(), words.of(answer)))
                : Optional.empty();
    }

    private Text days(RestrictionUsed limit) {
        List<Text> parts = new ArrayList<>();
        parts.add(words.text("explain.from", Days.of(limit.validFrom())));
        limit.validUntil().ifPresent(day -> parts.add(words.text("explain.until", Days.of(day))));
        return words.text("explain.gradation.applies", Lines.join("; ", parts));
    }

    private static List<String> places(Origin origin) {
        if (origin instanceof Origin.Together together) {
            return together.parts().stream()
                    .flatMap(part -> places(part).stream())
                    .distinct()
                    .toList();
        }
        return origin instanceof Origin.PolicyGiven given ? List.of(withoutPolicy(given.place())) : List.of();
    }

    private static String withoutPolicy(String place) {
        return place.substring(place.indexOf('/') + 1);
    }
}
