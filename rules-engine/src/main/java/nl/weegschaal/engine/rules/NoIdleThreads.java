package nl.weegschaal.engine.rules;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.concurrent.ExecutorProviderFactory;

/**
 * Sees to it that no thread of the rule engine waits for work that does not come: a host that lets the library go could not let go
 * of its classes either.
 */
final class NoIdleThreads {
    private static final int SECONDS = 1;
    private static final int NEVER = -1;

    private NoIdleThreads() {}

    /** Rules are compiled in the thread that asks for it. */
    static KnowledgeBuilderConfiguration compiling() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(ParallelRulesBuildThresholdOption.get(NEVER));
        return configuration;
    }

    /** The threads in which Drools compiles conditions that are asked often come when there is work, and go after it. */
    static void afterwards() {
        Executor workers = ExecutorProviderFactory.getExecutorProvider().getExecutor();
        if (workers instanceof ThreadPoolExecutor ofDrools) {
            ofDrools.setKeepAliveTime(SECONDS, TimeUnit.SECONDS);
            ofDrools.allowCoreThreadTimeOut(true);
        }
    }
}
