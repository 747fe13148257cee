package nl.weegschaal.workbench.check;

import nl.weegschaal.authoring.clock.space.ClockClaim;

/** The words around what a check of the rules of the clock found, in addition to those of every check. */
record ClockCheckWords(CheckWords words) {
    private String text(String nl, String en) {
        return words.text(nl, en);
    }

    String scenarios(long passed, long all) {
        return text("scenario's: %d van %d geslaagd", "scenarios: %d of %d passed")
                .formatted(passed, all);
    }

    String claims(boolean hold, long combinations) {
        return (hold
                        ? text(
                                "elke combinatie van feiten doorgerekend (%d): alles geldt",
                                "every combination of facts worked out (%d): everything holds")
                        : text(
                                "elke combinatie van feiten doorgerekend (%d): niet alles geldt",
                                "every combination of facts worked out (%d): not everything holds"))
                .formatted(combinations);
    }

    String claim(ClockClaim claim, boolean holds) {
        return (holds ? "" : text("geldt niet: ", "does not hold: "))
                + claim.text().in(words.language());
    }

    String given() {
        return text("gegeven: ", "given: ");
    }

    String answered() {
        return text("regel: ", "rule: ");
    }

    String answeredByNone() {
        return text("geen regel geeft antwoord", "no rule answers");
    }
}
