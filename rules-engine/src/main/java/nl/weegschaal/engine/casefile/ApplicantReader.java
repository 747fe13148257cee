package nl.weegschaal.engine.casefile;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** Reads what a case file says about the applicant and about who caused the harm. */
final class ApplicantReader {
    private static final String PROFILES = "applicant/profiles";

    private final Places places;
    private final Problems problems;

    ApplicantReader(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    Applicant applicant(ValueView value) {
        return value.object()
                .map(applicant -> {
                    Answer civilian =
                            applicant.optional("civilian").word(Answer.class).orElse(Answer.UNKNOWN);
                    Answer minor = applicant
                            .optional("unaccompaniedMinor")
                            .word(Answer.class)
                            .orElse(Answer.UNKNOWN);
                    Answer ageKnown =
                            applicant.optional("ageKnown").word(Answer.class).orElse(Answer.UNKNOWN);
                    Map<PolicyTerm, Answer> profiles = new TermsOnFile(places, problems)
                            .read(applicant.optional("profiles"), PROFILES, answer -> answer.word(Answer.class));
                    applicant.finish();
                    return new Applicant(civilian, minor, ageKnown, profiles);
                })
                .orElse(new Applicant(Answer.UNKNOWN, Answer.UNKNOWN));
    }

    Set<ActorKind> actors(ValueView value) {
        Set<ActorKind> actors = new TreeSet<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.word(ActorKind.class).ifPresent(actor -> {
                if (!actors.add(actor)) {
                    DuplicateReport.report(problems, item.place(), CaseMessage.ACTOR_TWICE.text());
                }
            });
        }
        return actors;
    }
}
