package nl.weegschaal.engine.forward;

import java.util.Collection;
import nl.weegschaal.engine.language.Rule;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.Derivation;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * Finds what each finding of an advisory misses by, and what an officer can still do. It tries a few dozen changes on the rules
 * themselves, so it takes a millisecond or so and no proof. Safe for several threads.
 */
public final class WaysForward {
    private final AreaAhead areas;
    private final AlternativeAhead alternatives;

    /**
     * Finds them by these rules.
     *
     * @param words the words for closed values
     * @param rules the rules that the advisory was made with
     */
    public WaysForward(Words words, Collection<Rule> rules) {
        this.areas = new AreaAhead(words, new Conclusions(rules, Scope.AREA));
        this.alternatives = new AlternativeAhead(words, new Conclusions(rules, Scope.ALTERNATIVE));
    }

    /**
     * Where one finding stands.
     *
     * @param derivation the derivation of an advisory
     * @param run the run of the rules, as the names of its facts begin: {@code home}, {@code there(UA-56)} or
     *     {@code alternative(UA-56)}
     * @return what it misses by and what can be done
     */
    public WayForward of(Derivation derivation, String run) {
        RunFacts facts = RunFacts.of(derivation, run);
        return facts.find(AlternativeFinding.class).isPresent() ? alternatives.of(facts) : areas.of(facts);
    }
}
