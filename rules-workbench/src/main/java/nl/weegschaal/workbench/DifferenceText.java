package nl.weegschaal.workbench;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.diff.AreaDays;
import nl.weegschaal.engine.diff.Common;
import nl.weegschaal.engine.diff.ComparedDays;
import nl.weegschaal.engine.diff.Difference;
import nl.weegschaal.engine.diff.ElementCount;
import nl.weegschaal.engine.diff.ExampleCase;
import nl.weegschaal.engine.diff.PolicyDiff;
import nl.weegschaal.engine.diff.RuleUse;
import nl.weegschaal.engine.diff.Sides;
import nl.weegschaal.engine.language.Constraint;
import nl.weegschaal.engine.policy.GradationTable;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;

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
        lines.labelled(1, words.where(), where(difference));
        difference.place().map(this::place).ifPresent(place -> lines.labelled(1, words.policySays(), place));
        finding(words.from(), difference.findings().sides().before(), question);
        finding(words.to(), difference.findings().sides().after(), question);
        common(difference.common());
        lines.add(1, words.count(large(difference.classes()), large(difference.cases())));
        difference
                .example()
                .ifPresentOrElse(this::example, () -> lines.add(1, words.noExample()));
    }

    private String where(Difference difference) {
        List<AreaDays> areas = difference.where();
        boolean home = difference.cause().isEmpty();
        String list = areas.stream()
                .map(area -> name(area.area(), areas.size() <= MOST_NAMES, home) + days(area.days()))
                .collect(Collectors.joining(", "));
        String role = difference.roles().size() == 1
                        && !areas.stream().allMatch(area -> area.area().isEmpty())
                ? " (" + words.role(difference.roles().iterator().next()) + ")"
                : "";
        return (areas.size() > MOST_NAMES ? words.areas(areas.size()) : "") + list + role;
    }

    private String name(Optional<AreaCode> area, boolean withName, boolean home) {
        GradationTable table = diff.policies().after().gradations();
        return area.map(code -> code.value()
                        + (withName ? " " + table.name(code).name().in(words.language()) : ""))
                .orElseGet(() -> home ? words.noHome() : words.noAlternative());
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

    /** What the policies say of the area: once if they say the same. */
    private String place(Sides<List<GivenFact>> place) {
        List<String> before = new ArrayList<>();
        for (GivenFact fact : place.before()) {
            Optional<GivenFact> other = place.after().stream()
                    .filter(each -> each.getClass() == fact.getClass())
                    .findFirst();
            String old = words.of(fact);
            before.add(other.map(words::of).filter(now -> !now.equals(old)).map(now -> old + " → " + now).orElse(old));
        }
        return String.join("; ", before);
    }

    private void finding(String label, Optional<DerivedFact> finding, Question question) {
        String nothing = question == Question.STATEMENTS ? words.notThere() : words.noSingle();
        lines.labelled(1, label, finding.map(words::of).orElse(nothing));
    }

    private void common(Common common) {
        List<RuleUse> rules = rules(common);
        if (common.elements().isEmpty() && rules.isEmpty()) {
            return;
        }
        lines.add(1, words.inAll());
        common.elements().forEach(count -> lines.item(1, elements(count)));
        for (RuleUse use : rules) {
            lines.item(
                    1,
                    words.onlyIn(use.after()) + use.rule().sentence().in(words.language()) + " ("
                            + use.rule().id() + ")");
        }
    }

    /** The rules that make the difference in every one of the cases. */
    private static List<RuleUse> rules(Common common) {
        return common.rules().stream().filter(RuleUse::always).toList();
    }

    private String elements(ElementCount count) {
        String kind = count.pattern().constraints().stream()
                .map(this::constraint)
                .collect(Collectors.joining("; "));
        return words.elements(count.least(), count.most()) + (kind.isEmpty() ? "" : ": " + kind);
    }

    private String constraint(Constraint constraint) {
        String list = constraint.words().stream().map(word -> word(constraint, word)).collect(Collectors.joining(", "));
        return switch (constraint.operator()) {
            case EQUAL, ONE_OF -> list;
            case AT_LEAST -> list + words.orMore();
            case AT_MOST -> list + words.orLess();
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
                .map(words::onDay)
                .collect(Collectors.joining(", "));
        String home = caseFile.home() instanceof HomeArea.Established established
                ? words.homeArea(established.code().value())
                : words.noHome();
        lines.labelled(1, words.example(caseFile.reference().value()) + ": ", days + "; " + home);
        caseFile.elements().forEach(element -> lines.item(2, element(element)));
        caseFile.alternatives().stream()
                .map(CaseAlternative::area)
                .forEach(area -> lines.item(2, words.alternativeArea(area.value())));
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
