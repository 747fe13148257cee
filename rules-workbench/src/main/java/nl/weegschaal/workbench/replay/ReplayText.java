package nl.weegschaal.workbench.replay;

import java.util.List;
import nl.weegschaal.engine.problem.Printable;
import nl.weegschaal.engine.replay.Difference;
import nl.weegschaal.engine.replay.Difference.Side;
import nl.weegschaal.engine.replay.Entry;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.RuleCard;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.advisory.TraceCore;
import nl.weegschaal.model.fact.Fact;
import nl.weegschaal.model.text.Text;

/** What came of working out traces again, to be read. */
final class ReplayText {
    private final ReplayWords words;
    private final boolean onOtherPolicy;
    private final StringBuilder text = new StringBuilder();

    ReplayText(ReplayWords words, boolean onOtherPolicy) {
        this.words = words;
        this.onOtherPolicy = onOtherPolicy;
    }

    String write(List<ReplayedTrace> traces) {
        traces.forEach(this::trace);
        return text.toString();
    }

    private void trace(ReplayedTrace trace) {
        Replay replay = trace.replay();
        line(0, trace.file() + ": " + verdict(replay));
        line(1, words.say(ReplayReportMessage.CORE, trace.coreHash()));
        replay.now()
                .basis()
                .policy()
                .ifPresentOrElse(
                        policy -> line(1, words.say(ReplayReportMessage.POLICY, policy.id(), policy.fingerprint())),
                        () -> line(1, words.say(ReplayReportMessage.NO_POLICY)));
        if (replay.byOtherLibrary()) {
            line(
                    1,
                    words.say(
                            ReplayReportMessage.OTHER_LIBRARY,
                            replay.then().basis().library(),
                            replay.now().basis().library()));
        }
        if (replay.byOtherGeneralRules()) {
            line(1, words.say(ReplayReportMessage.OTHER_GENERAL_RULES));
        }
        if (!onOtherPolicy && replay.differences().isEmpty() && !replay.identical()) {
            line(1, words.say(ReplayReportMessage.OTHER_PARTS, replay.otherParts()));
        }
        differences(replay);
    }

    private String verdict(Replay replay) {
        if (onOtherPolicy) {
            return replay.differences().isEmpty()
                    ? words.say(ReplayReportMessage.WOULD_BE_SAME)
                    : words.say(ReplayReportMessage.WOULD_DIFFER);
        }
        return replay.identical() ? words.say(ReplayReportMessage.IDENTICAL) : words.say(ReplayReportMessage.DIFFERS);
    }

    private void differences(Replay replay) {
        String heading = "";
        for (Difference difference : replay.differences()) {
            String next = words.run(difference.entry().run()) + question(difference.entry(), replay.words());
            if (!next.equals(heading)) {
                line(1, (heading.isEmpty() ? words.say(ReplayReportMessage.FIRST) : "") + next);
                heading = next;
            }
            difference(difference, replay);
        }
    }

    private String question(Entry entry, Words facts) {
        if (entry instanceof Entry.Applied applied) {
            return ": " + in(facts.of(applied.question()));
        }
        if (entry instanceof Entry.Said said) {
            return ": " + in(facts.of(said.question()));
        }
        return entry instanceof Entry.Found found
                ? ": " + in(facts.of(found.question()))
                : ": " + words.say(ReplayReportMessage.GIVEN);
    }

    private void difference(Difference difference, Replay replay) {
        String side = difference.only() == Side.THEN
                ? words.say(ReplayReportMessage.THEN)
                : words.say(ReplayReportMessage.NOW);
        TraceCore core = difference.only() == Side.THEN ? replay.then() : replay.now();
        if (difference.entry() instanceof Entry.Given given) {
            line(2, side + fact(given.fact(), replay));
        } else if (difference.entry() instanceof Entry.Applied applied) {
            line(2, side + words.say(ReplayReportMessage.RULE, applied.rule().value(), sentence(core, applied.rule())));
            line(3, words.say(ReplayReportMessage.CONCLUDED, fact(applied.conclusion(), replay)));
            if (!applied.premises().isEmpty()) {
                line(3, words.say(ReplayReportMessage.RESTS_ON, premises(applied, replay)));
            }
        } else if (difference.entry() instanceof Entry.Found found) {
            line(
                    2,
                    side
                            + words.say(
                                    ReplayReportMessage.FINDING,
                                    in(replay.words().of(found.code())),
                                    found.code().name()));
        } else if (difference.entry() instanceof Entry.Said said) {
            line(
                    2,
                    side
                            + words.say(
                                    ReplayReportMessage.RULE_TEXT,
                                    said.rule().value(),
                                    said.hash(),
                                    sentence(core, said.rule())));
        }
    }

    private String premises(Entry.Applied applied, Replay replay) {
        return String.join(
                "; ",
                applied.premises().stream().map(fact -> fact(fact, replay)).toList());
    }

    private String sentence(TraceCore core, RuleId rule) {
        RuleCard card = core.derivation().rule(rule);
        return in(card.sentence());
    }

    private String fact(Fact fact, Replay replay) {
        String sentence = in(replay.words().of(fact));
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private String in(Text both) {
        return both.in(words.language());
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(Printable.of(line)).append('\n');
    }
}
