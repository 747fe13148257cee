package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.assess.LoadedRules;
import nl.weegschaal.workbench.console.Streams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoliciesOptionTest {
    private static final String CASE = "../docs/examples/alternative-every-limb-found.json";
    private static final String BUNDLED = "../rules-drl/src/main/resources/weegschaal/policies";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void assess_advises_by_the_policies_in_a_folder() {
        assertThat(run("assess", "--policies", BUNDLED, CASE)).isZero();
        String byFolder = out();
        out.reset();
        assertThat(run("assess", CASE)).isZero();

        assertThat(byFolder).isNotEmpty().isEqualTo(out());
        assertThat(err()).isEmpty();
    }

    @Test
    void policies_that_cannot_be_used_are_for_their_author_to_mend(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("ukraine"));
        Files.writeString(folder.resolve("ukraine/policy.json"), "{");

        assertThat(run("assess", "--policies", folder.toString(), CASE)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith(folder + "/ukraine/policy.json:1:");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThat(run("assess", "--policies", "nowhere", CASE)).isEqualTo(2);
        assertThat(err()).isEqualTo("nowhere: there is no such folder or jar\n");
    }

    private int run(String... arguments) {
        Streams streams = Streams.of(InputStream.nullInputStream(), out, err);
        return new Program(streams, policies -> new LoadedRules(weegschaal(policies)), Machines.on(Clock.systemUTC()))
                .run(arguments);
    }

    private static Weegschaal weegschaal(Optional<Path> policies) {
        return policies.map(Weegschaal::withPolicies).orElseGet(Weegschaal::withBundledPolicies);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
