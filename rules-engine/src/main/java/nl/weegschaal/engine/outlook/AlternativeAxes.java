package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.engine.space.AlternativeSpace;
import nl.weegschaal.engine.space.Space;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.OnOtherGround;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskAtHome;
import nl.weegschaal.model.fact.RiskThere;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.RiskCode;

/**
 * What can be otherwise in a run for an alternative: each finding on it, who causes the harm, whether the applicant is an unaccompanied
 * minor, what the applicant said, what the case says to the lines of the policy, and the findings on the risk in both areas. Those
 * two count as one change each: what it takes to change them is said of their own runs.
 */
final class AlternativeAxes {
    private final Space space;
    private final Words words;
    private final RunOnFile run;
    private final int[] point;

    AlternativeAxes(Space space, Words words, RunOnFile run) {
        this.space = space;
        this.words = words;
        this.run = run;
        this.point = space.landing(run.given());
    }

    int[] point() {
        return point;
    }

    List<Axis> all() {
        List<Axis> axes = new ArrayList<>();
        run.find(RiskAtHome.class)
                .ifPresent(risk -> axes.add(axis(
                        AlternativeSpace.RISK_AT_HOME,
                        risk,
                        Stream.of(RiskCode.values()).map(RiskAtHome::new))));
        run.find(RiskThere.class)
                .ifPresent(risk -> axes.add(axis(
                        AlternativeSpace.RISK_THERE,
                        risk,
                        Stream.of(RiskCode.values()).map(RiskThere::new))));
        run.find(OnOtherGround.class)
                .ifPresent(ground -> axes.add(axis(
                        AlternativeSpace.OTHER_GROUND,
                        ground,
                        Stream.of(OtherGroundState.values()).map(OnOtherGround::new))));
        axes.add(minor());
        axes.add(actors());
        run.facts(AspectFinding.class)
                .forEach(finding -> axes.add(axis(
                        "finding " + finding.aspect(),
                        finding,
                        Stream.of(AspectState.values()).map(state -> new AspectFinding(finding.aspect(), state)))));
        run.facts(StateActorException.class)
                .forEach(exception -> axes.add(axis(
                        "exception " + exception.kind(),
                        exception,
                        Stream.of(Establishment.values())
                                .map(state -> new StateActorException(exception.kind(), state)))));
        run.find(Rebuttal.class)
                .ifPresent(rebuttal -> axes.add(axis(
                        "rebuttal", rebuttal, Stream.of(RebuttalState.values()).map(Rebuttal::new))));
        axes.addAll(new RestrictionAxes(space, words, run, point).all());
        return axes;
    }

    private WordAxis start(String part) {
        return new WordAxis(space.part(part), point[space.part(part)]);
    }

    private <T extends GivenFact> Axis axis(String part, T now, Stream<T> all) {
        WordAxis axis = start(part);
        String place = RunOnFile.place(run.node(now).origin());
        all.filter(other -> !other.equals(now))
                .forEach(other ->
                        axis.add(space.part(part, List.of(other)), List.of(new Change(place, words.of(other)))));
        return axis;
    }

    private Axis minor() {
        WordAxis axis = start(AlternativeSpace.APPLICANT);
        ApplicantFacts now = run.find(ApplicantFacts.class).orElseThrow();
        for (Answer minor : Answer.values()) {
            if (minor != now.unaccompaniedMinor() && minor != Answer.UNKNOWN) {
                GivenFact other = new ApplicantFacts(now.civilian(), minor, age(minor, now.age()));
                Text text = words.text("outlook.change.unaccompaniedMinor", words.of(minor));
                axis.add(
                        space.part(AlternativeSpace.APPLICANT, List.of(other)),
                        List.of(new Change("applicant/unaccompaniedMinor", text)));
            }
        }
        return axis;
    }

    /** Of an unaccompanied minor the age is known. That the risk there was found says that it was weighed. */
    private static AgeOnFile age(Answer minor, AgeOnFile now) {
        return minor == Answer.YES && now == AgeOnFile.NOT_KNOWN ? AgeOnFile.AMONG_ELEMENTS : now;
    }

    /** Who causes the harm is one thing to find out, however many there are. */
    private Axis actors() {
        WordAxis axis = start("actors of harm");
        ActorKind[] kinds = ActorKind.values();
        for (int size = 1; size <= kinds.length; size++) {
            for (int set = 1; set < 1 << kinds.length; set++) {
                if (Integer.bitCount(set) == size) {
                    addActors(axis, kinds, set);
                }
            }
        }
        return axis;
    }

    private void addActors(WordAxis axis, ActorKind[] kinds, int set) {
        List<GivenFact> facts = new ArrayList<>();
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int kind = 0; kind < kinds.length; kind++) {
            if ((set & 1 << kind) != 0) {
                facts.add(new ActorOfHarm(kinds[kind]));
                nl.add(words.of(kinds[kind]).nl());
                en.add(words.of(kinds[kind]).en());
            }
        }
        Text text = words.text("outlook.change.actors", new Text(String.join("; ", nl), String.join("; ", en)));
        axis.add(space.part("actors of harm", facts), List.of(new Change("actorsOfHarm", text)));
    }
}
