package nl.weegschaal.engine.policy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.weegschaal.model.text.Text;

/**
 * What a file in the folder of a policy can look like, by its name or by what stands in it.
 *
 * @param looks what is said of such a file that is not read
 * @param folder the folder in which it is read
 * @param ending how its name must end there
 * @param marks parts of a name that tell it
 * @param contents parts of a text that together tell it
 */
record MisplacedFile(Text looks, String folder, String ending, List<String> marks, List<Pattern> contents) {
    /** A rule. Other forms than DRL are rules too, to whoever wrote them. */
    private static final MisplacedFile RULE = new MisplacedFile(
            PolicyMessage.LOOKS_LIKE_RULE.text(),
            "rules",
            ".drl",
            List.of(".drl", ".dslr", ".rdrl", ".gdrl", ".dsl"),
            List.of(line("[ \t]*rule[ \t]"), line("[ \t]*when\\b"), line("[ \t]*then\\b")));

    private static final MisplacedFile SCENARIO = new MisplacedFile(
            PolicyMessage.LOOKS_LIKE_SCENARIO.text(),
            "scenarios",
            ".json",
            List.of(),
            List.of(line(".*\"weegschaal/scenario/")));

    static final List<MisplacedFile> ALL = List.of(RULE, SCENARIO);

    /** Documents in which an example may stand. */
    private static final List<String> DOCUMENTS = List.of(".md", ".adoc", ".rst", ".pdf", ".docx", ".odt");

    private static Pattern line(String start) {
        return Pattern.compile("^" + start, Pattern.MULTILINE);
    }

    boolean reads(String file) {
        return file.startsWith(folder + "/") && file.endsWith(ending);
    }

    boolean fits(String file, byte[] content) {
        String lowerCase = file.toLowerCase(Locale.ROOT);
        if (DOCUMENTS.stream().anyMatch(lowerCase::endsWith)) {
            return false;
        }
        String name = lowerCase.substring(lowerCase.lastIndexOf('/') + 1);
        boolean inFolder = lowerCase.startsWith(folder + "/") && name.contains(ending);
        return inFolder || marks.stream().anyMatch(name::contains) || holds(content);
    }

    /** UTF-16 too: its letters have a zero byte next to them. */
    private boolean holds(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
        return contents.stream().allMatch(part -> part.matcher(text).find());
    }

    /** The name under which such a file would be read. */
    String readName(String file) {
        int slash = file.lastIndexOf('/');
        String bare = file.substring(slash + 1).split("\\.", 2)[0];
        return (file.startsWith(folder + "/") ? file.substring(0, slash) : folder) + "/" + bare + ending;
    }
}
