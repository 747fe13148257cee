package nl.weegschaal.authoring.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.remark.Acceptance;
import nl.weegschaal.engine.remark.AcceptanceReader;
import nl.weegschaal.engine.remark.Subject;

/** What to write into {@code accepted.json} to accept a warning. Only the reason is left for a person to give. */
public final class AcceptanceJson {
    private final LocalDate day;

    /**
     * Writes acceptances of one day.
     *
     * @param day the day on which they are accepted
     */
    public AcceptanceJson(LocalDate day) {
        this.day = day;
    }

    /**
     * An acceptance, to stand among others.
     *
     * @param code the kind of warning
     * @param subject what the warning is about
     * @return a JSON object with an empty reason, without a line feed at its end
     */
    public String write(ProblemCode code, Subject subject) {
        return JsonOutput.object(output -> members(code, subject, output));
    }

    /**
     * A whole file with one acceptance, for a policy that has none yet.
     *
     * @param code the kind of warning
     * @param subject what the warning is about
     * @return a JSON object with an empty reason, without a line feed at its end
     */
    public String writeFile(ProblemCode code, Subject subject) {
        return JsonOutput.object(output -> {
            output.text("schema", AcceptanceReader.SCHEMA);
            output.list("accepted", List.of(subject), (one, each) -> members(code, one, each));
        });
    }

    private void members(ProblemCode code, Subject subject, JsonOutput output) {
        subject(code, subject, output);
        output.text("reason", "");
        output.text("date", day);
    }

    static void subject(ProblemCode code, Subject subject, JsonOutput output) {
        output.text("code", code);
        output.text(subject.kind().name().toLowerCase(Locale.ROOT), subject.name());
        output.text("hash", subject.hash());
    }

    static void acceptance(Acceptance acceptance, JsonOutput output) {
        subject(acceptance.code(), acceptance.subject(), output);
        output.text("reason", acceptance.reason());
        output.text("date", acceptance.date());
    }
}
