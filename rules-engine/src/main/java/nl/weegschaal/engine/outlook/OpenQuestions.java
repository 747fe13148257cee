package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Scope;
import nl.weegschaal.model.vocabulary.Strength;

/** What is not known or not examined yet, as questions: those first of which the answer can change a finding by itself. */
final class OpenQuestions {
    private final Words words;
    private final ElementNames names;
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<OpenQuestion> beyond = new ArrayList<>();

    OpenQuestions(Words words, ElementNames names) {
        this.words = words;
        this.names = names;
    }

    /** Adds what is open in a run. The applicant and the dates are the same in every run, so they are asked about at home. */
    void add(RunOnFile run, RunOutlook outlook, boolean home) {
        run.facts(GivenFact.class).forEach(fact -> {
            String place = RunOnFile.place(run.node(fact).origin());
            if (fact instanceof IndividualElement element && element.bearsHere()) {
                element(element, place, outlook);
            } else if (fact instanceof AspectFinding finding
                    && finding.state() == AspectState.NOT_EXAMINED
                    && concerns(run, finding)) {
                ask(place, words.text("outlook.ask.aspect", words.of(finding.aspect())), outlook);
            } else if (fact instanceof StateActorException exception
                    && exception.establishment() == Establishment.NOT_EXAMINED
                    && canBeTheState(run)) {
                ask(place, words.text("outlook.ask.exception", words.of(exception.kind())), outlook);
            } else if (fact instanceof Rebuttal rebuttal) {
                rebuttal(rebuttal, place, outlook);
            } else if (fact instanceof PolicyRestriction limit && limit.answer() == Answer.UNKNOWN) {
                ask(
                        place,
                        words.text(
                                "outlook.ask.limit",
                                words.text("explain.limit." + limit.form().name(), words.of(Answer.UNKNOWN))),
                        outlook);
            } else if (fact instanceof ActorOfHarm actor && actor.kind() == ActorKind.UNKNOWN) {
                ask(place, asked(ExaminationGround.ACTOR_UNKNOWN), outlook);
            } else if (home) {
                applicant(fact, place, outlook);
            }
        });
        if (outlook.scope() == Scope.ALTERNATIVE) {
            run.find(ApplicantFacts.class)
                    .filter(applicant -> applicant.unaccompaniedMinor() == Answer.UNKNOWN)
                    .ifPresent(applicant ->
                            ask("applicant/unaccompaniedMinor", asked(ExaminationGround.MINOR_UNKNOWN), outlook));
        }
    }

    /** What must be found for a child alone is not asked about an adult. */
    private static boolean concerns(RunOnFile run, AspectFinding finding) {
        return finding.aspect().limb() != Limb.UNACCOMPANIED_MINOR
                || run.find(ApplicantFacts.class)
                        .filter(applicant -> applicant.unaccompaniedMinor() == Answer.NO)
                        .isEmpty();
    }

    /** How far the power of the State reaches is not asked where the State does no harm. */
    private static boolean canBeTheState(RunOnFile run) {
        return run.facts(ActorOfHarm.class)
                .anyMatch(actor -> actor.kind() == ActorKind.STATE_OR_ITS_AGENTS || actor.kind() == ActorKind.UNKNOWN);
    }

    /** Adds what an area leaves open besides the facts of the case: what the policy or a weighing does not say. */
    void addOpen(String run, AreaAdvice area) {
        Stream.<Finding<?>>concat(area.contradictions().stream(), area.openPoints().stream())
                .filter(finding -> !isAsked(finding.code()))
                .forEach(finding -> words.ask(finding.code())
                        .ifPresent(ask -> beyond.add(OpenQuestion.besidesFacts(
                                run,
                                finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                words.text("outlook.ask.open", finding.text(), ask)))));
    }

    /** Whether a question about a fact of the case is this one. */
    private boolean isAsked(Enum<?> code) {
        String ask = asked(code).nl();
        return questions.stream().anyMatch(question -> question.text().nl().endsWith(ask));
    }

    private void element(IndividualElement element, String place, RunOutlook outlook) {
        Text name = names.kind(ElementNames.at(place));
        if (element.evidence() == EvidenceState.STATED) {
            ask(place + "/evidence", named(name, OpenPointKind.ELEMENT_NOT_EXAMINED), outlook);
        }
        if (element.strength() == Strength.NOT_ASSESSED) {
            ask(place + "/strength", named(name, OpenPointKind.STRENGTH_NOT_ASSESSED), outlook);
        }
        if (element.nexus() == Nexus.NOT_EXPLAINED) {
            ask(place + "/nexus", named(name, OpenPointKind.NEXUS_NOT_EXPLAINED), outlook);
        }
        if (element.conflict() == EvidenceConflict.UNRESOLVED) {
            ask(place + "/references", named(name, ContradictionKind.EVIDENCE_CONFLICTS), outlook);
        }
    }

    private void rebuttal(Rebuttal rebuttal, String place, RunOutlook outlook) {
        if (rebuttal.state() == RebuttalState.NOT_HEARD) {
            ask(place, asked(ExaminationGround.NOT_HEARD), outlook);
        }
        if (rebuttal.state() == RebuttalState.NOT_WEIGHED) {
            ask(place, asked(ExaminationGround.REBUTTAL_NOT_WEIGHED), outlook);
        }
    }

    private void applicant(GivenFact fact, String place, RunOutlook outlook) {
        if (fact instanceof ApplicantFacts applicant && applicant.civilian() == Answer.UNKNOWN) {
            ask("applicant/civilian", asked(OpenPointKind.CIVILIAN_STATUS_UNKNOWN), outlook);
        }
        if (fact instanceof ExaminedArea area && !area.established()) {
            ask(place, asked(OpenPointKind.HOME_AREA_NOT_ESTABLISHED), outlook);
        }
        if (fact instanceof CaseTiming timing && timing.decisionBeforeLodging()) {
            ask(place, asked(ContradictionKind.DECISION_BEFORE_LODGING), outlook);
        }
    }

    private Text named(Text name, Enum<?> open) {
        return words.text("outlook.ask.element", name, asked(open));
    }

    private Text asked(Enum<?> open) {
        return words.ask(open).orElseGet(() -> words.of(open));
    }

    private void ask(String place, Text text, RunOutlook outlook) {
        questions.add(new OpenQuestion(outlook.run(), place, text, changes(place, outlook)));
    }

    private static int changes(String place, RunOutlook outlook) {
        return outlook.others().stream()
                .flatMap(other -> other.smallest().stream())
                .filter(set -> set.changes().stream().map(Change::place).anyMatch(place::equals))
                .mapToInt(set -> set.changes().size())
                .min()
                .orElse(0);
    }

    /** The questions, each place once: what is open besides the facts first, what is in no smallest set of changes last. */
    List<OpenQuestion> inOrder() {
        Comparator<OpenQuestion> weight =
                Comparator.comparingInt(question -> question.changes() == 0 ? Integer.MAX_VALUE : question.changes());
        Map<String, OpenQuestion> byPlace = new LinkedHashMap<>();
        beyond.forEach(question -> byPlace.putIfAbsent(question.place(), question));
        questions.stream().sorted(weight).forEach(question -> byPlace.putIfAbsent(question.place(), question));
        return List.copyOf(byPlace.values());
    }
}
