package nl.weegschaal.engine.casefile;

import java.util.Optional;
import java.util.Set;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.OtherGroundOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.ActorKind;
import nl.weegschaal.model.vocabulary.OtherGround;
import nl.weegschaal.model.vocabulary.OtherGroundState;

/** Reads whether the officer states a real risk on another ground. */
final class OtherGroundReader {
    private final ApplicantReader person;
    private final CaseFileForm form;
    private final Problems problems;

    OtherGroundReader(ApplicantReader person, CaseFileForm form, Problems problems) {
        this.person = person;
        this.form = form;
        this.problems = problems;
    }

    OtherGroundOnFile read(ValueView value) {
        return value.object().flatMap(this::read).orElseGet(OtherGroundOnFile::notExamined);
    }

    private Optional<OtherGroundOnFile> read(ObjectView object) {
        Optional<OtherGroundState> state = object.required("state").word(OtherGroundState.class);
        ValueView groundView = object.optional("ground");
        Optional<OtherGround> ground = groundView.word(OtherGround.class);
        ValueView reasonsView = object.optional("reasons");
        Optional<FreeText> reasons = reasonsView.isPresent() ? ElementsReader.freeText(reasonsView) : form.instead();
        ValueView actorsView = object.optional("actorsOfHarm");
        Set<ActorKind> actors = person.actors(actorsView);
        object.finish();
        if (state.filter(OtherGroundState.STATED::equals).isPresent()) {
            return stated(object, groundView, ground, reasons)
                    .map(found -> new OtherGroundOnFile(found.state(), found.ground(), found.reasons(), actors));
        }
        if (groundView.isPresent() || actorsView.isPresent()) {
            ValueView view = groundView.isPresent() ? groundView : actorsView;
            problems.add(Problem.of(ProblemCode.IMPOSSIBLE_VALUE, view.place(), CaseMessage.GROUND_NOT_STATED.text())
                    .withExpected(CaseMessage.STATED_THEN.text()));
            return Optional.empty();
        }
        return state.map(word -> new OtherGroundOnFile(word, ground, reasons));
    }

    private Optional<OtherGroundOnFile> stated(
            ObjectView object, ValueView groundView, Optional<OtherGround> ground, Optional<FreeText> reasons) {
        if (!groundView.isPresent()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, object.place(), CaseMessage.NO_GROUND.text())
                    .withExpected(CaseMessage.GROUND_KEY.text()));
        }
        if (reasons.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, object.place(), CaseMessage.NO_REASONS_FOR_GROUND.text())
                    .withExpected(CaseMessage.REASONS_KEY.with("reasons")));
        }
        return ground.isPresent() && reasons.isPresent()
                ? Optional.of(new OtherGroundOnFile(OtherGroundState.STATED, ground, reasons))
                : Optional.empty();
    }
}
