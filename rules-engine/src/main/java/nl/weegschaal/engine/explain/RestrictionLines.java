package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.LineKind;
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
    private final Citations citations;

    RestrictionLines(Words words, Citations citations) {
        this.words = words;
        this.citations = citations;
    }

    void add(Draft draft, RestrictionUsed limit) {
        Text area = Lines.same(limit.setFor());
        Text form = words.of(limit.form());
        Text what = limit.subject()
                .map(about -> words.text("explain.limit.about", area, form, about.text()))
                .orElseGet(() -> words.text("explain.limit", area, form));
        List<Text> parts = new ArrayList<>(List.of(what));
        answer(limit.form(), limit.answer())
                .ifPresent(answer -> parts.add(words.text("explain.limit.in-case", answer)));
        switch (limit.standing()) {
            case CURRENT, LESS_THAN_IN_FORCE -> {}
            case REVIEW_PASSED -> parts.add(words.text("explain.limit.review-passed"));
            case STALE -> parts.add(words.text("explain.limit.stale"));
        }
        draft.lines().cited(0, LineKind.ITEM, Lines.join(" ", parts), citations.cite(List.of(limit.source())));
        draft.lines().facts(1, days(limit));
        limit.subject().ifPresent(about -> draft.lines().code(1, about.word()));
        draft.lines().code(1, withoutPolicy(limit.place()));
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
