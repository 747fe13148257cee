package nl.weegschaal.workbench.diff;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.authoring.diff.Cause;
import nl.weegschaal.authoring.diff.Direction;
import nl.weegschaal.authoring.diff.RuleChange;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.vocabulary.AreaRole;
import nl.weegschaal.model.vocabulary.Question;

/**
 * The words around a comparison of two policies.
 *
 * @param language the language
 * @param facts the words for facts and closed values
 */
record DiffWords(Language language, Words facts) {
    String text(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    String of(Enum<?> word) {
        return facts.of(word).in(language);
    }

    String of(Fact fact) {
        return facts.of(fact).in(language);
    }

    /** What is done while two policies are compared. */
    String comparing() {
        return text("Vergelijken", "Comparing");
    }

    String compared(String old, String now) {
        return text(
                "Vergeleken: " + old + " (oud) en " + now + " (nieuw).",
                "Compared: " + old + " (old) and " + now + " (new).");
    }

    String everyDay(LocalDate first, Optional<LocalDate> last) {
        return text(
                "In elke zaak, op elke dag " + days(first, last) + ".",
                "In every case, on every day " + days(first, last) + ".");
    }

    String oneDay(LocalDate day) {
        return text("In elke zaak, op " + day + ".", "In every case, on " + day + ".");
    }

    String twoDays(LocalDate before, LocalDate after) {
        return text(
                "In elke zaak: het oude beleid op " + before + " en het nieuwe op " + after + ".",
                "In every case: the old policy on " + before + " and the new one on " + after + ".");
    }

    String days(LocalDate first, Optional<LocalDate> last) {
        if (last.filter(first::equals).isPresent()) {
            return text("op " + first, "on " + first);
        }
        return text("vanaf " + first, "from " + first)
                + last.map(day -> text(" tot en met " + day, " until " + day)).orElse("");
    }

    String oneSided() {
        return text("Niet in elke zaak te vergelijken:", "Not to be compared in every case:");
    }

    String onlyInForce(boolean after, String days) {
        return text(
                "alleen het " + side(after) + " beleid geldt " + days,
                "only the " + side(after) + " policy is in force " + days);
    }

    String onlyKnows(boolean after, String area) {
        return text(
                "alleen het " + side(after) + " beleid kent het gebied " + area
                        + "; het andere neemt geen zaak aan die het noemt",
                "only the " + side(after) + " policy knows the area " + area
                        + "; the other takes no case that names it");
    }

    String onlyWithin(boolean after, String inner, String outer) {
        return text(
                "alleen in het " + side(after) + " beleid ligt " + inner + " in " + outer
                        + "; een element dat daar telt, telt dan in beide gebieden",
                "only under the " + side(after) + " policy " + inner + " lies in " + outer
                        + "; an element that bears there then bears on both");
    }

    String onlyNames(boolean after, String term) {
        return text(
                "alleen het " + side(after) + " beleid vraagt naar " + term
                        + "; voor het andere is een zaak zonder dat antwoord bekeken",
                "only the " + side(after) + " policy asks for " + term
                        + "; for the other a case was looked at without that answer");
    }

    String side(boolean after) {
        return after ? text("nieuwe", "new") : text("oude", "old");
    }

    String question(Question question) {
        return switch (question) {
            case POLICY -> text("hoe het beleid ervoor staat", "how the policy stands");
            case SCALE -> text("wat de glijdende schaal vraagt", "what the sliding scale asks for");
            case RISK -> text("het risico in een gebied", "the risk in an area");
            case ALTERNATIVE -> text("een binnenlands beschermingsalternatief", "an internal protection alternative");
            case COMPLETENESS,
                    ARTICLE_ELEMENTS,
                    INDICATIONS,
                    DEGREE_SHOWN,
                    COMPARISON,
                    REACH,
                    ALTERNATIVE_POLICY,
                    LIMBS,
                    STATEMENTS -> text("wat het advies verder zegt", "what the advice says besides");
        };
    }

    String direction(Direction direction) {
        return switch (direction) {
            case MORE_PROTECTIVE -> text("beschermt meer", "more protective");
            case LESS_PROTECTIVE -> text("beschermt minder", "less protective");
            case OTHER -> text("anders", "other");
        };
    }

    String cause(Cause cause) {
        return switch (cause) {
            case RISK_AT_HOME ->
                text(
                        "doordat de bevinding over het risico thuis verandert",
                        "because the finding on the risk at home changes");
            case RISK_THERE ->
                text(
                        "doordat de bevinding over het risico in het andere gebied verandert",
                        "because the finding on the risk in the other area changes");
            case ALTERNATIVE ->
                text("door wat het beleid over alternatieven zegt", "because of what the policy says of alternatives");
        };
    }

    String following() {
        return text(
                "alternatieven, doordat de bevinding over het risico thuis verandert:",
                "alternatives, because the finding on the risk at home changes:");
    }

    String alternatives(int number) {
        return text("bij " + number + " alternatief/alternatieven", "for " + number + " alternative(s)");
    }

    String role(AreaRole role) {
        return role == AreaRole.HOME
                ? text("alleen als gebied van herkomst", "only as home area")
                : text("alleen als alternatief", "only as alternative");
    }

    String where() {
        return text("waar: ", "where: ");
    }

    String noHome() {
        return text("een gebied van herkomst dat niet bekend is", "a home area that is not known");
    }

    String noAlternative() {
        return text("geen gebied genoemd", "no area named");
    }

    String areas(int number) {
        return text(number + " gebieden: ", number + " areas: ");
    }

    String policySays() {
        return text("het beleid zegt: ", "the policy says: ");
    }

    String from() {
        return text("van: ", "from: ");
    }

    String to() {
        return text("naar: ", "to: ");
    }

    String notThere() {
        return text("niets", "nothing");
    }

    String noSingle() {
        return text(
                "geen antwoord, of meer dan een: dan is er geen advies",
                "no answer, or more than one: then there is no advice");
    }

    String inAll() {
        return text("in al deze zaken:", "in all of these cases:");
    }

    String onlyIn(boolean after) {
        return text("alleen het " + side(after) + " beleid: ", "only the " + side(after) + " policy: ");
    }

    String elements(int least, Optional<Integer> most) {
        if (most.isEmpty()) {
            return text(least + " of meer individuele elementen", least + " or more individual elements");
        }
        if (most.get() == 0) {
            return text("geen individueel element", "no individual element");
        }
        String number = most.get() == least ? String.valueOf(least) : least + text(" tot ", " to ") + most.get();
        return text(number + " individuele element(en)", number + " individual element(s)");
    }

    String orMore() {
        return text(" of meer", " or more");
    }

    String orLess() {
        return text(" of minder", " or less");
    }

    String count(String classes, String cases) {
        return text(
                classes + " klassen van zaken, die staan voor " + cases + " zaken",
                classes + " classes of cases, which stand for " + cases + " cases");
    }

    String example(String reference) {
        return text("voorbeeld: " + reference, "example: " + reference);
    }

    String noExample() {
        return text(
                "voor de gebieden van het beleid was geen voorbeeld te maken",
                "no example could be made for the areas of the policies");
    }

    String homeArea(String area) {
        return text("gebied van herkomst " + area, "home area " + area);
    }

    String alternativeArea(String area) {
        return text("alternatief " + area, "alternative " + area);
    }

    String onDay(LocalDate day) {
        return text("beslissing op " + day, "decision on " + day);
    }

    String reasons() {
        return text(
                "Andere redenen bij dezelfde bevindingen, door deze regels:",
                "Other reasons for the same findings, by these rules:");
    }

    String rules() {
        return text("Regels die niet gelijk zijn:", "Rules that are not the same:");
    }

    String change(RuleChange.Kind kind) {
        return switch (kind) {
            case ADDED -> text("nieuw", "added");
            case REMOVED -> text("weg", "removed");
            case CHANGED -> text("gewijzigd", "changed");
            case REWORDED -> text("andere tekst, bron of status", "other text, source or status");
        };
    }

    String equivalent() {
        return text(
                "Gelijkwaardig: op geen van deze dagen verschilt in enige zaak een bevinding.",
                "Equivalent: on none of these days a finding differs in any case.");
    }

    String summary(long more, long less, long other) {
        return text(
                "Verschillen: " + more + " beschermt meer, " + less + " beschermt minder, " + other + " anders.",
                "Differences: " + more + " more protective, " + less + " less protective, " + other + " other.");
    }

    String stored(int all, long different) {
        return text(
                "Opgeslagen zaken: " + all + " vergeleken, " + different + " met een verschil.",
                "Stored cases: " + all + " compared, " + different + " with a difference.");
    }

    String refusedBy(boolean after) {
        return text(
                "het " + side(after) + " beleid neemt deze zaak niet aan: ",
                "the " + side(after) + " policy does not take this case: ");
    }

    String noAdvice(boolean after) {
        return text(
                "het " + side(after) + " beleid geeft geen advies: ",
                "the " + side(after) + " policy gives no advice: ");
    }
}
