package nl.weegschaal.engine.rules;

import nl.weegschaal.engine.problem.Message;
import nl.weegschaal.engine.problem.Phrase;

/** Messages about the conditions and the conclusion of a rule. */
enum ConditionMessage implements Message {
    OTHER_KIND("een regel mag geen voorwaarde van deze soort hebben", "a rule may not have a condition of this kind"),
    FORMS(
            "Feit(...), not Feit(...) of accumulate($e : Feit(...); $n : count($e); $n >= 2)",
            "Fact(...), not Fact(...) or accumulate($e : Fact(...); $n : count($e); $n >= 2)"),
    NO_FACT("er is geen feit {0}", "there is no fact {0}"),
    A_FACT("een feit uit de woordenschat", "a fact of the vocabulary"),
    NO_COMPARISON("dit is geen vergelijking", "this is not a comparison"),
    COMPARISON(
            "een component, een teken en een woord, zoals gradation == Gradation.ONE",
            "a component, a sign and a word, such as gradation == Gradation.ONE"),
    NO_SIGN("{0} is geen teken om mee te vergelijken", "{0} is not a comparison"),
    SIGNS("==, !=, >=, >, <=, < of in", "==, !=, >=, >, <=, < or in"),
    GOES_ON("de vergelijking gaat door na één woord", "the comparison goes on after one word"),
    NO_LIST("dit is geen lijst van woorden", "this is not a list of words"),
    LIST("in (Woord.A, Woord.B)", "in (Word.A, Word.B)"),
    NO_ORDER("true en false hebben geen volgorde", "true and false have no order"),
    EQUAL_OR_NOT("== of !=", "== or !="),
    CANNOT_BE("{0} kan niet {1} zijn", "{0} cannot be {1}"),
    NOT_READABLE("{0} heeft niets dat regels kunnen lezen als {1}", "{0} has nothing that rules can read as {1}"),
    NO_COMPARISON_AT_ALL("geen vergelijking", "no comparison"),
    NOT_A_CONCLUSION(
            "de gevolgtrekking van een regel is één conclusie met vaste woorden",
            "the consequence of a rule is one conclusion with fixed words"),
    CONCLUSION("insert(new Conclusie(Woord.WAARDE));", "insert(new Conclusion(Word.VALUE));"),
    NO_CONCLUSION("er is geen conclusie {0}", "there is no conclusion {0}"),
    WORDS_IN_BRACKETS("bij {0} staan {1} woorden tussen de haakjes", "{0} has {1} words between its brackets"),
    WITH_COMMAS("{0}, met komma's ertussen: {1}", "{0}, with commas between them: {1}"),
    NO_WORD("er is geen woord {0}", "there is no word {0}"),
    OTHER_QUESTION("{0} is geen conclusie van de vraag {1}", "{0} is not a conclusion of the question {1}"),
    FACT_OF_THE_CLOCK(
            "{0} is een feit van de klok; een regel over de inhoud kan het niet zien",
            "{0} is a fact of the clock; a rule on the merits cannot see it"),
    FACT_ON_THE_MERITS(
            "{0} is een feit over de inhoud; een regel van de klok kan het niet zien",
            "{0} is a fact on the merits; a rule of the clock cannot see it"),
    RESTS_ON_NOTHING(
            "de regel rust op geen enkel feit, alleen op wat er niet is",
            "the rule rests on no fact at all, only on the absence of facts"),
    ONE_NOT_ABSENT("ten minste één voorwaarde zonder \"not\"", "at least one condition that is not \"not\""),
    NOT_YET(
            "er is nog geen {0} als de vraag {1} wordt beantwoord",
            "there is no {0} yet when the question {1} is answered"),
    EARLIER_FACTS(
            "gegeven feiten en conclusies van eerdere vragen", "given facts and conclusions of earlier questions");

    private final String nl;
    private final String en;

    ConditionMessage(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Phrase phrase() {
        return new Phrase(nl, en);
    }
}
