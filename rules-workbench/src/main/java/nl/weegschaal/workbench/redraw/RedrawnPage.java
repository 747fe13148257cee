package nl.weegschaal.workbench.redraw;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.explain.OutlookExplainer;
import nl.weegschaal.engine.outlook.Outlooks;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.Markup;
import nl.weegschaal.workbench.page.Wrapped;
import nl.weegschaal.workbench.report.ReportPage;

/**
 * The advice of a trace as it was shown to the officer, under what a reader must know of the page.
 *
 * @param notices the words around it
 * @param advice the advice
 * @param disagreement who disagrees with it, if that was asked for
 */
record RedrawnPage(Notices notices, Redrawn.SameAdvice advice, Optional<KeptDisagreement> disagreement) {
    private static final int WIDTH = 100;

    String in(ReportFormat format) {
        return format == ReportFormat.HTML ? page() : text();
    }

    private Words words() {
        return advice.general().words();
    }

    private Language language() {
        return notices.texts().language();
    }

    private Optional<DisagreementPart> part() {
        return disagreement.map(kept -> new DisagreementPart(notices.texts(), words(), kept));
    }

    private String page() {
        List<Markup.Element> head = new ArrayList<>();
        head.add(element("p", notices.versions(advice)).with("class", "small"));
        notices.warnings(advice, disagreement)
                .forEach(warning ->
                        head.add(element("div").with("class", "warning").add(element("p", warning))));
        part().map(DisagreementPart::draw).ifPresent(head::add);
        return ReportPage.write(advice.advisory(), outlook(), words(), language(), head);
    }

    private Outlook outlook() {
        return new Outlooks(advice.general(), advice.policies()).of(advice.advisory());
    }

    private String reasons() {
        return new OutlookExplainer(words())
                .into(advice.advisory().explanation(), outlook(), false)
                .in(language())
                .stripTrailing();
    }

    private String text() {
        List<String> lines = new ArrayList<>(wrapped(notices.versions(advice)));
        notices.warnings(advice, disagreement).forEach(warning -> lines.addAll(wrapped(warning)));
        lines.add("");
        part().ifPresent(part -> {
            lines.add(part.heading());
            lines.addAll(wrapped(part.intro()));
            for (Map.Entry<String, String> term : part.terms().entrySet()) {
                lines.addAll(wrapped(term.getKey() + ": " + term.getValue()));
            }
            lines.addAll(wrapped(part.reasonTerm() + ": " + part.reason()));
            lines.add("");
        });
        return String.join("\n", lines) + "\n" + reasons() + "\n";
    }

    private static List<String> wrapped(String sentence) {
        return Wrapped.lines(sentence, WIDTH);
    }
}
