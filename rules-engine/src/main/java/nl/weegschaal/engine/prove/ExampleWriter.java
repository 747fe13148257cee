package nl.weegschaal.engine.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.prove.ExampleRuns.Runs;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.AgeOnFile;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Writes an exhibit as the case file of a case that has its facts. */
final class ExampleWriter {
    private final Policy policy;
    private final ExampleRuns runs;

    ExampleWriter(Policy policy, Theories theories) {
        this.policy = policy;
        this.runs = new ExampleRuns(theories);
    }

    /**
     * Cases that may show the exhibit: under the policy's own table of alternatives if it can come to the same, and under one that
     * was made up. None if the policy is never so that the case can occur.
     */
    List<Example> write(Exhibit exhibit, CaseReference reference) {
        return runs.of(exhibit).stream()
                .flatMap(found -> Stream.of(true, false).flatMap(own -> write(found, own, reference).stream()))
                .toList();
    }

    private Optional<Example> write(Runs found, boolean own, CaseReference reference) {
        ExampleRestrictions limits =
                new ExampleRestrictions(policy, Facts.all(PolicyRestriction.class, found.alternative()));
        if (!own && found.alternative().isEmpty()) {
            return Optional.empty();
        }
        return stage(found, own, limits).map(stage -> {
            CaseFile caseFile = caseFile(found, own, stage, limits, reference);
            return new Example(caseFile, stage.policy(), stage.added(), stage.limits());
        });
    }

    /** The day on which the table has the areas; else one on which they can be added to it. */
    private Optional<ExampleSetting> stage(Runs found, boolean own, ExampleRestrictions limits) {
        List<ExampleSetting> possible = ExampleSetting.days(policy).stream()
                .map(day -> new ExampleSetting(policy, day))
                .filter(stage -> found.isHomeKnown() || stage.standsSo(found.home()))
                .filter(stage -> found.whole()
                        .map(basis -> basis.decisionMoratorium() == stage.isInMoratorium())
                        .orElse(true))
                .filter(stage -> own || limits.canBeMadeOn(stage.day()))
                .toList();
        boolean anyLimits = !own || found.alternative().isEmpty();
        return possible.stream()
                .filter(stage -> !found.isHomeKnown()
                        || stage.inTable(found.home(), area -> true).isPresent())
                .filter(stage -> found.there().isEmpty()
                        ? anyLimits || limits.isIn(stage, Optional.empty())
                        : stage.inTable(found.there(), area -> anyLimits || limits.isIn(stage, Optional.of(area)))
                                .isPresent())
                .findFirst()
                .or(() -> possible.stream()
                        .filter(stage -> anyLimits || limits.isIn(stage, Optional.empty()))
                        .findFirst());
    }

    private CaseFile caseFile(
            Runs found, boolean own, ExampleSetting stage, ExampleRestrictions limits, CaseReference reference) {
        Optional<AreaCode> home =
                found.isHomeKnown() ? Optional.of(stage.area(found.home(), area -> true)) : Optional.<AreaCode>empty();
        Optional<AreaCode> there = found.there().isEmpty()
                ? Optional.<AreaCode>empty()
                : Optional.of(stage.area(found.there(), area -> !own || limits.isIn(stage, Optional.of(area))));
        RestrictionAnswersOnFile answers = own ? limits.answered(stage, there) : limits.made(stage, there);
        ApplicantFacts applicant = applicant(found);
        ElementsOnFile elements = elements(found, stage, home, there);
        elements.addAge(applicant, stage::apart);
        LocalDate day = stage.day();
        boolean reversed = Facts.only(CaseTiming.class, found.home()).decisionBeforeLodging();
        return new CaseFile(
                reference,
                policy.metadata().country(),
                reversed ? day.plusDays(1) : day.minusDays(1),
                day,
                home.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new),
                new Applicant(
                        applicant.civilian(),
                        applicant.unaccompaniedMinor(),
                        applicant.age() == AgeOnFile.NOT_KNOWN ? Answer.UNKNOWN : Answer.YES,
                        answers.profiles()),
                ExampleFacts.actors(found.alternative()),
                elements.elements(),
                elements.weighings(),
                there.map(area -> List.of(NamedAlternative.of(area, found.alternative(), answers)))
                        .orElse(List.of()),
                ExampleFacts.asked(found.home(), elements.elements()),
                elements.tests(),
                ExampleFacts.otherGround(found.alternative()));
    }

    private static ElementsOnFile elements(
            Runs found, ExampleSetting stage, Optional<AreaCode> home, Optional<AreaCode> there) {
        boolean bearsElsewhere = Stream.of(found.home(), found.there())
                .flatMap(facts -> Facts.all(IndividualElement.class, facts).stream())
                .anyMatch(element -> !element.bearsHere());
        AreaCode elsewhere =
                bearsElsewhere ? stage.apart() : home.or(() -> there).orElseGet(stage::apart);
        ElementsOnFile elements = new ElementsOnFile();
        elements.add(found.home(), bearing(home, there), elsewhere, home);
        elements.add(found.there(), bearing(there, home), elsewhere, there);
        return elements;
    }

    private static ApplicantFacts applicant(Runs found) {
        return Stream.of(found.alternative(), found.there(), found.home())
                .flatMap(facts -> Facts.find(ApplicantFacts.class, facts).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Bearing bearing(Optional<AreaCode> here, Optional<AreaCode> other) {
        return here.isPresent() && other.isPresent()
                ? new Bearing.InAreas(ElementsOnFile.set(here.get()))
                : new Bearing.Everywhere();
    }
}
