package nl.weegschaal.benchmarks.mix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Draws internal protection alternatives with the findings on them. */
final class AlternativeDraw {
    private static final Optional<FreeText> REASONS = Optional.of(new FreeText("Zoals het rapport het zegt."));

    private final Draw draw;
    private final Place place;
    private final List<AreaCode> others;

    AlternativeDraw(Draw draw, Place place, Optional<AreaCode> home) {
        this.draw = draw;
        this.place = place;
        this.others =
                place.areas().stream().filter(area -> !overlaps(area, home)).toList();
    }

    /** An alternative lies neither in nor around the home area. The code of an area begins with that of what is around it. */
    private static boolean overlaps(AreaCode area, Optional<AreaCode> home) {
        return home.map(AreaCode::value)
                .map(code -> code.startsWith(area.value()) || area.value().startsWith(code))
                .orElse(false);
    }

    List<CaseAlternative> alternatives(int count) {
        return draw.some(count, others).stream().map(this::alternative).toList();
    }

    private CaseAlternative alternative(AreaCode area) {
        boolean examined = draw.inHundred(50);
        return new CaseAlternative(
                area,
                aspects(examined),
                exceptions(),
                draw.inHundred(70) ? Optional.of(draw.some(draw.upTo(3), place.areas())) : Optional.empty(),
                new RebuttalOnFile(
                        draw.mostly(
                                List.of(RebuttalState.NONE_MADE, RebuttalState.WEIGHED_NOT_ACCEPTED),
                                RebuttalState.class),
                        REASONS),
                policy());
    }

    /** Half the alternatives are found in every respect, or nearly every alternative would fail on some limb. */
    private Map<LimbAspect, AspectOnFile> aspects(boolean examined) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        for (LimbAspect aspect : LimbAspect.values()) {
            AspectState state =
                    examined ? AspectState.FOUND : draw.mostly(List.of(AspectState.FOUND), AspectState.class);
            if (state != AspectState.NOT_EXAMINED || draw.inHundred(50)) {
                aspects.put(aspect, new AspectOnFile(state, REASONS));
            }
        }
        return aspects;
    }

    private Map<StateActorExceptionKind, ExceptionOnFile> exceptions() {
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
            if (draw.inHundred(40)) {
                exceptions.put(kind, new ExceptionOnFile(draw.any(Establishment.class), REASONS));
            }
        }
        return exceptions;
    }

    private PolicyAnswers policy() {
        Map<PolicyTerm, AspectOnFile> conditions = new TreeMap<>();
        place.conditions()
                .forEach(
                        condition -> conditions.put(condition, new AspectOnFile(draw.any(AspectState.class), REASONS)));
        return new PolicyAnswers(conditions, new AspectOnFile(draw.any(AspectState.class), REASONS))
                .withActors(actors(), actors());
    }

    private Map<PolicyTerm, Answer> actors() {
        Map<PolicyTerm, Answer> actors = new TreeMap<>();
        for (PolicyTerm actor : place.actors()) {
            if (draw.inHundred(50)) {
                actors.put(actor, draw.any(Answer.class));
            }
        }
        return actors;
    }
}
