package nl.weegschaal.workbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.weegschaal.engine.check.Ground;
import nl.weegschaal.engine.check.HeldGuardrail;
import nl.weegschaal.engine.problem.Severity;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** The words around findings. What a finding itself says comes with it, in both languages. */
record CheckWords(Language language) {
    String text(String nl, String en) {
        return language == Language.NL ? nl : en;
    }

    String severity(Severity severity) {
        return severity == Severity.ERROR ? text("fout", "error") : text("waarschuwing", "warning");
    }

    String expected() {
        return text("verwacht: ", "expected: ");
    }

    String found() {
        return text("gevonden: ", "found: ");
    }

    String because() {
        return text("omdat: ", "because: ");
    }

    String didYouMean() {
        return text("bedoelde u ", "did you mean ");
    }

    String see() {
        return text("zie ", "see ");
    }

    /** How to accept a warning in a file that is there. */
    String toAccept(String file) {
        return text(
                "om dit te aanvaarden: zet dit met een reden (\"reason\") in de lijst \"accepted\" van " + file,
                "to accept this: add this with a reason to the list \"accepted\" of " + file);
    }

    /** How to accept a warning if there is no such file yet. */
    String toAcceptInNew(String file) {
        return text(
                "om dit te aanvaarden: zet dit met een reden (\"reason\") in een nieuw bestand " + file,
                "to accept this: put this with a reason in a new file " + file);
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

    String scenarios(long ownPassed, long own, long generalPassed, long general) {
        return text(
                        "scenario's: %d van %d eigen geslaagd, %d van %d algemene geslaagd",
                        "scenarios: %d of %d of its own passed, %d of %d general ones passed")
                .formatted(ownPassed, own, generalPassed, general);
    }

    String coverage(long fire, long rules, long bothWays, long conditions) {
        return text(
                        "dekking: %d van %d regels vuren, %d van %d voorwaarden gezien als waar en als onwaar",
                        "coverage: %d of %d rules fire, %d of %d conditions seen true and seen false")
                .formatted(fire, rules, bothWays, conditions);
    }

    String coverageOf(String rule, boolean fires, long bothWays, long conditions) {
        String whether = fires ? text("vuurt", "fires") : text("vuurt nooit", "never fires");
        return text("%s: %s, %d van %d voorwaarden", "%s: %s, %d of %d conditions")
                .formatted(rule, whether, bothWays, conditions);
    }

    String neverTrue() {
        return text("nooit waar: ", "never true: ");
    }

    String neverFalse() {
        return text("nooit onwaar: ", "never false: ");
    }

    String accepted(int warnings) {
        return text("aanvaarde waarschuwingen: %d", "accepted warnings: %d").formatted(warnings);
    }

    String acceptedFor(String code, String subject, int times, String date, String reason) {
        return text("%s over %s (%d), aanvaard op %s: %s", "%s about %s (%d), accepted on %s: %s")
                .formatted(code, subject, times, date, reason);
    }

    String proof(String classes, String cases, int runs) {
        return text(
                        "%s klassen van zaken doorgerekend, die staan voor %s zaken; %d zaken op de regelmotor nagelopen",
                        "%s classes of cases worked out, which stand for %s cases; %d cases run on the rule engine")
                .formatted(classes, cases, runs);
    }

    String took(Duration took, boolean earlier) {
        String seconds = BigDecimal.valueOf(took.toMillis(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return text("bewezen in %s s".formatted(seconds.replace('.', ',')), "proved in %s s".formatted(seconds))
                + (earlier ? text(", uit de cache", ", from the cache") : "");
    }

    /** What is done while the rule engine runs the scenarios of the general rules. */
    String runningScenarios() {
        return text("Algemene scenario's", "General scenarios");
    }

    /** What is done while guardrails are proved. */
    String proving() {
        return text("Garanties", "Guardrails");
    }

    /** Said by the program itself, since what was kept could say anything. */
    String noEvidence() {
        return text(
                "dit antwoord komt uit de cache en is geen bewijs: wie daar mag schrijven, kan het veranderen;"
                        + " --no-cache controleert opnieuw",
                "this answer is from the cache and no evidence: whoever may write there can change it; --no-cache"
                        + " checks again");
    }

    String foundEarlier() {
        return text("uit de cache (--no-cache controleert opnieuw)", "from the cache (--no-cache checks again)");
    }

    String guardrails(boolean hold) {
        return hold
                ? text("waarborgen: alle gelden in elke zaak", "guardrails: all of them hold in every case")
                : text("waarborgen: niet alle gelden", "guardrails: not all of them hold");
    }

    String named(Ground ground, boolean hold, List<HeldGuardrail> guardrails) {
        return (hold ? known(ground) : text("niet in elke zaak: ", "not in every case: "))
                + guardrails.stream().map(this::named).collect(Collectors.joining(", "));
    }

    private String known(Ground ground) {
        return switch (ground) {
            case EVERY_CASE -> text("in elke zaak doorgerekend: ", "worked out over every case: ");
            case CONSTRUCTION ->
                text("door de opzet, wat regels ook zeggen: ", "by construction, whatever rules say: ");
            case EACH_RULE -> text("regel voor regel nagegaan: ", "checked rule by rule: ");
        };
    }

    private String named(HeldGuardrail guardrail) {
        String name = guardrail.name();
        return switch (name) {
            case "G16" -> name + text(" (precies één conclusie)", " (exactly one conclusion)");
            case "order" -> about(guardrail);
            default -> guardrail.assurance().isPresent() ? name + " (" + about(guardrail) + ")" : name;
        };
    }

    private String about(HeldGuardrail guardrail) {
        return guardrail.assurance().orElseThrow().about().in(language);
    }

    String law() {
        return text("bron: ", "source: ");
    }

    String givenIn(boolean only) {
        return only ? text("de zaak:", "the case:") : text("de eerste zaak:", "the first case:");
    }

    String givenInSecond() {
        return text("de tweede zaak is dezelfde, behalve:", "the second case is the same, but for:");
    }

    String noLonger() {
        return text("niet langer: ", "no longer: ");
    }

    String rulesConclude() {
        return text("daaruit volgt:", "from that follows:");
    }

    String nothing() {
        return text("niets", "nothing");
    }

    String rulesWithAPart() {
        return text("regels die daaraan bijdragen:", "rules that have a part in it:");
    }

    String ruleToStartFrom() {
        return text("een regel om mee te beginnen:", "a rule to start from:");
    }

    String asCaseFile(String reference) {
        return text("als zaak op te slaan met --examples DIR: ", "to keep as a case file with --examples DIR: ")
                + reference;
    }

    String asScenario(String file) {
        return text("als scenario te bewaren met --keep DIR: ", "to keep as a scenario with --keep DIR: ") + file;
    }

    String notAsScenario(Text reason) {
        return text("niet als scenario te bewaren: ", "cannot be kept as a scenario: ") + reason.in(language);
    }

    String areaOfExample(String area) {
        return text(
                "gebied " + area + " staat niet in de tabel; het is bedacht voor dit voorbeeld",
                "area " + area + " is not in the table; it was made up for this example");
    }

    String limitOfExample(String line) {
        return text(
                "deze regel over een alternatief is bedacht en staat hier in plaats van die van het beleid: " + line,
                "this line on an alternative was made up and stands here in place of those of the policy: " + line);
    }

    String noLimitsInExample() {
        return text(
                "de regels van het beleid over een alternatief zijn voor dit voorbeeld weggelaten",
                "the lines of the policy on an alternative are left out for this example");
    }
}
