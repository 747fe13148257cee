package nl.weegschaal.authoring.clock.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.scenario.Because;
import nl.weegschaal.engine.scenario.Observed;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.DateKind;
import nl.weegschaal.model.clock.PenaltyDue;
import nl.weegschaal.model.text.Text;

/** What an advice on the clock has, in the words in which a scenario expects it. */
final class ClockObservations {
    /** What a scenario writes where nothing follows. */
    static final String NONE = "none";

    private ClockObservations() {}

    static Observed finding(ClockAdvice advice) {
        return observed(advice.finding().code().name(), advice.finding().reasons());
    }

    static Observed of(Concluded<?> concluded) {
        return observed(Words.of(concluded.code()), concluded.reasons());
    }

    static List<Observed> all(List<? extends Concluded<?>> concluded) {
        return concluded.stream().<Observed>map(ClockObservations::of).toList();
    }

    /** Words about entries: each with the place of its entry in the timeline behind it. */
    static List<Observed> byEntry(List<? extends Concluded<?>> concluded) {
        return concluded.stream()
                .map(each -> observed(word(Words.of(each.code()), each.entry()), each.reasons()))
                .toList();
    }

    static String word(String code, String detail) {
        return code + " " + detail;
    }

    static List<Observed> dates(ClockAdvice advice, DateKind kind) {
        return ofKind(advice, kind).stream()
                .map(date -> observed(date.day().toString(), date.reasons()))
                .toList();
    }

    /** The day by the reading that does not move an end, if it is another one. */
    static List<Observed> unmoved(ClockDate date) {
        return date.unmoved().map(day -> observed(day.toString(), date.reasons())).stream()
                .toList();
    }

    static Observed postponed(ClockAdvice advice) {
        return observed(Boolean.toString(advice.postponed()), advice.decision().reasons());
    }

    /** The reviews, each with the day by which it is due behind it. */
    static List<Observed> reviews(ClockAdvice advice) {
        List<ClockDate> due = ofKind(advice, DateKind.REVIEW);
        List<Observed> reviews = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Concluded<?> review = advice.reviews().get(i);
            reviews.add(observed(word(Words.of(review.code()), due.get(i).day().toString()), review.reasons()));
        }
        return reviews;
    }

    static Observed following(ClockAdvice advice) {
        return advice.following().<Observed>map(ClockObservations::of).orElseGet(() -> observed(NONE, List.of()));
    }

    static List<Observed> penalty(ClockAdvice advice) {
        return advice.penalty().map(penalty -> of(penalty.finding())).stream().toList();
    }

    static List<Observed> due(ClockAdvice advice) {
        return advice.penalty().stream().map(ClockObservations::due).toList();
    }

    private static Observed due(PenaltyDue penalty) {
        return observed(Long.toString(penalty.due()), penalty.finding().reasons());
    }

    private static List<ClockDate> ofKind(ClockAdvice advice, DateKind kind) {
        return advice.dates().stream().filter(date -> date.kind() == kind).toList();
    }

    private static Observed observed(String word, List<ClockReason> reasons) {
        return new Observed(
                word,
                reasons.stream()
                        .map(reason -> new Because(reason.rule(), reason.sentence(), Text.same(word)))
                        .toList());
    }
}
