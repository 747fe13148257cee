package nl.weegschaal.workbench.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word that the Dutch of the program leaves out.
 *
 * @param everywhere whether documents of account and the glossary leave it out too; if not, what a case officer reads does
 * @param word the word, as it can be written
 * @param instead what is said instead
 * @param exceptions where it may stand
 */
record LeftOut(boolean everywhere, Pattern word, String instead, List<Pattern> exceptions) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|<q [^>]*>.*?</q>", Pattern.DOTALL);

    static List<LeftOut> all() {
        List<LeftOut> all = new ArrayList<>();
        for (String line : lines("left-out.txt")) {
            String[] parts = line.split(" ; ", -1);
            Pattern pattern = Pattern.compile(parts[1], parts[1].contains("[A-Z]") ? 0 : FLAGS);
            if (parts[0].equals("but")) {
                all.get(all.size() - 1).exceptions().add(pattern);
            } else {
                all.add(new LeftOut(parts[0].equals("all"), pattern, parts[2], new ArrayList<>()));
            }
        }
        return all;
    }

    static List<Pattern> claimsOfCompleteness() {
        return lines("complete.txt").stream()
                .map(line -> Pattern.compile(line, FLAGS))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(LeftOut.class.getResourceAsStream("/words/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stands all the same, with what to say instead. */
    Stream<String> in(String text) {
        String said = ofTheProgram(text);
        List<String> found = new ArrayList<>();
        Matcher matcher = word.matcher(said);
        while (matcher.find()) {
            if (!isException(said, matcher.start(), matcher.end())) {
                found.add("“" + matcher.group() + "” is left out; say: " + instead + ". It stands in: "
                        + around(said, matcher));
            }
        }
        return found.stream();
    }

    /** A text in one line, without what people wrote in a case, names of rules and marks of a page. */
    static String ofTheProgram(String text) {
        return QUOTED.matcher(text)
                .replaceAll("“”")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\b[a-z0-9]+(-[a-z0-9]+){2,}\\b", " ")
                .replaceAll("\\s+", " ");
    }

    static String around(String text, Matcher found) {
        return text.substring(Math.max(0, found.start() - 60), Math.min(text.length(), found.end() + 60));
    }

    private boolean isException(String text, int start, int end) {
        return exceptions.stream().anyMatch(exception -> {
            Matcher allowed = exception.matcher(text);
            while (allowed.find()) {
                if (allowed.start() <= start && end <= allowed.end()) {
                    return true;
                }
            }
            return false;
        });
    }
}
