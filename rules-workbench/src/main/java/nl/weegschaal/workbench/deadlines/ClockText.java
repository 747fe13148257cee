package nl.weegschaal.workbench.deadlines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.model.clock.ClockAdvice;
import nl.weegschaal.model.clock.ClockDate;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.MoratoriumPeriod;
import nl.weegschaal.model.clock.word.IllustrationUse;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** How the clock of a case stands, to be read. */
public final class ClockText {
    private final ClockWords words;
    private final List<Cited> cited = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private record Cited(String identifier, Text cite) {}

    private ClockText(ClockWords words) {
        this.words = words;
    }

    /**
     * Writes it.
     *
     * @param advice how the clock stands
     * @param language the language
     * @return the text, with a line feed at its end
     */
    public static String write(ClockAdvice advice, Language language) {
        ClockText written = new ClockText(new ClockWords(language));
        written.all(advice);
        return written.text.toString();
    }

    private void all(ClockAdvice advice) {
        String title = words.text("title", advice.reference().value());
        line(0, title);
        line(0, "─".repeat(title.length()));
        if (advice.illustration().filter(IllustrationUse.COUNTED::equals).isPresent()) {
            line(0, words.text("made-up"));
        }
        line(0, words.text("day", words.day(advice.day()), words.day(advice.lodged())));
        said(words.text("law") + ": " + words.of(advice.regime().code()), advice.regime());
        said(
                words.text("finding") + ": " + words.of(advice.finding().code()) + " ("
                        + advice.finding().code().name() + ")",
                advice.finding());
        line(0, words.decision(advice));
        if (!advice.postponed()) {
            line(0, words.absolute(advice));
        }
        section("heading.contradictions", advice.contradictions());
        moratoria("heading.moratoria", advice.moratoria());
        moratoria("heading.left-out", advice.leftOut());
        heading("heading.dates");
        DayParts.days(advice).forEach(dates -> day(dates, advice.postponed()));
        section("heading.grounds", advice.grounds());
        section("heading.following", advice.following().stream().toList());
        advice.penalty().ifPresent(penalty -> {
            heading("heading.penalty");
            line(
                    1,
                    words.text(
                            "penalty",
                            penalty.due(),
                            penalty.terms().perDay(),
                            words.day(penalty.terms().from()),
                            penalty.terms().maximum()));
            reasons(penalty.finding().reasons());
        });
        section("heading.reviews", advice.reviews());
        section("heading.notes", advice.notes());
        heading("heading.sources");
        for (int i = 0; i < cited.size(); i++) {
            Cited source = cited.get(i);
            line(1, "[" + (i + 1) + "] " + words.of(source.cite()) + " (" + source.identifier() + ")");
        }
    }

    private void said(String line, Concluded<?> concluded) {
        line(0, line);
        reasons(concluded.reasons());
    }

    private void section(String heading, List<? extends Concluded<?>> concluded) {
        if (!concluded.isEmpty()) {
            heading(heading);
            concluded.forEach(one -> {
                if (!one.entry().isEmpty()) {
                    line(1, words.entry(one.entry()) + " (" + one.code().name() + ")");
                }
                reasons(one.reasons());
            });
        }
    }

    private void moratoria(String heading, List<MoratoriumPeriod> moratoria) {
        if (!moratoria.isEmpty()) {
            heading(heading);
            for (MoratoriumPeriod moratorium : moratoria) {
                String mark = moratorium
                        .origin()
                        .map(origin -> " " + mark(origin.source()))
                        .orElse("");
                line(1, words.moratorium(moratorium) + mark);
            }
        }
    }

    private void day(List<ClockDate> dates, boolean postponed) {
        line(1, DayParts.heading(dates, words, postponed));
        dates.stream()
                .flatMap(date -> date.counted().stream())
                .distinct()
                .forEach(counted -> counted.steps().forEach(step -> line(3, words.step(step, counted))));
        reasons(dates.stream()
                .flatMap(date -> date.reasons().stream())
                .distinct()
                .toList());
    }

    /** Those that do not stand above. */
    private void reasons(List<ClockReason> reasons) {
        for (ClockReason reason : reasons) {
            if (!said.add(words.of(reason.sentence()))) {
                continue;
            }
            String status = reason.status() == PolicyStatus.ILLUSTRATIVE ? " [" + words.text("illustrative") + "]" : "";
            line(2, "- " + words.of(reason.sentence()) + status + " " + cite(reason) + " (" + reason.rule() + ")");
        }
    }

    private String cite(ClockReason reason) {
        return reason.sources().stream().map(this::mark).distinct().collect(Collectors.joining());
    }

    /** Rules may cite one article by two names: by its own, and by that for whichever law applies. A reader sees it once. */
    private String mark(LegalSource source) {
        Cited article = new Cited(source.identifier(), source.cite());
        if (!cited.contains(article)) {
            cited.add(article);
        }
        return "[" + (cited.indexOf(article) + 1) + "]";
    }

    private void heading(String key) {
        line(0, "");
        line(0, words.text(key));
    }

    private void line(int depth, String line) {
        text.append(line.isEmpty() ? "" : "  ".repeat(depth))
                .append(Printable.of(line))
                .append('\n');
    }
}
