package nl.weegschaal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on the command line has every command with every option, as the help of the program lists them. */
class CommandLinePageTest {
    private static final Path PAGE = Path.of("..", "docs", "command-line.md");

    /** A command in a list of commands: its name and what it does. */
    private static final Pattern COMMAND = Pattern.compile("^ {2}([a-z]+) {2,}\\S", Pattern.MULTILINE);

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    private final Command command = Command.withoutRules();
    private final String page = read();

    @Test
    void every_command_has_a_part_with_all_its_options() {
        List<String> commands = commandsOf(help());
        assertThat(commands).hasSizeGreaterThan(8);

        for (String name : commands) {
            String part = partOn(name);
            List<String> expected = new ArrayList<>(optionsOf(help(name)));
            for (String below : commandsUnder(name)) {
                assertThat(part).contains("`%s %s".formatted(name, below));
                expected.addAll(optionsOf(help(name, below)));
            }

            assertThat(part + inGeneral()).as(name).contains(expected);
        }
    }

    @Test
    void every_option_in_the_part_of_a_command_exists() {
        for (String name : commandsOf(help())) {
            List<String> known = new ArrayList<>(optionsOf(help(name)));
            commandsUnder(name).forEach(below -> known.addAll(optionsOf(help(name, below))));

            assertThat(known).as(name).containsAll(optionsOf(rowsOf(partOn(name))));
        }
    }

    private String partOn(String name) {
        int start = page.indexOf("\n## " + name + "\n");
        assertThat(start).as("a part on " + name).isNotNegative();
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private String inGeneral() {
        return page.substring(page.indexOf("\n## In general\n"), page.indexOf("\n### Language\n"));
    }

    /** The first cells of the tables in a part: what they say of an option may name those of another command. */
    private static String rowsOf(String part) {
        return String.join(
                "\n",
                part.lines()
                        .filter(line -> line.startsWith("| `--"))
                        .map(line -> line.split(" \\| ", 2)[0])
                        .toList());
    }

    private List<String> commandsUnder(String name) {
        return name.equals("journal") ? commandsOf(help(name)) : List.of();
    }

    private static List<String> commandsOf(String help) {
        return COMMAND.matcher(help.substring(help.indexOf("Commands:")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> optionsOf(String text) {
        return OPTION.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private String help(String... names) {
        List<Object> words = new ArrayList<>(List.of(names));
        words.add("--help");
        return command.run(words.toArray()).out();
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
