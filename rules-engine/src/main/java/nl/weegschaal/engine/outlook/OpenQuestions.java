package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.fact.ActorOfHarm;
import nl.weegschaal.model.fact.ApplicantFacts;
import nl.weegschaal.model.fact.AspectFinding;
import nl.weegschaal.model.fact.CaseTiming;
import nl.weegschaal.model.fact.ExaminedArea;
import nl.weegschaal.model.fact.GivenFact;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.fact.Rebuttal;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.StateActorException;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.ContradictionKind;
import nl.weegschaal.model.vocabulary.DemonstrationGap;
import nl.weegschaal.model.vocabulary.EvidenceConflict;
import nl.weegschaal.model.vocabulary.EvidenceState;
import nl.weegschaal.model.vocabulary.ExaminationGround;
import nl.weegschaal.model.vocabulary.InWeighing;
import nl.weegschaal.model.vocabulary.Limb;
import nl.weegschaal.model.vocabulary.Nexus;
import nl.weegschaal.model.vocabulary.OpenPointKind;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.Strength;

/** What is not known or not examined yet, as questions: those first of which the answer can change a finding by itself. */
final class OpenQuestions {
    private final Words words;
    private final ElementNames names;
    private final WhyAsked law;
    private final List<OpenQuestion> questions = new ArrayList<>();
    private final Set<Enum<?>> folded = new HashSet<>();
    private final Set<String> ofChild = new HashSet<>();

    OpenQuestions(Words words, ElementNames names, WhyAsked law) {
        this.words = words;
        this.names = names;
        this.law = law;
    }

    /**
     * Adds what is open in a run and can matter. The applicant and the dates are the same in every run, so they are asked about at
     * home; of another area is asked what the alternative waits for.
     */
    void add(RunOnFile run, RunOutlook outlook, Set<GivenFact> open, boolean home) {
        boolean isDecided = home && isDecided(run, outlook);
        run.facts(GivenFact.class).forEach(fact -> {
            String place = RunOnFile.place(run.node(fact).origin());
            if (fact instanceof IndividualElement element && element.bearsHere()) {
                element(element, place, outlook, isDecided ? Optional.of(run) : Optional.empty());
            } else if (open.contains(fact)) {
                alternative(fact, place, outlook);
            } else if (home) {
                applicant(fact, place, outlook);
            }
        });
    }

    /** Whether nothing more of individual circumstances can change the finding: a risk is indicated, or the applicant is not a civilian. */
    private static boolean isDecided(RunOnFile run, RunOutlook outlook) {
        return WhyAsked.isNotCivilian(run)
                || (outlook.finding() instanceof RiskFinding finding
                        && finding.code().isIndicated());
    }

    private void alternative(GivenFact fact, String place, RunOutlook outlook) {
        if (fact instanceof AspectFinding finding) {
            if (finding.aspect().limb() == Limb.UNACCOMPANIED_MINOR) {
                ofChild.add(place);
            }
            ask(place, words.text("outlook.ask.aspect", words.of(finding.aspect())), outlook);
        } else if (fact instanceof StateActorException) {
            ask(place, asked(DemonstrationGap.STATE_ACTOR), outlook);
        } else if (fact instanceof Rebuttal rebuttal) {
            rebuttal(rebuttal, place, outlook);
        } else if (fact instanceof PolicyRestriction limit) {
            ask(
                    place,
                    words.text(
                            "outlook.ask.limit",
                            words.text("explain.limit." + limit.form().name(), words.of(Answer.UNKNOWN))),
                    outlook);
        } else if (fact instanceof ActorOfHarm) {
            ask(place, asked(ExaminationGround.ACTOR_UNKNOWN), outlook);
        } else if (fact instanceof ApplicantFacts) {
            ask("applicant/unaccompaniedMinor", asked(ExaminationGround.MINOR_UNKNOWN), outlook);
        }
    }

    /** Whether a question about a fact of the case is this one. */
    boolean asks(Enum<?> code) {
        String ask = asked(code).nl();
        return folded.contains(code)
                || questions.stream().anyMatch(question -> question.text().nl().endsWith(ask));
    }

    private void element(IndividualElement element, String place, RunOutlook outlook, Optional<RunOnFile> decided) {
        Text name = names.kind(ElementNames.at(place));
        Map<String, OpenPointKind> open = open(element);
        String first = open.keySet().stream().findFirst().orElse("");
        open.forEach((part, kind) -> {
            if (decided.isEmpty() || part.equals(first)) {
                ask(place + "/" + part, name, kind, outlook, decided);
            } else {
                folded.add(kind);
            }
        });
        if (element.conflict() == EvidenceConflict.UNRESOLVED) {
            ask(place + "/references", name, ContradictionKind.EVIDENCE_CONFLICTS, outlook, Optional.empty());
        }
    }

    /** What a circumstance leaves open; one that was refuted leaves nothing open, and what was weighed needs no strength. */
    private static Map<String, OpenPointKind> open(IndividualElement element) {
        Map<String, OpenPointKind> open = new LinkedHashMap<>();
        if (element.evidence() == EvidenceState.REFUTED) {
            return open;
        }
        if (element.evidence() == EvidenceState.STATED) {
            open.put("evidence", OpenPointKind.ELEMENT_NOT_EXAMINED);
        }
        if (element.strength() == Strength.NOT_ASSESSED && element.weighing() != InWeighing.NAMED) {
            open.put("strength", OpenPointKind.STRENGTH_NOT_ASSESSED);
        }
        if (element.nexus() == Nexus.NOT_EXPLAINED) {
            open.put("nexus", OpenPointKind.NEXUS_NOT_EXPLAINED);
        }
        return open;
    }

    /** What changes nothing is asked only if the law names it as open. */
    private void ask(String place, Text name, Enum<?> open, RunOutlook outlook, Optional<RunOnFile> decided) {
        Text text = words.text("outlook.ask.element", name, asked(open));
        int changes = changes(place, outlook);
        if (decided.isEmpty() || changes > 0) {
            questions.add(new OpenQuestion(outlook.run(), place, text, changes, Optional.empty()));
            return;
        }
        law.of(decided.get(), open)
                .ifPresent(why -> questions.add(new OpenQuestion(outlook.run(), place, text, 0, Optional.of(why))));
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
        if (fact instanceof ApplicantFacts applicant && applicant.unaccompaniedMinor() == Answer.UNKNOWN) {
            ask("applicant/unaccompaniedMinor", asked(OpenPointKind.MINOR_UNKNOWN), outlook);
        }
        if (fact instanceof ExaminedArea area && !area.established()) {
            ask(place, asked(OpenPointKind.HOME_AREA_NOT_ESTABLISHED), outlook);
        }
        if (fact instanceof CaseTiming timing && timing.decisionBeforeLodging()) {
            ask(place, asked(ContradictionKind.DECISION_BEFORE_LODGING), outlook);
        }
    }

    private Text asked(Enum<?> open) {
        return words.ask(open).orElseGet(() -> words.of(open));
    }

    private void ask(String place, Text text, RunOutlook outlook) {
        questions.add(new OpenQuestion(outlook.run(), place, text, changes(place, outlook), Optional.empty()));
    }

    private static int changes(String place, RunOutlook outlook) {
        return outlook.others().stream()
                .flatMap(other -> other.smallest().stream())
                .filter(set -> set.changes().stream().map(Change::place).anyMatch(place::equals))
                .mapToInt(set -> set.changes().size())
                .min()
                .orElse(0);
    }

    /**
     * These and other questions, each once: what is in the interest of a child first (Article 8(6)), then what is open besides the facts, then what changes a finding with the fewest other
     * facts, and last what changes none.
     */
    List<OpenQuestion> inOrderWith(List<OpenQuestion> others) {
        Comparator<OpenQuestion> weight = Comparator.comparing(
                        (OpenQuestion question) -> question.why().isPresent())
                .thenComparing(question -> !ofChild.contains(question.place()))
                .thenComparing(question -> !question.isBesidesFacts())
                .thenComparingInt(question -> question.changes() == 0 ? Integer.MAX_VALUE : question.changes());
        Map<String, OpenQuestion> once = new LinkedHashMap<>();
        Stream.concat(others.stream(), questions.stream())
                .sorted(weight)
                .forEach(question -> once.putIfAbsent(what(question), question));
        return List.copyOf(once.values());
    }

    /** What is open of a policy or a weighing is so for one area; a fact is the same in all of them. */
    private static String what(OpenQuestion question) {
        return question.isBesidesFacts() ? question.place() + question.text().nl() : question.place();
    }
}
