package nl.weegschaal.workbench.diff;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.authoring.diff.AreaDays;
import nl.weegschaal.authoring.diff.ComparedDays;
import nl.weegschaal.authoring.diff.Difference;
import nl.weegschaal.authoring.diff.ElementCount;
import nl.weegschaal.authoring.diff.ExampleCase;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.authoring.diff.PolicyDiff;
import nl.weegschaal.authoring.diff.RuleUse;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.AreaGradation;
import nl.weegschaal.model.fact.AreaPolicy;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Standing;

/** One kind of case whose finding differs, to be read. */
final class DifferenceText {
    /** Up to so many areas are called by their names; beyond that by their codes. */
    private static final int MOST_NAMES = 4;

    private final DiffWords words;
    private final PolicyDiff diff;
    private final DiffLines lines;

    DifferenceText(DiffWords words, PolicyDiff diff, DiffLines lines) {
        this.words = words;
        this.diff = diff;
        this.lines = lines;
    }

    void write(int number, Difference difference) {
        Question question = difference.findings().question();
        String cause = difference.cause().map(each -> ", " + words.cause(each)).orElse("");
        lines.add(
                0,
                number + ". " + words.question(question) + cause + ": "
                        + words.direction(difference.findings().direction()));
        lines.labelled(1, words.say(DiffReportMessage.WHERE), where(difference));
        difference
                .place()
                .map(this::place)
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> lines.labelled(1, words.say(DiffReportMessage.POLICY_SAYS), place));
        finding(words.say(DiffReportMessage.FROM), difference.findings().sides().before(), question);
        finding(words.say(DiffReportMessage.TO), difference.findings().sides().after(), question);
        common(difference);
        lines.add(1, words.say(DiffReportMessage.COUNT, large(difference.classes()), large(difference.cases())));
        difference
                .example()
                .ifPresentOrElse(this::example, () -> lines.add(1, words.say(DiffReportMessage.NO_EXAMPLE)));
    }

    /** The findings on alternatives that follow from the risk at home: a line for each. */
    void following(int number, List<Difference> differences) {
        lines.add(0, number + ". " + words.say(DiffReportMessage.FOLLOWING));
        for (Difference difference : differences) {
            OldAndNew<Optional<DerivedFact>> findings = difference.findings().sides();
            lines.item(1, words.say(DiffReportMessage.FROM) + text(findings.before()));
            lines.labelled(1, "  " + words.say(DiffReportMessage.TO), text(findings.after()));
            lines.add(
                    2,
                    words.say(DiffReportMessage.ALTERNATIVES, difference.where().size())
                            + difference
                                    .example()
                                    .map(example -> "; "
                                            + words.say(
                                                    DiffReportMessage.EXAMPLE,
                                                    example.cases()
                                                            .after()
                                                            .reference()
                                                            .value()))
                                    .orElse(""));
        }
    }

    private String text(Optional<DerivedFact> finding) {
        return finding.map(words::of).orElse(words.say(DiffReportMessage.NO_SINGLE));
    }

    private String where(Difference difference) {
        List<AreaDays> areas = difference.where();
        boolean home = difference.cause().isEmpty();
        boolean sameDays = areas.stream().map(AreaDays::days).distinct().count() == 1;
        String list = areas.stream()
                .map(area -> name(area.area(), areas.size() <= MOST_NAMES, home) + (sameDays ? "" : days(area.days())))
                .collect(Collectors.joining(", "));
        String role = difference.roles().size() == 1
                        && areas.stream().anyMatch(area -> area.area().isPresent())
                ? " (" + words.role(difference.roles().iterator().next()) + ")"
                : "";
        return (areas.size() > MOST_NAMES ? words.say(DiffReportMessage.AREAS, areas.size()) : "")
                + list
                + role
                + (sameDays ? days(areas.get(0).days()) : "");
    }

    private String name(Optional<AreaCode> area, boolean withName, boolean home) {
        GradationTable table = diff.policies().after().gradations();
        return area.map(code ->
                        code.value() + (withName ? " " + table.name(code).name().in(words.language()) : ""))
                .orElseGet(() ->
                        home ? words.say(DiffReportMessage.NO_HOME) : words.say(DiffReportMessage.NO_ALTERNATIVE));
    }

    /** The days of an area, if they are not all that were compared. */
    private String days(List<ComparedDays> days) {
        if (days.equals(diff.days())) {
            return "";
        }
        return " ("
                + days.stream()
                        .map(each -> words.days(each.first().after(), each.last()))
                        .collect(Collectors.joining("; "))
                + ")";
    }

    /** What the policies say about the area: once if they say the same. */
    private String place(OldAndNew<List<GivenFact>> place) {
        OldAndNew<String> said = place.map(facts ->
                facts.stream().map(this::said).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
        return said.same() ? said.before() : said.before() + " → " + said.after();
    }

    /** That a policy is current goes without saying. */
    private String said(GivenFact fact) {
        if (fact instanceof AreaGradation area) {
            return words.of(area.gradation());
        }
        return fact instanceof AreaPolicy policy && policy.standing() != Standing.CURRENT
                ? words.of(policy.standing())
                : "";
    }

    private void finding(String label, Optional<DerivedFact> finding, Question question) {
        String nothing = question == Question.STATEMENTS
                ? words.say(DiffReportMessage.NOT_THERE)
                : words.say(DiffReportMessage.NO_SINGLE);
        lines.labelled(1, label, finding.map(words::of).orElse(nothing));
    }

    private void common(Difference difference) {
        List<ElementCount> elements = difference.common().elements();
        List<RuleUse> rules = difference.common().rules().stream()
                .filter(use -> use.always() && !concludesFinding(use, difference))
                .toList();
        if (elements.isEmpty() && rules.isEmpty()) {
            return;
        }
        lines.add(1, words.say(DiffReportMessage.IN_ALL));
        elements.forEach(count -> lines.item(1, elements(count)));
        for (RuleUse use : rules) {
            lines.item(
                    1,
                    words.say(DiffReportMessage.ONLY_IN, DiffWords.side(use.after()))
                            + use.rule().sentence().in(words.language()) + " ("
                            + use.rule().id() + ")");
        }
    }

    /** A rule that only says what the finding says already. */
    private static boolean concludesFinding(RuleUse use, Difference difference) {
        OldAndNew<Optional<DerivedFact>> findings = difference.findings().sides();
        return (use.after() ? findings.after() : findings.before())
                .filter(use.rule().conclusion()::equals)
                .isPresent();
    }

    private String elements(ElementCount count) {
        String kind =
                count.pattern().constraints().stream().map(this::constraint).collect(Collectors.joining("; "));
        return words.elements(count.least(), count.most()) + (kind.isEmpty() ? "" : ": " + kind);
    }

    private String constraint(Constraint constraint) {
        String list =
                constraint.words().stream().map(word -> word(constraint, word)).collect(Collectors.joining(", "));
        return switch (constraint.operator()) {
            case EQUAL, ONE_OF -> list;
            case AT_LEAST -> list + words.say(DiffReportMessage.OR_MORE);
            case AT_MOST -> list + words.say(DiffReportMessage.OR_LESS);
            case MORE_THAN, LESS_THAN, NOT_EQUAL -> constraint.operator().sign() + " " + list;
        };
    }

    private String word(Constraint constraint, Comparable<?> word) {
        return word instanceof Enum<?> closed
                ? words.of(closed)
                : words.facts()
                        .text("fact.IndividualElement." + constraint.component() + "." + word)
                        .in(words.language());
    }

    private void example(ExampleCase example) {
        CaseFile caseFile = example.cases().after();
        String days = Stream.of(example.cases().before().decision(), caseFile.decision())
                .distinct()
                .map(day -> words.say(DiffReportMessage.ON_DAY, day))
                .collect(Collectors.joining(", "));
        String home = caseFile.home() instanceof HomeArea.Established established
                ? words.say(DiffReportMessage.HOME_AREA, established.code().value())
                : words.say(DiffReportMessage.NO_HOME);
        lines.labelled(
                1, words.say(DiffReportMessage.EXAMPLE, caseFile.reference().value()) + ": ", days + "; " + home);
        caseFile.elements().forEach(element -> lines.item(2, element(element)));
        caseFile.alternatives().stream()
                .map(CaseAlternative::area)
                .forEach(area -> lines.item(2, words.say(DiffReportMessage.ALTERNATIVE_AREA, area.value())));
    }

    private String element(CaseElement element) {
        return Stream.of(element.kind(), element.evidence(), element.strength())
                .map(word -> words.of((Enum<?>) word))
                .collect(Collectors.joining("; "));
    }

    /** A number in groups of three, or as a power of ten if it is beyond reading. */
    private static String large(BigInteger number) {
        String digits = number.toString();
        return digits.length() > 18 ? "10^" + (digits.length() - 1) : digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }
}
