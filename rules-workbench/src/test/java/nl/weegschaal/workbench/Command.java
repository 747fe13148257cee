package nl.weegschaal.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.workbench.assess.Advisors;
import nl.weegschaal.workbench.assess.LoadedRules;
import nl.weegschaal.workbench.console.Streams;
import nl.weegschaal.workbench.machine.Machine;

/** Gives commands as a person does, in this process, and keeps what they print. */
public final class Command {
    private final Advisors rules;
    private final Machine machine;

    private Command(Advisors rules) {
        this(rules, Machines.on(Clock.system(ZoneId.systemDefault())));
    }

    private Command(Advisors rules, Machine machine) {
        this.rules = rules;
        this.machine = machine;
    }

    public static Command withBundledPolicies() {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        return new Command(policies -> new LoadedRules(weegschaal));
    }

    public static Command with(Advisors rules) {
        return new Command(rules);
    }

    /** For what shows the date of today. */
    public static Command on(Clock clock, Advisors rules) {
        return new Command(rules, Machines.on(clock));
    }

    /** For what depends on the machine that the program runs on. */
    public static Command on(Machine machine) {
        return new Command(withoutRules().rules, machine);
    }

    /** For what depends on both. */
    public static Command on(Machine machine, Advisors rules) {
        return new Command(rules, machine);
    }

    /** For what must be refused before any rule is asked. */
    public static Command withoutRules() {
        return new Command(policies -> {
            throw new AssertionError("the rules were loaded");
        });
    }

    public Outcome run(Object... arguments) {
        return runWith("", arguments);
    }

    public Outcome runWith(String input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        Streams streams = Streams.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        int exit = new Program(streams, rules, machine).run(words);
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A case file of the tests. */
    public static Path caseFile(String name) {
        return Path.of("src/test/resources/cases", name + ".json");
    }

    /** What came of a command. */
    public record Outcome(int exit, String out, String err) {}
}
