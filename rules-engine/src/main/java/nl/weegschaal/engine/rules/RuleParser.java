package nl.weegschaal.engine.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.json.Position;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Has the parser of Drools read a rule file. */
final class RuleParser {
    private static final Pattern INPUT = Pattern.compile("input '([^']*)'");

    private final SourceText source;
    private final Problems problems;

    RuleParser(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Optional<PackageDescr> parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, source.text());
        } catch (DroolsParserException | RuntimeException e) {
            refuse(new Position(1, 1), RuleTextMessage.UNREADABLE.text(), String.valueOf(e.getMessage()));
        }
        parser.getErrors().forEach(error -> refuse(spot(error), message(error.getMessage()), error.getMessage()));
        if (parsed == null && !parser.hasErrors()) {
            refuse(new Position(1, 1), RuleTextMessage.UNREADABLE.text(), "");
        }
        return parser.hasErrors() ? Optional.empty() : Optional.ofNullable(parsed);
    }

    private static Position spot(DroolsError error) {
        if (error instanceof ParserError fault) {
            return new Position(Math.max(1, fault.getRow()), Math.max(0, fault.getCol()) + 1);
        }
        return new Position(error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]), 1);
    }

    /** What the parser says, in words for people; what it said itself stays with the problem as what was found. */
    private static Text message(String parser) {
        Matcher input = INPUT.matcher(parser);
        if (!input.find()) {
            return RuleTextMessage.UNREADABLE.text();
        }
        return input.group(1).equals("<eof>")
                ? RuleTextMessage.ENDS_TOO_EARLY.text()
                : RuleTextMessage.STOPS_AT.with(Excerpt.quoted(input.group(1)));
    }

    private void refuse(Position spot, Text message, String parser) {
        problems.add(Problem.of(ProblemCode.RULE_SYNTAX, source.place(spot), message)
                .withExpected(RuleTextMessage.FORM.text())
                .withFound(parser));
    }
}
