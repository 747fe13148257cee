package nl.weegschaal.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.Bearing;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.casefile.CaseWeighing;
import nl.weegschaal.model.casefile.ElementId;
import nl.weegschaal.model.casefile.EvidenceReference;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Asked;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.ElementKind;
import nl.weegschaal.model.vocabulary.EvidenceDirection;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Strength;

/** A small part of all cases, written out one by one, without any of the program that compares policies. */
final class SmallWorld {
    private static final FreeText TEXT = new FreeText("test");
    private static final AreaCode ELSEWHERE = new AreaCode("XE-8");

    private SmallWorld() {}

    /** Cases about the home area alone: up to three elements of five kinds (two if one is in conflict or bears elsewhere), with and without a weighing. */
    static List<CaseFile> atHome(LocalDate day, List<Optional<AreaCode>> homes) {
        List<CaseFile> cases = new ArrayList<>();
        for (Optional<AreaCode> home : homes) {
            for (List<CaseElement> elements : elements()) {
                for (Answer civilian : Answer.values()) {
                    cases.add(home(day, day.minusDays(1), home, civilian, elements, Optional.empty()));
                }
                cases.add(home(day, day.plusDays(1), home, Answer.YES, elements, Optional.empty()));
                if (home.isPresent() && !elements.isEmpty()) {
                    for (Degree degree : Degree.values()) {
                        cases.add(home(day, day.minusDays(1), home, Answer.YES, elements, Optional.of(degree)));
                    }
                }
            }
        }
        return cases;
    }

    private static CaseFile home(
            LocalDate day,
            LocalDate lodged,
            Optional<AreaCode> home,
            Answer civilian,
            List<CaseElement> elements,
            Optional<Degree> weighing) {
        return new CaseFile(
                new CaseReference("TEST"),
                new CountryCode("XE"),
                lodged,
                day,
                home.<HomeArea>map(HomeArea.Established::new).orElseGet(HomeArea.NotEstablished::new),
                new Applicant(civilian, Answer.NO),
                Set.of(),
                elements,
                weighing.map(degree -> List.of(new CaseWeighing(
                                home.orElseThrow(),
                                new TreeSet<>(List.of(elements.get(0).id())),
                                degree,
                                TEXT)))
                        .orElse(List.of()),
                List.of(),
                asked(elements),
                List.of(),
                OtherGroundOnFile.notExamined());
    }

    /** Of every other kind nothing was raised. */
    private static Map<ElementKind, Asked> asked(List<CaseElement> elements) {
        Map<ElementKind, Asked> asked = new TreeMap<>();
        for (ElementKind kind : ElementKind.values()) {
            boolean isOnFile = elements.stream().anyMatch(element -> element.kind() == kind);
            asked.put(kind, isOnFile ? Asked.RAISED : Asked.NOTHING_RAISED);
        }
        return asked;
    }

    private static List<List<CaseElement>> elements() {
        List<List<CaseElement>> sets = new ArrayList<>();
        sets.add(List.of());
        for (int first = 0; first < 5; first++) {
            sets.add(List.of(element(1, first)));
            for (int second = first; second < 5; second++) {
                sets.add(List.of(element(1, first), element(2, second)));
                for (int third = second; third < 3; third++) {
                    sets.add(List.of(element(1, first), element(2, second), element(3, third)));
                }
            }
        }
        return sets;
    }

    private static CaseElement element(int number, int kind) {
        return switch (kind) {
            case 0 -> element(number, EvidenceState.PLAUSIBLE, Strength.SLIGHT, new Bearing.Everywhere(), false);
            case 1 -> element(number, EvidenceState.SUBSTANTIATED, Strength.CLEAR, new Bearing.Everywhere(), false);
            case 2 -> element(number, EvidenceState.STATED, Strength.CLEAR, new Bearing.Everywhere(), false);
            case 3 -> element(number, EvidenceState.PLAUSIBLE, Strength.CLEAR, new Bearing.Everywhere(), true);
            default ->
                element(
                        number,
                        EvidenceState.SUBSTANTIATED,
                        Strength.STRONG,
                        new Bearing.InAreas(new TreeSet<>(List.of(ELSEWHERE))),
                        false);
        };
    }

    private static CaseElement element(
            int number, EvidenceState evidence, Strength strength, Bearing bearing, boolean conflict) {
        return new CaseElement(
                new ElementId("e" + number),
                ElementKind.HEALTH,
                bearing,
                evidence,
                strength,
                Optional.of(TEXT),
                Optional.empty(),
                conflict
                        ? List.of(
                                new EvidenceReference(new FreeText("A"), EvidenceDirection.SUPPORTS),
                                new EvidenceReference(new FreeText("B"), EvidenceDirection.CONTRADICTS))
                        : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Cases about an alternative: a few elements, findings, actors and answers for each area. */
    static List<CaseFile> alternatives(LocalDate day, List<AreaCode> homes, List<AreaCode> areas) {
        List<CaseFile> cases = new ArrayList<>();
        for (AreaCode home : homes) {
            for (AreaCode area : areas) {
                for (Answer minor : List.of(Answer.NO, Answer.YES)) {
                    for (Optional<Answer> profile : answers()) {
                        for (int elements = 0; elements < 3; elements++) {
                            for (Optional<LimbAspect> missing : missing()) {
                                for (int answers = 0; answers < 4; answers++) {
                                    cases.add(alternative(day, home, area, minor, profile, elements, missing, answers));
                                }
                            }
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static List<Optional<Answer>> answers() {
        return List.of(Optional.empty(), Optional.of(Answer.YES), Optional.of(Answer.NO));
    }

    private static List<Optional<LimbAspect>> missing() {
        return List.of(Optional.empty(), Optional.of(LimbAspect.TRAVEL), Optional.of(LimbAspect.LONG_RANGE_ATTACK));
    }

    private static CaseFile alternative(
            LocalDate day,
            AreaCode home,
            AreaCode area,
            Answer minor,
            Optional<Answer> profile,
            int elements,
            Optional<LimbAspect> missing,
            int answers) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        Arrays.stream(LimbAspect.values())
                .filter(aspect -> missing.filter(aspect::equals).isEmpty())
                .forEach(aspect -> aspects.put(aspect, finding(AspectState.FOUND)));
        Map<PolicyTerm, Answer> profiles = new TreeMap<>();
        profile.ifPresent(answer -> profiles.put(new PolicyTerm("single-parent"), answer));
        Bearing there = new Bearing.InAreas(new TreeSet<>(List.of(area)));
        List<CaseElement> onFile = switch (elements) {
            case 0 -> List.of();
            case 1 -> List.of(element(1, 1), element(2, 1));
            default -> List.of(element(1, EvidenceState.PLAUSIBLE, Strength.CLEAR, there, false));
        };
        return new CaseFile(
                new CaseReference("TEST"),
                new CountryCode("XE"),
                day.minusDays(1),
                day,
                new HomeArea.Established(home),
                new Applicant(Answer.YES, minor, Answer.UNKNOWN, profiles),
                answers == 3 ? Set.of() : Set.of(ActorKind.FOREIGN_STATE),
                onFile,
                List.of(),
                List.of(new CaseAlternative(
                        area,
                        aspects,
                        Map.of(),
                        answers == 0
                                ? Optional.empty()
                                : Optional.of(List.of(new AreaCode(answers == 1 ? "XE-8" : "XE-2"))),
                        new RebuttalOnFile(
                                answers == 2 ? RebuttalState.NOT_WEIGHED : RebuttalState.NONE_MADE, Optional.of(TEXT)),
                        conditions(answers))),
                asked(onFile),
                List.of(),
                OtherGroundOnFile.notExamined());
    }

    private static PolicyAnswers conditions(int answers) {
        Map<PolicyTerm, AspectOnFile> conditions = new TreeMap<>();
        if (answers > 0) {
            conditions.put(
                    new PolicyTerm("housing"), finding(answers == 1 ? AspectState.NOT_FOUND : AspectState.FOUND));
            conditions.put(new PolicyTerm("registration"), finding(AspectState.FOUND));
        }
        return new PolicyAnswers(conditions, finding(answers == 1 ? AspectState.FOUND : AspectState.NOT_FOUND));
    }

    private static AspectOnFile finding(AspectState state) {
        return new AspectOnFile(state, Optional.of(TEXT));
    }
}
