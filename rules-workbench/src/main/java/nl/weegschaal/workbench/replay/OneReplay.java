package nl.weegschaal.workbench.replay;

import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.archive.RuleContent;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.replay.Replay;
import nl.weegschaal.engine.replay.ReplayedTrace;
import nl.weegschaal.engine.replay.Replayer;
import nl.weegschaal.engine.trace.TraceDocument;
import nl.weegschaal.engine.trace.TraceReader;

/**
 * Works out one trace again, and another one after it.
 *
 * @param replayer finds the rules
 * @param other the policy to work it out on in place of its own
 * @param day with another policy, the day to take as the decision date
 * @param problems receives why a trace could not be worked out
 */
record OneReplay(Replayer replayer, Optional<RuleContent> other, Optional<LocalDate> day, Problems problems) {

    Optional<ReplayedTrace> replay(JsonSource source) {
        return TraceReader.read(source, problems)
                .flatMap(trace -> replay(source.name(), trace)
                        .map(replay -> new ReplayedTrace(source.name(), trace.coreHash(), replay)));
    }

    private Optional<Replay> replay(String file, TraceDocument trace) {
        return other.isPresent()
                ? replayer.replayOn(trace.trace().core(), other.get(), day, file, problems)
                : replayer.replay(trace.trace().core(), file, problems);
    }

    boolean isSame(ReplayedTrace trace) {
        return trace.isSame(other.isPresent());
    }
}
