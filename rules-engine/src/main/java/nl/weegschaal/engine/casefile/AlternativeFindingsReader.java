package nl.weegschaal.engine.casefile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.AspectOnFile;
import nl.weegschaal.model.casefile.ExceptionOnFile;
import nl.weegschaal.model.casefile.PolicyAnswers;
import nl.weegschaal.model.casefile.RebuttalOnFile;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.AspectState;
import nl.weegschaal.model.vocabulary.Establishment;
import nl.weegschaal.model.vocabulary.LimbAspect;
import nl.weegschaal.model.vocabulary.PolicyTerm;
import nl.weegschaal.model.vocabulary.RebuttalState;
import nl.weegschaal.model.vocabulary.StateActorExceptionKind;

/** Reads what was found on one internal protection alternative, aspect by aspect. */
final class AlternativeFindingsReader {
    private final Places places;
    private final CaseFileForm form;
    private final Problems problems;

    AlternativeFindingsReader(Places places, CaseFileForm form, Problems problems) {
        this.places = places;
        this.form = form;
        this.problems = problems;
    }

    Map<LimbAspect, AspectOnFile> aspects(ValueView value) {
        Map<LimbAspect, AspectOnFile> aspects = new EnumMap<>(LimbAspect.class);
        value.object().ifPresent(object -> {
            for (LimbAspect aspect : LimbAspect.values()) {
                aspect(object.optional(Words.of(aspect))).ifPresent(found -> aspects.put(aspect, found));
            }
            object.finish();
        });
        return aspects;
    }

    /** What the file says to what the country policy asks of an alternative; the place of each name is kept under the name of the part. */
    PolicyAnswers policy(ObjectView alternative, String place) {
        TermsOnFile terms = new TermsOnFile(places, problems);
        return new PolicyAnswers(
                terms.read(alternative.optional("policyConditions"), place + "policyConditions", this::aspect),
                aspect(alternative.optional("individualLeads"))
                        .orElse(PolicyAnswers.none().individualLeads()),
                answers(terms, alternative, "actorsInPower", place),
                answers(terms, alternative, "actorsOnRoute", place));
    }

    private static Map<PolicyTerm, Answer> answers(
            TermsOnFile terms, ObjectView alternative, String key, String place) {
        return terms.read(alternative.optional(key), place + key, value -> value.word(Answer.class));
    }

    private Optional<AspectOnFile> aspect(ValueView value) {
        return form.isWord(value)
                ? value.word(AspectState.class).map(word -> new AspectOnFile(word, form.instead()))
                : value.object().flatMap(this::aspect);
    }

    private Optional<AspectOnFile> aspect(ObjectView object) {
        Optional<AspectState> state = object.required("finding").word(AspectState.class);
        Optional<FreeText> reasons = text(object.optional("reasons"));
        object.finish();
        boolean needed = state.filter(word -> word != AspectState.NOT_EXAMINED).isPresent();
        return hasReasons(needed, reasons, object.place())
                ? state.map(word -> new AspectOnFile(word, reasons))
                : Optional.empty();
    }

    Map<StateActorExceptionKind, ExceptionOnFile> exceptions(ValueView value) {
        Map<StateActorExceptionKind, ExceptionOnFile> exceptions = new EnumMap<>(StateActorExceptionKind.class);
        value.object().ifPresent(object -> {
            for (StateActorExceptionKind kind : StateActorExceptionKind.values()) {
                exception(object.optional(Words.of(kind))).ifPresent(found -> exceptions.put(kind, found));
            }
            object.finish();
        });
        return exceptions;
    }

    private Optional<ExceptionOnFile> exception(ValueView value) {
        return form.isWord(value)
                ? value.word(Establishment.class).map(word -> new ExceptionOnFile(word, form.instead()))
                : value.object().flatMap(this::exception);
    }

    private Optional<ExceptionOnFile> exception(ObjectView object) {
        Optional<Establishment> finding = object.required("finding").word(Establishment.class);
        Optional<FreeText> reasons = text(object.optional("reasons"));
        object.finish();
        boolean needed =
                finding.filter(word -> word != Establishment.NOT_EXAMINED).isPresent();
        return hasReasons(needed, reasons, object.place())
                ? finding.map(word -> new ExceptionOnFile(word, reasons))
                : Optional.empty();
    }

    RebuttalOnFile rebuttal(ValueView value) {
        Optional<RebuttalOnFile> found = form.isWord(value)
                ? value.word(RebuttalState.class).map(word -> new RebuttalOnFile(word, form.instead()))
                : value.object().flatMap(this::rebuttal);
        return found.orElse(new RebuttalOnFile(RebuttalState.NOT_HEARD, Optional.empty()));
    }

    private Optional<RebuttalOnFile> rebuttal(ObjectView object) {
        Optional<RebuttalState> state = object.required("state").word(RebuttalState.class);
        Optional<FreeText> text = text(object.optional("text"));
        object.finish();
        boolean needed =
                state.filter(RebuttalState.WEIGHED_NOT_ACCEPTED::equals).isPresent();
        return hasText(needed, text, "text", object.place())
                ? state.map(word -> new RebuttalOnFile(word, text))
                : Optional.empty();
    }

    private Optional<FreeText> text(ValueView value) {
        return value.isPresent() ? ElementsReader.freeText(value) : form.instead();
    }

    private boolean hasReasons(boolean needed, Optional<FreeText> reasons, Place place) {
        return hasText(needed, reasons, "reasons", place);
    }

    private boolean hasText(boolean needed, Optional<FreeText> text, String key, Place place) {
        if (needed && text.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, place, CaseMessage.NO_REASONS.text())
                    .withExpected(CaseMessage.REASONS_KEY.with(key)));
        }
        return !needed || text.isPresent();
    }
}
