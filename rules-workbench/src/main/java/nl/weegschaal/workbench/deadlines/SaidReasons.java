package nl.weegschaal.workbench.deadlines;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.workbench.page.Markup;

/** What rules say on a page, each once and with its sources under it. */
final class SaidReasons {
    private final ClockWords words;
    private final Set<String> said = new HashSet<>();

    SaidReasons(ClockWords words) {
        this.words = words;
    }

    /** Those that do not stand above; nothing if all of them do. */
    List<Markup> reasons(List<ClockReason> reasons) {
        List<Markup.Element> items = reasons.stream()
                .filter(reason -> said.add(words.of(reason.sentence())))
                .map(this::reason)
                .toList();
        return items.isEmpty() ? List.of() : List.of(element("ul").add(items));
    }

    private Markup.Element reason(ClockReason reason) {
        List<String> sources =
                reason.sources().stream().map(LegalSource::cite).map(words::of).toList();
        return element("li", words.of(reason.sentence()))
                .add(element("br"), element("span", String.join("; ", sources)).with("class", "small"));
    }
}
