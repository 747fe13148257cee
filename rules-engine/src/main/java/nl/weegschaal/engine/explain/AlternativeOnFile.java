package nl.weegschaal.engine.explain;

import java.util.List;
import java.util.Set;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.OtherGroundState;
import nl.weegschaal.model.vocabulary.RebuttalState;

/** What the case file says about an alternative besides its limbs: exceptions, the route, and what the applicant said. */
final class AlternativeOnFile {
    private final Words words;

    AlternativeOnFile(Words words) {
        this.words = words;
    }

    void addActors(Lines lines, CaseFile caseFile) {
        lines.sentence(0, words.text("explain.actors", named(caseFile.actors())));
        if (caseFile.otherGround().state() == OtherGroundState.STATED) {
            lines.sentence(
                    0,
                    words.text(
                            "explain.actors.other-ground",
                            named(caseFile.otherGround().actors())));
        }
    }

    private Text named(Set<ActorKind> actors) {
        Set<ActorKind> known = actors.isEmpty() ? Set.of(ActorKind.UNKNOWN) : actors;
        return Lines.join("; ", known.stream().map(words::of).toList());
    }

    /** Of an alternative about which nothing more needs to be examined it is not said what was not done. */
    void add(Lines lines, CaseAlternative alternative, boolean isSettled) {
        addRoute(lines, alternative);
        alternative.exceptions().forEach((kind, found) -> {
            lines.item(0, words.text("explain.exception", words.of(kind), words.of(found.establishment())));
            found.reasons().ifPresent(text -> lines.quote(1, text));
        });
        addPolicy(lines, alternative.policy());
        RebuttalState heard = alternative.rebuttal().state();
        if (!isSettled || heard != RebuttalState.NOT_HEARD) {
            lines.item(0, words.text("explain.rebuttal", words.of(heard)));
        }
        alternative.rebuttal().text().ifPresent(text -> lines.quote(1, text));
    }

    private void addPolicy(Lines lines, PolicyAnswers policy) {
        policy.conditions().forEach((condition, found) -> {
            lines.item(0, words.text("explain.condition", Lines.same(condition), words.of(found.state())));
            found.reasons().ifPresent(text -> lines.quote(1, text));
        });
        if (policy.individualLeads().state() != AspectState.NOT_EXAMINED) {
            lines.item(
                    0,
                    words.text(
                            "explain.leads", words.of(policy.individualLeads().state())));
            policy.individualLeads().reasons().ifPresent(text -> lines.quote(1, text));
        }
        policy.actorsInPower()
                .forEach((actor, answer) ->
                        lines.item(0, words.text("explain.actor-in-power", Lines.same(actor), words.of(answer))));
        policy.actorsOnRoute()
                .forEach((actor, answer) ->
                        lines.item(0, words.text("explain.actor-on-route", Lines.same(actor), words.of(answer))));
    }

    private void addRoute(Lines lines, CaseAlternative alternative) {
        alternative.transitRoute().ifPresent(areas -> {
            List<Text> route = areas.stream().map(Lines::same).toList();
            lines.item(
                    0,
                    route.isEmpty()
                            ? words.text("explain.route.none")
                            : words.text("explain.route", Lines.join(", ", route)));
        });
    }
}
