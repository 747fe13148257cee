package nl.weegschaal.workbench.redraw;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.weegschaal.engine.json.JsonLimits;
import nl.weegschaal.engine.json.JsonSource;
import nl.weegschaal.engine.json.JsonTree;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.journal.Disagreement;
import nl.weegschaal.journal.Line;
import nl.weegschaal.journal.OfficerRole;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;

/** Reads a disagreement back from its line. A reason that was erased is left out, as a text in a trace is. */
final class DisagreementReader {
    private static final int LONGEST_SCHEMA = 100;

    private final String name;
    private final Problems problems;

    DisagreementReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    Optional<Disagreement> read(Line line) {
        Optional<ObjectView> core = object(line.core()).filter(this::hasKnownForm);
        Optional<FreeText> reason = line.texts()
                .map(texts -> object(texts.json()).flatMap(this::reason))
                .orElse(Optional.of(FreeText.LEFT_OUT));
        return core.flatMap(known -> reason.flatMap(why -> disagreement(known, why)));
    }

    private Optional<ObjectView> object(String json) {
        return JsonSource.of(name, json.getBytes(StandardCharsets.UTF_8), JsonLimits.forTrace(), problems)
                .flatMap(source -> JsonTree.parse(source, problems))
                .flatMap(value -> ValueView.of(value, problems).object());
    }

    private boolean hasKnownForm(ObjectView core) {
        ValueView schema = core.required("schema");
        Optional<String> written = schema.text(LONGEST_SCHEMA);
        written.filter(form -> !form.equals(Disagreement.FORM))
                .ifPresent(form -> problems.add(
                        Problem.of(ProblemCode.UNKNOWN_WORD, schema.place(), RedrawMessage.OTHER_FORM.text())
                                .withExpected(SharedMessage.ONE_OF.with("\"" + Disagreement.FORM + "\""))
                                .withFound(form)));
        return written.filter(Disagreement.FORM::equals).isPresent();
    }

    private Optional<FreeText> reason(ObjectView texts) {
        Optional<FreeText> reason =
                texts.required("reason").text(FreeText.LONGEST).map(FreeText::new);
        texts.finish();
        return reason;
    }

    private Optional<Disagreement> disagreement(ObjectView core, FreeText reason) {
        ValueView where = core.optional("area");
        Optional<String> area = where.matching("[-/A-Z0-9]{2,50}", RedrawMessage.AREA_FORM.text());
        Optional<String> trace = core.required("trace").matching("[0-9a-f]{64}", RedrawMessage.HASH_FORM.text());
        Optional<Question> question = core.required("question").word(Question.class);
        Optional<OfficerRole> role = core.required("role").word(OfficerRole.class);
        Optional<LocalDate> day = core.required("date").date();
        core.finish();
        if (area.filter(code -> !AreaCode.isWellFormed(code)).isPresent()) {
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, where.place(), RedrawMessage.AREA_FORM.text()));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(
                trace.orElseThrow(),
                question.orElseThrow(),
                area.map(AreaCode::new),
                role.orElseThrow(),
                day.orElseThrow(),
                reason));
    }
}
