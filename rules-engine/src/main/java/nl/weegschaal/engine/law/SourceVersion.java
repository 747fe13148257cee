package nl.weegschaal.engine.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/**
 * A source in one version of the law.
 *
 * @param identifier the law's own identifier
 * @param cite how a reader cites it
 * @param decided the decision dates to which it applies
 * @param lodged the lodging dates to which it applies
 * @param held whether the program has this law; if not, it is only named
 */
record SourceVersion(String identifier, Text cite, Days decided, Days lodged, boolean held) {
    boolean applies(LocalDate lodgedOn, LocalDate decidedOn) {
        return decided.include(decidedOn) && lodged.include(lodgedOn);
    }

    /**
     * A stretch of days.
     *
     * @param from the first, if it has one
     * @param until the last, if it has one
     */
    record Days(Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean include(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }
}
