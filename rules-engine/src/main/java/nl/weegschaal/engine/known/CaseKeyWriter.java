package nl.weegschaal.engine.known;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseTest;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Writes the key of a case: what {@link nl.weegschaal.model.casefile.ClosedCase} holds, with parts of time for days. */
final class CaseKeyWriter {
    private static final int NOTHING = -1;

    private final CaseFile caseFile;
    private final SortedElements elements;
    private final KeyParts parts = new KeyParts();

    private CaseKeyWriter(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.elements = SortedElements.of(caseFile);
    }

    static CaseKey of(CaseFile caseFile, DayParts days) {
        CaseKeyWriter writer = new CaseKeyWriter(caseFile);
        writer.days(days);
        writer.applicant(caseFile.applicant());
        writer.actors(caseFile.actors());
        writer.elements();
        writer.asked();
        writer.weighings();
        writer.tests();
        writer.parts.word(caseFile.otherGround().state());
        caseFile.otherGround().ground().ifPresent(writer.parts::word);
        writer.actors(caseFile.otherGround().actors());
        writer.alternatives();
        return writer.parts.key();
    }

    private void days(DayParts days) {
        parts.name(caseFile.country());
        parts.number(days.of(caseFile.lodged()));
        parts.number(days.of(caseFile.decision()));
        parts.number(Integer.signum(caseFile.lodged().compareTo(caseFile.decision())));
        if (caseFile.home() instanceof HomeArea.Established home) {
            parts.number(1);
            parts.name(home.code());
        } else {
            parts.number(0);
        }
    }

    private void applicant(Applicant applicant) {
        parts.word(applicant.civilian());
        parts.word(applicant.unaccompaniedMinor());
        parts.word(applicant.ageKnown());
        answers(applicant.profiles());
    }

    private void answers(Map<PolicyTerm, Answer> answers) {
        parts.number(answers.size());
        for (Map.Entry<PolicyTerm, Answer> profile : answers.entrySet()) {
            parts.name(profile.getKey());
            parts.word(profile.getValue());
        }
    }

    private void actors(Set<ActorKind> actors) {
        int set = 0;
        for (ActorKind actor : actors) {
            set |= 1 << WordNumber.of(actor);
        }
        parts.number(set);
    }

    private void elements() {
        parts.number(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            CaseElement element = elements.get(i);
            parts.number(SortedElements.words(element));
            if (element.bearing() instanceof Bearing.InAreas in) {
                areas(in.areas());
            } else {
                parts.number(NOTHING);
            }
        }
    }

    private void areas(SortedSet<AreaCode> areas) {
        parts.number(areas.size());
        areas.forEach(parts::name);
    }

    private void weighings() {
        parts.number(caseFile.weighings().size());
        for (CaseWeighing weighing : sorted(caseFile.weighings(), Comparator.comparing(CaseWeighing::area))) {
            parts.name(weighing.area());
            parts.word(weighing.degree());
            named(weighing.elements());
        }
    }

    private void tests() {
        parts.number(caseFile.tests().size());
        for (CaseTest test : sorted(caseFile.tests(), Comparator.comparing(CaseTest::area))) {
            parts.name(test.area());
            parts.word(test.conclusion());
            named(test.elements());
        }
    }

    private void named(SortedSet<ElementId> ids) {
        int[] numbers = new int[ids.size()];
        int count = 0;
        for (ElementId id : ids) {
            numbers[count++] = elements.place(id);
        }
        Arrays.sort(numbers);
        parts.number(numbers.length);
        for (int number : numbers) {
            parts.number(number);
        }
    }

    /** Every kind has one word, in the order of the kinds. */
    private void asked() {
        caseFile.asked().values().forEach(parts::word);
    }

    private void alternatives() {
        parts.number(caseFile.alternatives().size());
        for (CaseAlternative alternative :
                sorted(caseFile.alternatives(), Comparator.comparing(CaseAlternative::area))) {
            parts.name(alternative.area());
            aspects(alternative.aspects());
            exceptions(alternative.exceptions());
            route(alternative.transitRoute());
            parts.word(alternative.rebuttal().state());
            parts.number(alternative.policy().conditions().size());
            for (Map.Entry<PolicyTerm, AspectOnFile> condition :
                    alternative.policy().conditions().entrySet()) {
                parts.name(condition.getKey());
                parts.word(condition.getValue().state());
            }
            parts.word(alternative.policy().individualLeads().state());
            answers(alternative.policy().actorsInPower());
            answers(alternative.policy().actorsOnRoute());
        }
    }

    private void aspects(Map<LimbAspect, AspectOnFile> aspects) {
        parts.number(aspects.size());
        for (Map.Entry<LimbAspect, AspectOnFile> aspect : aspects.entrySet()) {
            parts.number(WordNumber.of(aspect.getKey()) << 8
                    | WordNumber.of(aspect.getValue().state()));
        }
    }

    private void exceptions(Map<StateActorExceptionKind, ExceptionOnFile> exceptions) {
        parts.number(exceptions.size());
        for (Map.Entry<StateActorExceptionKind, ExceptionOnFile> exception : exceptions.entrySet()) {
            parts.number(WordNumber.of(exception.getKey()) << 8
                    | WordNumber.of(exception.getValue().establishment()));
        }
    }

    private void route(Optional<List<AreaCode>> route) {
        if (route.isPresent()) {
            parts.number(route.get().size());
            route.get().forEach(parts::name);
        } else {
            parts.number(NOTHING);
        }
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        if (list.size() < 2) {
            return list;
        }
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return sorted;
    }
}
