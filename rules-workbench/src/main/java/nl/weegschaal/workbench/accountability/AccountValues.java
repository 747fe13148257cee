package nl.weegschaal.workbench.accountability;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.authoring.catalogue.PolicyChapter;
import nl.weegschaal.authoring.catalogue.RuleCatalogue;
import nl.weegschaal.model.vocabulary.AlternativeCode;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.Guardrail;
import nl.weegschaal.model.vocabulary.HowKnown;
import nl.weegschaal.model.vocabulary.RiskCode;
import nl.weegschaal.model.vocabulary.StatementKind;

/** What the rules say about themselves, for the places in the texts. */
final class AccountValues {
    /** What is said whatever the case is; everything else is said where it is so. */
    static final Set<StatementKind> ALWAYS_SAID = EnumSet.of(
            StatementKind.ADVICE_ONLY,
            StatementKind.OTHER_GROUNDS,
            StatementKind.ASSUMES_ASSESSED,
            StatementKind.OUT_OF_SCOPE,
            StatementKind.ALL_FACTS_FIRST);

    private final RuleCatalogue catalogue;
    private final AccountWords words;
    private final CataloguePages pages;
    private final String version;

    AccountValues(RuleCatalogue catalogue, AccountWords words, CataloguePages pages, String version) {
        this.catalogue = catalogue;
        this.words = words;
        this.pages = pages;
        this.version = version;
    }

    Map<String, String> all() {
        Map<String, String> values = new HashMap<>();
        values.put("version", version);
        values.put("banner", words.text("banner", version));
        values.put("open", words.text("open"));
        values.put("policies", policies());
        values.put("policies.number", number(catalogue.policies().size()));
        values.put("general.table", pages.generalTable());
        values.put("clock.table", pages.clockTable());
        values.put("policy.table", pages.policyTable());
        values.put("guardrails", guardrails());
        values.put("elements", each(List.of(ElementKind.values())));
        values.put("findings.risk", each(List.of(RiskCode.values())));
        values.put("findings.alternative", each(List.of(AlternativeCode.values())));
        values.put("statements.always", each(ALWAYS_SAID));
        values.put("statements.where", each(EnumSet.complementOf(EnumSet.copyOf(ALWAYS_SAID))));
        values.put("facts", new FactTable(words).write());
        numbers(values);
        values.replaceAll((name, value) -> value.stripTrailing());
        return values;
    }

    private void numbers(Map<String, String> values) {
        values.put("rules.general", number(catalogue.general().rules().size()));
        values.put(
                "rules.general.illustrative",
                number(CataloguePages.illustrative(catalogue.general().rules())));
        values.put("rules.clock", number(catalogue.clock().rules().size()));
        values.put(
                "rules.policies",
                number(sum(
                        catalogue.policies(), policy -> policy.chapter().rules().size())));
        values.put("scenarios.general", number(catalogue.general().scenarios()));
        values.put("scenarios.clock", number(catalogue.clock().scenarios()));
        values.put(
                "scenarios.policies",
                number(sum(catalogue.policies(), policy -> policy.chapter().scenarios())));
        values.put("guardrails.number", number(proved().count()));
        RepositoryCounts.read().forEach((name, count) -> values.put(name.toString(), count.toString()));
    }

    private static long sum(List<PolicyChapter> policies, ToIntFunction<PolicyChapter> count) {
        return policies.stream().mapToInt(count).sum();
    }

    private static String number(long number) {
        return String.valueOf(number);
    }

    private String policies() {
        StringBuilder table = new StringBuilder(Markdown.heading(
                words.text("policy"),
                words.text("policy.status"),
                words.text("policy.from"),
                words.text("policy.until"),
                words.text("policy.review")));
        catalogue.policies().stream()
                .map(PolicyChapter::policy)
                .forEach(policy -> table.append(Markdown.row(
                        words.of(policy.title()) + " (" + Markdown.code(policy.id()) + ")",
                        words.of(policy.status()),
                        policy.validFrom().toString(),
                        policy.validUntil().map(Object::toString).orElse("–"),
                        policy.reviewBy().map(Object::toString).orElse("–"))));
        return table + "\n" + words.text("policy.review.note");
    }

    private String guardrails() {
        return Markdown.bullets(proved().map(guardrail -> guardrail + ": " + words.of(guardrail))
                .toList());
    }

    private static Stream<Guardrail> proved() {
        return Stream.of(Guardrail.values()).filter(guardrail -> guardrail.known() == HowKnown.EVERY_CASE);
    }

    private String each(Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> "- " + words.of(value) + "\n").collect(Collectors.joining());
    }
}
