package nl.weegschaal.workbench;

import nl.weegschaal.engine.check.Severity;
import nl.weegschaal.model.text.Language;

/** The words around findings. What a finding itself says is in English only. */
record CheckWords(Language language) {
    private String text(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    String severity(Severity severity) {
        return severity == Severity.ERROR ? text("fout", "error") : text("waarschuwing", "warning");
    }

    String expected() {
        return text("verwacht: ", "expected: ");
    }

    String didYouMean() {
        return text("bedoelde u ", "did you mean ");
    }

    String see() {
        return text("zie ", "see ");
    }

    String found(String policy, long errors, long warnings) {
        if (errors + warnings == 0) {
            return policy + text(": niets gevonden", ": nothing found");
        }
        return policy
                + text(
                        ": fouten: %d, waarschuwingen: %d".formatted(errors, warnings),
                        ": errors: %d, warnings: %d".formatted(errors, warnings));
    }

    String checked(int rules, int general, int lines, int areas) {
        return text(
                        "gecontroleerd: %d eigen regel(s) naast %d algemene, %d tabelregel(s) over %d gebied(en)",
                        "checked: %d rule(s) of its own beside %d general ones, %d table line(s) about %d area(s)")
                .formatted(rules, general, lines, areas);
    }
}
