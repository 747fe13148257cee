package nl.weegschaal.authoring.clock.space;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.weegschaal.engine.language.ClockRule;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.vocabulary.ClockVocabulary;
import nl.weegschaal.engine.vocabulary.FactType;
import nl.weegschaal.model.clock.fact.ClockConclusion;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockQuestion;

/**
 * Which given facts can make a difference to the answer to a question: those that its rules read, and those behind the
 * conclusions that its rules read.
 */
public final class WhatIsRead {
    private final Collection<ClockRule> rules;
    private final Set<Class<? extends ClockGiven>> types = new LinkedHashSet<>();

    private WhatIsRead(Collection<ClockRule> rules) {
        this.rules = rules;
    }

    /**
     * The types of those facts.
     *
     * @param question the question
     * @param rules all rules
     * @return the types
     */
    public static Set<Class<? extends ClockGiven>> by(ClockQuestion question, Collection<ClockRule> rules) {
        WhatIsRead read = new WhatIsRead(rules);
        read.question(question);
        return read.types;
    }

    private void question(ClockQuestion question) {
        for (ClockRule rule : rules) {
            if (rule.question() == question) {
                rule.conditions().forEach(this::condition);
            }
        }
    }

    private void condition(Condition condition) {
        FactType type = condition.pattern().type();
        if (ClockConclusion.class.isAssignableFrom(type.type())) {
            question(ClockVocabulary.concludedBy(type));
        } else {
            types.add(type.type().asSubclass(ClockGiven.class));
        }
    }
}
