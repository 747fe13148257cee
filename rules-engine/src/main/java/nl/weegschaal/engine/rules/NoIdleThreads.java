package nl.weegschaal.engine.rules;

import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

/**
 * Sees to it that no thread of the rule engine waits for work that does not come: a host that lets the library go could not let go
 * of its classes either.
 */
final class NoIdleThreads {
    private static final int NEVER = -1;

    private NoIdleThreads() {}

    /** Rules are compiled in the thread that asks for it. */
    static KnowledgeBuilderConfiguration compiling() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(ParallelRulesBuildThresholdOption.get(NEVER));
        return configuration;
    }
}
