package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.engine.vocabulary.FactWords;
import nl.weegschaal.model.advisory.Explanation;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.Section;
import nl.weegschaal.model.advisory.SectionKind;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.ChangeSet;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.outlook.SilentRule;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Protection;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.Scope;

/** Writes what an advisory depends on: what to ask first, what would change each finding, and why other rules did not apply. */
public final class OutlookExplainer {
    private static final int MOST_SETS_SHOWN = 8;
    private static final int MOST_RULES_SHOWN = 5;
    private static final String HOME = "home";
    private static final String THERE = "there(";

    private final Words words;

    /**
     * Explains with these words.
     *
     * @param words the words for closed values and the phrases of an explanation
     */
    public OutlookExplainer(Words words) {
        this.words = words;
    }

    /**
     * Writes the short form: what to ask first, what each finding misses by and what an officer can do about it.
     *
     * @param outlook what an advisory depends on
     * @return sections in both languages
     */
    public Explanation inShort(Outlook outlook) {
        return inShort(outlook, true);
    }

    /** What the finding on the home area misses by is left out where the summary says it. */
    private Explanation inShort(Outlook outlook, boolean withHome) {
        List<Section> sections = new ArrayList<>();
        sections.add(questions(outlook));
        Map<List<Object>, List<RunOutlook>> alike = new LinkedHashMap<>();
        for (RunOutlook run : outlook.runs()) {
            Optional<Text> nearMiss = withHome || !run.run().equals(HOME) ? run.nearMiss() : Optional.empty();
            if ((nearMiss.isPresent() || !run.steps().isEmpty()) && matters(outlook, run)) {
                alike.computeIfAbsent(List.of(about(run), nearMiss, run.steps()), first -> new ArrayList<>())
                        .add(run);
            }
        }
        Optional<Text> inSummary = withHome
                ? Optional.empty()
                : outlook.runs().stream()
                        .filter(run -> run.run().equals(HOME))
                        .flatMap(run -> run.nearMiss().stream())
                        .findFirst();
        alike.values().forEach(runs -> sections.add(forward(runs, inSummary)));
        return new Explanation(sections);
    }

    /**
     * Puts it into the explanation of an advisory: the short form before what the advice is about and what not, all else at the end.
     *
     * @param explanation the explanation
     * @param outlook what the advisory depends on
     * @param full whether all of it is asked for
     * @return both as one
     */
    public Explanation into(Explanation explanation, Outlook outlook, boolean full) {
        List<Section> sections = new ArrayList<>();
        for (Section section : explanation.sections()) {
            if (section.kind() == SectionKind.LIMITS) {
                sections.addAll(inShort(outlook, false).sections());
            }
            sections.add(section);
        }
        if (full) {
            sections.addAll(rest(outlook));
        }
        return new Explanation(sections);
    }

    /**
     * Writes all of it: the short form, then what would change each finding, whether it protects more or less, and why other rules did
     * not apply.
     *
     * @param outlook what an advisory depends on
     * @return sections in both languages
     */
    public Explanation inFull(Outlook outlook) {
        List<Section> sections = new ArrayList<>(inShort(outlook).sections());
        sections.addAll(rest(outlook));
        return new Explanation(sections);
    }

    private List<Section> rest(Outlook outlook) {
        List<Section> sections = new ArrayList<>();
        outlook.runs().forEach(run -> sections.add(changes(run)));
        outlook.runs().forEach(run -> sections.add(silent(run)));
        return sections;
    }

    /** Of the risk in another area it matters what it misses by only as long as the alternative could be taken into account. */
    private static boolean matters(Outlook outlook, RunOutlook run) {
        return !run.run().startsWith(THERE)
                || outlook.runs().stream()
                        .filter(other -> other.scope() == Scope.ALTERNATIVE
                                && other.area().equals(run.area()))
                        .map(RunOutlook::finding)
                        .map(AlternativeFinding.class::cast)
                        .flatMap(finding -> finding.code().protection().stream())
                        .anyMatch(protection -> protection != Protection.PROTECTS);
    }

    /**
     * Questions with those that begin alike and matter alike in one, such as all conditions of one area.
     *
     * @param questions the questions of an outlook
     * @return fewer of them, in the same order; each at the place of its first
     */
    public static List<OpenQuestion> folded(List<OpenQuestion> questions) {
        return FoldedQuestions.of(questions);
    }

    private Section questions(Outlook outlook) {
        List<OpenQuestion> questions = outlook.questions();
        Lines lines = new Lines();
        outlook.leftOut().forEach(text -> lines.sentence(0, text));
        if (questions.isEmpty()) {
            lines.sentence(0, words.text("explain.nothing-missing"));
        }
        for (AskedOfAreas asked : AskedOfAreas.of(folded(questions), outlook)) {
            lines.item(0, asked.text());
            weight(asked.question()).ifPresent(weight -> lines.sentence(1, weight));
        }
        return lines.under(SectionKind.AHEAD, words.text("outlook.heading.questions"));
    }

    /** What an answer changes, or why the law asks it all the same. */
    private Optional<Text> weight(OpenQuestion question) {
        if (question.why().isPresent() || question.changes() == 0) {
            return question.why();
        }
        String many = question.changes() > 2 ? "more" : String.valueOf(question.changes());
        return Optional.of(words.text("outlook.question." + many));
    }

    /** Of areas for which it is the same in one section, which names them. */
    private Section forward(List<RunOutlook> runs, Optional<Text> inSummary) {
        RunOutlook first = runs.get(0);
        Lines lines = new Lines();
        boolean isSaid = inSummary.isPresent() && inSummary.equals(first.nearMiss());
        if (!isSaid) {
            first.nearMiss().ifPresent(sentence -> lines.sentence(0, sentence));
        } else if (!first.run().equals(HOME)) {
            lines.sentence(0, words.text("outlook.near.as-home"));
        }
        first.steps().forEach(step -> lines.item(0, step));
        return lines.under(SectionKind.AHEAD, runs.size() == 1 ? heading("forward", first) : heading(runs));
    }

    private Text heading(List<RunOutlook> runs) {
        return words.text(
                "outlook.heading.forward." + about(runs.get(0)) + ".several",
                Lines.join(
                        ", ",
                        runs.stream()
                                .flatMap(run -> run.area().stream())
                                .map(Lines::same)
                                .toList()));
    }

    private Section changes(RunOutlook run) {
        Lines lines = new Lines();
        lines.sentence(0, words.text("outlook.now", words.of(run.finding()), code(run.finding())));
        if (run.scope() == Scope.AREA && !run.elements()) {
            lines.sentence(0, words.text("outlook.no-element"));
            run.because().stream().limit(MOST_RULES_SHOWN).forEach(rule -> lines.item(1, norm(rule)));
        }
        run.others().forEach(other -> other(lines, other, run));
        return lines.under(heading("changes", run));
    }

    private void other(Lines lines, OtherOutcome other, RunOutlook run) {
        lines.sentence(
                0,
                words.text(
                        "outlook.other." + other.direction().name(), words.of(other.finding()), code(other.finding())));
        if (other.smallest().isEmpty()) {
            lines.sentence(1, words.text(lacksArea(run, other) ? "outlook.no-area" : "outlook.never"));
            return;
        }
        lines.sentence(
                1, words.text(other.size() == 1 ? "outlook.one-change" : "outlook.changes", number(other.size())));
        other.smallest().stream().limit(MOST_SETS_SHOWN).forEach(set -> lines.item(1, set(set)));
        if (!other.isComplete() || other.smallest().size() > MOST_SETS_SHOWN) {
            lines.sentence(1, words.text("outlook.more-sets"));
        }
    }

    /** Everything about an alternative but that it is not reached takes an area. */
    private static boolean lacksArea(RunOutlook run, OtherOutcome other) {
        return run.scope() == Scope.ALTERNATIVE
                && run.area().isEmpty()
                && other.finding() instanceof AlternativeFinding finding
                && finding.code().isReached();
    }

    private Text set(ChangeSet set) {
        Text all = set.changes().get(0).text();
        for (Change change : set.changes().subList(1, set.changes().size())) {
            all = words.text("outlook.and", all, change.text());
        }
        return all;
    }

    private Section silent(RunOutlook run) {
        Lines lines = new Lines();
        Set<Question> seen = EnumSet.noneOf(Question.class);
        for (SilentRule silent : run.silent()) {
            if (seen.add(silent.rule().question())) {
                lines.sentence(0, words.of(silent.rule().question()));
            }
            lines.item(1, norm(silent.rule()));
            lines.sentence(2, words.text("outlook.fails", silent.failed().condition()));
            List<Text> found = silent.failed().found();
            lines.sentence(
                    2,
                    found.isEmpty()
                            ? words.text("outlook.found-nothing")
                            : words.text("outlook.found", Lines.join(" / ", found)));
        }
        return lines.under(heading("silent", run));
    }

    private Text heading(String kind, RunOutlook run) {
        String about = about(run);
        return run.area()
                .map(area -> words.text("outlook.heading." + kind + "." + about, Lines.same(area)))
                .orElseGet(() -> words.text("outlook.heading." + kind + "." + about + ".no-area"));
    }

    private static String about(RunOutlook run) {
        return run.scope() == Scope.ALTERNATIVE ? "alternative" : run.run().equals(HOME) ? "home" : "there";
    }

    private Text norm(RuleCard rule) {
        return words.text("outlook.norm", rule.sentence(), Lines.same(rule.id()));
    }

    private static Text code(DerivedFact finding) {
        if (finding instanceof RiskFinding risk) {
            return Lines.same(risk.code());
        }
        return Lines.same(finding instanceof AlternativeFinding found ? found.code() : FactWords.of(finding));
    }

    private static Text number(int number) {
        return Lines.same(number);
    }
}
