package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.DegreeNeeded;
import nl.weegschaal.model.vocabulary.InquiryGround;
import nl.weegschaal.model.vocabulary.OpenPointKind;

/** What an area leaves open besides the facts of the case, as questions: what the policy or a weighing does not say. */
final class OpenPointQuestions {
    /** What is open in every area alike: it is asked about the case, and not about an area. */
    private static final Set<OpenPointKind> OF_THE_CASE =
            EnumSet.of(OpenPointKind.KIND_NOT_ASKED, OpenPointKind.AGE_NOT_WEIGHED);

    private final Words words;
    private final WhyAsked law;
    private final List<OpenQuestion> questions = new ArrayList<>();

    OpenPointQuestions(Words words, WhyAsked law) {
        this.words = words;
        this.law = law;
    }

    /** Adds what is open in an area, but not what is asked of its facts. */
    void add(RunOnFile run, AreaAdvice area, boolean home, Predicate<Enum<?>> isAsked) {
        Optional<AreaName> there = home ? Optional.empty() : area.area();
        boolean isIndicated = area.risk().code().isIndicated();
        Stream.<Finding<?>>concat(area.contradictions().stream(), area.openPoints().stream())
                .filter(finding -> !isAsked.test(finding.code()))
                .forEach(finding -> add(run, finding, there, isIndicated));
        if (isToWeigh(area)) {
            Text weigh = words.text("outlook.ask.weigh");
            questions.add(OpenQuestion.besidesFacts(
                    run.name(),
                    word(InquiryGround.ELEMENTS_TO_WEIGH),
                    there.map(name -> about(name, weigh)).orElse(weigh),
                    Optional.empty()));
        }
        if (home) {
            area.remarks().forEach(finding -> add(run, finding, there, true));
        }
    }

    List<OpenQuestion> all() {
        return questions;
    }

    /** Where the scale gives no starting point the officer's own test is asked for, and not a weighing. */
    private static boolean isToWeigh(AreaAdvice area) {
        return !area.isSettled()
                && area.needed() != DegreeNeeded.NOT_STATED
                && area.inquiry().stream().anyMatch(inquiry -> inquiry.code() == InquiryGround.ELEMENTS_TO_WEIGH);
    }

    private void add(RunOnFile run, Finding<?> finding, Optional<AreaName> there, boolean changesNothing) {
        Enum<?> code = finding.code();
        words.ask(code).ifPresent(ask -> {
            Text text = words.text("outlook.ask.open", finding.text(), ask);
            boolean isOfTheCase = code instanceof OpenPointKind kind && OF_THE_CASE.contains(kind);
            questions.add(OpenQuestion.besidesFacts(
                    run.name(),
                    word(code),
                    there.filter(name -> !isOfTheCase)
                            .map(name -> about(name, text))
                            .orElse(text),
                    WhyAsked.isNotCivilian(run) ? law.ofNoCivilian(run, code) : why(run, code, changesNothing)));
        });
    }

    private Optional<Text> why(RunOnFile run, Enum<?> code, boolean changesNothing) {
        return changesNothing ? law.of(run, code) : Optional.empty();
    }

    private Text about(AreaName area, Text question) {
        return words.text("outlook.ask.there", area.name(), question);
    }

    private static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
