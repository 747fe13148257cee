package nl.weegschaal.workbench;

import static nl.weegschaal.workbench.Command.caseFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.Command.Outcome;
import nl.weegschaal.workbench.assess.LoadedRules;
import nl.weegschaal.workbench.console.Streams;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Faults of the rules and of the program: never a trace on the screen, and never an advisory on part of the rules. */
class FaultTest {
    private static final String FILE = caseFile("highest-gradation").toString();

    @Test
    void a_withheld_advisory_names_the_case_and_says_that_there_is_no_advisory() {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        Command command = Command.with(policies -> (caseFile, outlook) -> {
            if (caseFile.reference().value().equals("TEST/2026-1")) {
                throw new ProgramFault(caseFile.reference().value(), Text.same("G16: two conclusions"), null);
            }
            return new LoadedRules(weegschaal).advise(caseFile, outlook);
        });

        Outcome outcome = command.run("assess", FILE, caseFile("country-without-policy"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo(FILE + ": there is no advisory for case TEST/2026-1: the rules or the program are at fault: "
                        + "G16: two conclusions\n");
        assertThat(outcome.out()).contains("TEST-2026-3");
    }

    @Test
    void refused_policies_give_no_advice_at_all_and_tell_every_problem() {
        Command command = Command.with(policies -> {
            throw new PoliciesRefused(List.of(
                    Problem.of(ProblemCode.RULE_SYNTAX, new Place("a.drl", "", 3, 1), Text.same("no such fact")),
                    Problem.of(ProblemCode.UNKNOWN_AREA, new Place("b.csv", "", 7, 2), Text.same("no such area"))));
        });

        Outcome outcome = command.run("assess", FILE, caseFile("country-without-policy"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                        a.drl:3:1: no such fact
                        b.csv:7:2: no such area
                        weegschaal: the rules or policies cannot be used, so no advice is given
                        """);
    }

    @Test
    void an_unexpected_fault_is_one_sentence() {
        Command command = Command.with(policies -> (caseFile, outlook) -> {
            throw new IllegalStateException("secret of the case");
        });

        Outcome outcome = command.run("assess", FILE);

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .isEqualTo(FILE + ": there is no advisory for case TEST/2026-1: a fault of the program: "
                        + "IllegalStateException (--debug shows where in the program it was)\n");
        assertThat(command.run("assess", "--debug", FILE).err()).contains("\tat nl.weegschaal.workbench.");
    }

    @Test
    void an_error_of_the_machine_is_one_sentence_too() {
        Command command = Command.with(policies -> {
            throw new OutOfMemoryError("heap");
        });

        Outcome outcome = command.run("assess", "--format=json", caseFile("highest-gradation"));

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(JsonMapper.shared().readTree(outcome.err()).at("/0/code").asString())
                .isEqualTo("program-fault");
    }

    @Test
    void results_that_do_not_arrive_are_reported() {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        StringBuilder err = new StringBuilder();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        OutputStream told = new OutputStream() {
            @Override
            public void write(int octet) {
                err.append((char) octet);
            }
        };

        int exit = new Program(
                        Streams.of(InputStream.nullInputStream(), full, told),
                        policies -> new LoadedRules(weegschaal),
                        Machines.on(Clock.systemUTC()))
                .run("assess", FILE);

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).startsWith("weegschaal: not all results could be written to standard output");
    }
}
