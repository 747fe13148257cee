package nl.weegschaal.engine.outlook;

import java.util.Optional;
import nl.weegschaal.engine.assess.RuleCards;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.Attention;
import nl.weegschaal.model.fact.Contradiction;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.fact.OpenPoint;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;

/** Says why the law asks something that changes no finding: with the first source of the rule that names it as open. */
final class WhyAsked {
    private final Words words;
    private final RuleCards cards;

    WhyAsked(Words words, RuleCards cards) {
        this.words = words;
        this.cards = cards;
    }

    /** In one line; empty if the run does not name it. */
    Optional<Text> of(RunOnFile run, Enum<?> code) {
        return why("outlook.question.law", run, code);
    }

    /** The same of who is not a civilian: no answer leads to protection on this ground, and all facts are gathered first all the same. */
    Optional<Text> ofNoCivilian(RunOnFile run, Enum<?> code) {
        return why("outlook.question.not-a-civilian", run, code);
    }

    private Optional<Text> why(String key, RunOnFile run, Enum<?> code) {
        return run.nodes().stream()
                .filter(node -> isAbout(node.fact(), code))
                .flatMap(node -> run.derivation().stepsTo(node.id()).stream())
                .map(step -> cards.card(step.rule()).sources().get(0))
                .map(source -> words.text(key, source.cite()))
                .findFirst();
    }

    private static boolean isAbout(Fact fact, Enum<?> code) {
        return (fact instanceof OpenPoint point && point.kind() == code)
                || (fact instanceof Contradiction contradiction && contradiction.kind() == code)
                || (fact instanceof Attention attention && attention.kind() == code);
    }

    /** The conditions of the article are cumulative: of who is not a civilian no circumstance changes the finding. */
    static boolean isNotCivilian(RunOnFile run) {
        return run.find(ApplicantFacts.class)
                .filter(applicant -> applicant.civilian() == Answer.NO)
                .isPresent();
    }
}
