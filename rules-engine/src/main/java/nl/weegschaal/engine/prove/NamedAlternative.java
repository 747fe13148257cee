package nl.weegschaal.engine.prove;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Writes the findings on an alternative into a case file. */
final class NamedAlternative {
    private NamedAlternative() {}

    static CaseAlternative of(AreaCode area, List<GivenFact> facts, RestrictionAnswersOnFile limits) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        Facts.all(AspectFinding.class, facts).stream()
                .filter(finding -> finding.state() != AspectState.NOT_EXAMINED)
                .forEach(finding -> aspects.put(
                        finding.aspect(), new AspectOnFile(finding.state(), Optional.of(ElementsOnFile.EXAMPLE))));
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        Facts.all(StateActorException.class, facts).stream()
                .filter(exception -> exception.establishment() != Establishment.NOT_EXAMINED)
                .forEach(exception -> exceptions.put(
                        exception.kind(),
                        new ExceptionOnFile(exception.establishment(), Optional.of(ElementsOnFile.EXAMPLE))));
        RebuttalState rebuttal =
                Facts.find(Rebuttal.class, facts).map(Rebuttal::state).orElse(RebuttalState.NOT_HEARD);
        return new CaseAlternative(
                area,
                aspects,
                exceptions,
                limits.route(),
                new RebuttalOnFile(rebuttal, Optional.of(ElementsOnFile.EXAMPLE)),
                limits.findings());
    }
}
