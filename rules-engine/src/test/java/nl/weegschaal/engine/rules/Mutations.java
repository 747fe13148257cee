package nl.weegschaal.engine.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes texts at random, by characters and by words, the same ones for the same seed. */
final class Mutations {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|[A-Za-z_$0-9]+|\\s+|.", Pattern.DOTALL);
    private static final List<String> HOSTILE = List.of(
            "eval(",
            "from ",
            "System.exit(1)",
            "exists ",
            "forall(",
            "||",
            "&&",
            "this",
            "new ",
            "(",
            ")",
            ";",
            ":",
            "$x : ",
            "or ",
            "and ",
            "not ",
            "matches ",
            "[0]",
            "{",
            "}",
            "\"",
            "\\",
            "//",
            "/*",
            "*/",
            "\r",
            "\n",
            "\t",
            "\u0000",
            "\u200b",
            "é",
            "😀",
            "#",
            "?",
            "!",
            "@",
            "@Run(1)",
            "salience 1",
            "when",
            "then",
            "end",
            "rule \"b\"",
            "query q()",
            "import java.util.*;",
            "global Object o;",
            "function ",
            "declare ",
            "null",
            "true",
            "1",
            "-1",
            "999999999999",
            "1.0",
            "accumulate(",
            "collect(",
            "over window:length(1)",
            "in (",
            ".class",
            "in",
            "contains ",
            "Object()",
            "insert(x);",
            "modify(x)",
            "drools",
            "<",
            ">=",
            "==",
            ",",
            ".",
            "do[x]",
            "extends \"a\"",
            "dialect \"java\"",
            "\\u0022",
            "'");

    private final Random random;
    private final List<String> seeds;
    private final List<String> words;

    Mutations(long seed, List<String> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
        List<String> all = new ArrayList<>(HOSTILE);
        seeds.stream().flatMap(text -> tokens(text).stream()).distinct().forEach(all::add);
        this.words = all;
    }

    /** A seed with one to four changes. */
    String next() {
        String text = one(seeds);
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = random.nextInt(3) == 0 ? characters(text) : words(text);
        }
        return text;
    }

    private String characters(String text) {
        if (text.isEmpty()) {
            return one(HOSTILE);
        }
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(4));
        String between = random.nextBoolean()
                ? ""
                : Character.toString((char) random.nextInt(random.nextInt(9) == 0 ? 65536 : 128));
        return text.substring(0, at) + between + text.substring(to);
    }

    private String words(String text) {
        List<String> tokens = new ArrayList<>(tokens(text));
        int at = random.nextInt(tokens.size() + 1);
        int other = tokens.isEmpty() ? 0 : random.nextInt(tokens.size());
        switch (random.nextInt(tokens.isEmpty() ? 1 : 5)) {
            case 0 -> tokens.add(at, one(random.nextBoolean() ? HOSTILE : words));
            case 1 -> tokens.set(other, one(words));
            case 2 -> tokens.remove(other);
            case 3 -> Collections.swap(tokens, other, random.nextInt(tokens.size()));
            default -> {
                List<String> donor = tokens(one(seeds));
                int from = random.nextInt(donor.size());
                tokens.addAll(at, donor.subList(from, Math.min(donor.size(), from + random.nextInt(30))));
            }
        }
        return String.join("", tokens);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private String one(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
