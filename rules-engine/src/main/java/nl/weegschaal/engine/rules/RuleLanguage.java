package nl.weegschaal.engine.rules;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Norm;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.engine.vocabulary.Glossary;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.fact.ClosedFact;
import nl.weegschaal.model.text.Text;

/** One language of rules, on the merits or of the clock: its questions, its facts, and what a file may import. */
interface RuleLanguage<Q extends Enum<Q>, R extends Norm> {
    /** The questions that a rule may help to answer, in their fixed order. */
    Class<Q> questions();

    /** The facts that a rule may name. */
    Glossary glossary();

    /** The imports that stand in a rule file. */
    List<String> imports();

    /** Whether facts of a type can be there when a question is answered. */
    boolean isThere(FactType type, Q question);

    /** The question that a conclusion helps to answer. */
    Q question(ClosedFact conclusion);

    /** What is said of a name that this language does not know and another one does. */
    Optional<Text> elsewhere(String name);

    /** A rule of this language. */
    R rule(RuleId id, RuleHead<Q> head, List<Condition> conditions, ClosedFact conclusion, String file);
}
