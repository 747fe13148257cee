package nl.weegschaal.engine.load;

import java.util.List;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.prove.Breach;
import nl.weegschaal.engine.prove.Counterexample;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.text.Text;

/** Guardrails that a policy does not keep, as problems. */
public final class BrokenGuardrails {
    private final Folder folder;
    private final Words words;

    /**
     * Writes about one policy.
     *
     * @param folder its folder
     * @param words the words for guardrails
     */
    public BrokenGuardrails(Folder folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    /**
     * A guardrail that does not hold.
     *
     * @param counterexample the case that shows it
     * @return an error at the first rule of the policy that has a part in it; at its metadata if none has
     */
    public Problem problem(Counterexample counterexample) {
        Breach breach = counterexample.breach();
        return Problem.of(ProblemCode.GUARDRAIL_BROKEN, place(counterexample.responsible()), message(breach))
                .withExpected(LoadMessage.RULES_THAT_KEEP_IT.text());
    }

    private Text message(Breach breach) {
        Text where = words.of(breach.scope());
        Text kept = words.of(breach.guardrail());
        Text how = words.of(breach.kind());
        return breach.question()
                .map(words::of)
                .map(question -> LoadMessage.BROKEN_AT_QUESTION.with(breach.guardrail(), where, kept, how, question))
                .orElseGet(() -> LoadMessage.BROKEN.with(breach.guardrail(), where, kept, how));
    }

    /**
     * Guardrails of which nothing is known.
     *
     * @param tooLarge what is too large
     * @return an error about the rules of the policy
     */
    public Problem notProved(SpaceTooLarge tooLarge) {
        return Problem.of(
                        ProblemCode.GUARDRAIL_NOT_PROVED,
                        Place.of(folder.path("rules")),
                        LoadMessage.NOT_PROVED.with(tooLarge.reason()))
                .withExpected(LoadMessage.FEWER_CONDITIONS.text());
    }

    private Place place(List<Rule> responsible) {
        return responsible.stream()
                .filter(rule -> rule.file().startsWith(folder.name() + "/"))
                .findFirst()
                .map(rule -> {
                    Position spot = rule.conditions().get(0).spot();
                    return new Place(rule.file(), "", spot.line(), spot.column());
                })
                .orElse(Place.of(folder.path("policy.json")));
    }
}
