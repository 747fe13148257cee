package nl.weegschaal.engine.casefile;

import java.util.Set;
import java.util.TreeSet;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.Applicant;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.Answer;

/** Reads what a case file says of the applicant and of who caused the harm. */
final class ApplicantReader {
    private final Problems problems;

    ApplicantReader(Problems problems) {
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
                    applicant.finish();
                    return new Applicant(civilian, minor);
                })
                .orElse(new Applicant(Answer.UNKNOWN, Answer.UNKNOWN));
    }

    Set<ActorKind> actors(ValueView value) {
        Set<ActorKind> actors = new TreeSet<>();
        for (ValueView item : value.items(CaseFileReader.MOST_PARTS)) {
            item.word(ActorKind.class).ifPresent(actor -> {
                if (!actors.add(actor)) {
                    Twice.report(problems, item.place(), "the actor of harm stands here twice");
                }
            });
        }
        return actors;
    }
}
