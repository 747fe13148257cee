package nl.weegschaal.benchmarks.drools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.EqualityBehaviorOption;

/** The rule bases of Drools alone: the general rules, and those with the rules of each bundled policy. */
public final class DroolsBases {
    private final KieBase general;
    private final Map<String, KieBase> byPolicy;

    private DroolsBases(KieBase general, Map<String, KieBase> byPolicy) {
        this.general = general;
        this.byPolicy = byPolicy;
    }

    /**
     * Compiles the rules.
     *
     * @param model in which form
     * @param policies the ids of the bundled policies
     * @return the rule bases
     */
    public static DroolsBases compile(RuleModel model, List<String> policies) {
        return new DroolsBases(
                compile(model, RuleFiles.general()),
                policies.stream()
                        .collect(Collectors.toMap(policy -> policy, policy -> compile(model, RuleFiles.with(policy)))));
    }

    KieBase of(Optional<String> policy) {
        return policy.flatMap(id -> Optional.ofNullable(byPolicy.get(id))).orElse(general);
    }

    private static KieBase compile(RuleModel model, Map<String, String> files) {
        KieServices services = KieServices.get();
        KieFileSystem system = services.newKieFileSystem();
        files.forEach((path, text) -> system.write("src/main/resources/" + path, PlainDrl.of(text)));
        KieBuilder builder = services.newKieBuilder(system);
        builder.buildAll(
                switch (model) {
                    case DRL -> DrlProject.class;
                    case EXECUTABLE -> ExecutableModelProject.class;
                });
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(EqualityBehaviorOption.EQUALITY);
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(configuration);
    }
}
