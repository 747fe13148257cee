package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.outlook.SilentRule;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.workbench.page.Blocks;
import nl.weegschaal.workbench.page.Markup;

/** What the findings depend on: what to ask, what would change them, and why other rules did not apply. */
final class OutlookPart {
    private final ReportWords words;
    private final OutcomeWords outcomes;
    private final RuleLines rules;
    private final Outlook outlook;

    OutlookPart(ReportWords words, RuleLines rules, Outlook outlook) {
        this.words = words;
        this.outcomes = new OutcomeWords(words);
        this.rules = rules;
        this.outlook = outlook;
    }

    /** What to ask at the interview or to look into, with what can matter most first. */
    List<Markup> questions() {
        if (outlook.questions().isEmpty()) {
            return List.of(element("p", words.phrase("outlook.no-questions")));
        }
        List<Markup> items = new ArrayList<>();
        for (OpenQuestion question : outlook.questions()) {
            Markup.Element item = element("li", words.of(question.text()));
            items.add(weight(question)
                    .map(weight -> item.add(element("p", weight).with("class", "small")))
                    .orElse(item));
        }
        return List.of(element("ol").add(items));
    }

    private Optional<String> weight(OpenQuestion question) {
        if (question.why().isPresent() || question.changes() == 0) {
            return question.why().map(words::of);
        }
        return Optional.of(words.phrase(
                "outlook.question." + (question.changes() > 2 ? "more" : String.valueOf(question.changes()))));
    }

    Markup.Element changes() {
        Markup.Element section =
                Blocks.section("changes", words.text("heading.changes")).add(element("p", words.text("changes.intro")));
        for (Text leftOut : outlook.leftOut()) {
            section = section.add(element("p", words.of(leftOut)));
        }
        for (RunOutlook run : outlook.runs()) {
            section = section.add(element("h3", about(run)))
                    .add(element("p", words.of(run.finding()) + " ")
                            .add(element("code", OutcomeWords.code(run.finding()))))
                    .add(elements(run))
                    .add(run.others().stream().flatMap(this::other).toList());
        }
        return section;
    }

    private List<Markup> elements(RunOutlook run) {
        if (run.scope() != Scope.AREA || run.elements()) {
            return List.of();
        }
        return List.of(
                element("p", words.phrase("outlook.no-element")),
                Blocks.folded(element("summary", words.text("changes.because")))
                        .add(element("ul")
                                .add(run.because().stream()
                                        .map(rule -> element("li").add(rules.of(rule)))
                                        .toList())));
    }

    private Stream<Markup> other(OtherOutcome other) {
        Markup.Element heading = element(
                        "p", words.text("way." + other.direction()) + " " + words.of(other.finding()) + " ")
                .add(element("code", OutcomeWords.code(other.finding())));
        if (other.smallest().isEmpty()) {
            return Stream.of(heading.with("class", "way"), element("p", words.phrase("outlook.never")));
        }
        Markup.Element sets =
                Blocks.list(other.smallest().stream().map(outcomes::set).toList());
        String size =
                words.phrase(other.size() == 1 ? "outlook.one-change" : "outlook.changes", Text.same(other.size()));
        return Stream.concat(
                Stream.of(heading.with("class", "way"), element("p", size), sets),
                other.isComplete() ? Stream.empty() : Stream.of(element("p", words.phrase("outlook.more-sets"))));
    }

    Markup.Element silent() {
        Markup.Element section =
                Blocks.section("silent", words.text("heading.silent")).add(element("p", words.text("silent.intro")));
        for (RunOutlook run : outlook.runs()) {
            section = section.add(element("h3", about(run)));
            Map<Question, List<SilentRule>> byQuestion = new EnumMap<>(Question.class);
            run.silent()
                    .forEach(silent -> byQuestion
                            .computeIfAbsent(silent.rule().question(), question -> new ArrayList<>())
                            .add(silent));
            for (Map.Entry<Question, List<SilentRule>> question : byQuestion.entrySet()) {
                section = section.add(Blocks.folded(element("summary", words.of(question.getKey())))
                        .add(element("ul")
                                .add(question.getValue().stream()
                                        .map(this::silent)
                                        .toList())));
            }
        }
        return section;
    }

    private Markup.Element silent(SilentRule silent) {
        return element("li")
                .add(
                        rules.sentence(silent.rule())
                                .add(element("code", silent.rule().id().value())),
                        element(
                                "p",
                                words.phrase("outlook.fails", silent.failed().condition()) + " "
                                        + outcomes.found(silent.failed().found())));
    }

    private String about(RunOutlook run) {
        String kind =
                run.scope() == Scope.ALTERNATIVE ? "alternative" : run.run().equals("home") ? "home" : "there";
        return run.area()
                .map(area -> words.text("about." + kind, area))
                .orElseGet(() -> words.text("about." + kind + ".no-area"));
    }
}
