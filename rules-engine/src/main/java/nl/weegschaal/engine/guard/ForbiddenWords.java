package nl.weegschaal.engine.guard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.advisory.Finding;
import nl.weegschaal.model.text.Text;

/** The words that no text of the product may use, in either language (G2). What people wrote in a case is theirs, and so is
 * what a policy says in its own words of a profile, a condition or an actor: both are printed as quotations. */
public final class ForbiddenWords {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(safe\\w*|unsafe\\w*|(on)?veilig\\w*|no risk|geen risico\\w*|can return|kan terugkeren|grant\\w*|refus\\w*"
                    + "|reject\\w*|(in|toe)gewilligd\\w*|inwillig\\w*|afwijz\\w*|afgewezen|(on)?gegrond\\w*|unfounded"
                    + "|approv\\w*|denied|deny|denies|scor(e|es|ed|ing)|probabilit\\w*|waarschijnlijkhe\\w*|percentage\\w*"
                    + "|percent|automatic\\w*|automatisch\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern QUOTATION = Pattern.compile("«[^«»]*»|“[^“”]*”|\"[^\"]*\"");

    private ForbiddenWords() {}

    /**
     * What a text says itself: what it quotes is left out.
     *
     * @param text the text
     * @return the text without what stands between quotation marks; a mark without its other half quotes nothing
     */
    public static String outsideQuotations(String text) {
        return QUOTATION.matcher(text).replaceAll("«»");
    }

    /**
     * The first forbidden word in a text, also if it is written with other signs or spaces that look like it.
     *
     * @param text the text
     * @return the word as written there, or as it looks; empty if there is none
     */
    public static Optional<String> in(String text) {
        String plain = LookAlikes.plain(text);
        return find(text).or(() -> plain.equals(text) ? Optional.empty() : find(plain));
    }

    private static Optional<String> find(String text) {
        Matcher found = WORDS.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** Every text of the product in an advisory: what findings say, and the norms behind them. */
    static Stream<Text> texts(Advisory advisory) {
        return findings(advisory)
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.text()),
                        finding.reasons().stream().map(reason -> reason.rule().sentence())));
    }

    private static Stream<Finding<?>> findings(Advisory advisory) {
        return Stream.of(
                        findings(advisory.home()),
                        advisory.alternatives().stream().flatMap(ForbiddenWords::findings),
                        advisory.statements().stream())
                .flatMap(found -> found);
    }

    private static Stream<Finding<?>> findings(AlternativeAdvice alternative) {
        return Stream.of(
                        Stream.of(alternative.finding()),
                        alternative.there().stream().flatMap(ForbiddenWords::findings),
                        alternative.settlement().stream(),
                        alternative.exclusions().stream(),
                        alternative.gaps().stream(),
                        alternative.examinations().stream())
                .flatMap(found -> found);
    }

    private static Stream<Finding<?>> findings(AreaAdvice area) {
        return Stream.of(
                        Stream.of(area.policy(), area.scale(), area.shown(), area.risk()),
                        area.openPoints().stream(),
                        area.contradictions().stream(),
                        area.attentions().stream(),
                        area.articleElements().values().stream(),
                        area.inquiry().stream())
                .flatMap(found -> found);
    }
}
