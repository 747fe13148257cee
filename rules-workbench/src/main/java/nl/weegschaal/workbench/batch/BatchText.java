package nl.weegschaal.workbench.batch;

import java.util.Map;
import java.util.SortedMap;
import nl.weegschaal.engine.tally.Tally;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.model.text.Text;

/** What came of a batch, for people. */
final class BatchText {
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private BatchText(Language language) {
        this.language = language;
    }

    static String of(Tally tally, BatchPlaces places, Language language) {
        BatchText text = new BatchText(language);
        text.line(BatchFileMessage.ADVISED.with(tally.advised(), places.out()));
        text.line(
                tally.setAside() == 0
                        ? BatchFileMessage.NONE_SET_ASIDE.text()
                        : BatchFileMessage.SET_ASIDE.with(tally.setAside(), places.setAside()));
        text.counts(BatchFileMessage.OF_RISK.text(), tally.of(Tally.RISK));
        text.counts(BatchFileMessage.OF_ALTERNATIVES.text(), tally.of(Tally.ALTERNATIVE));
        text.counts(BatchFileMessage.OF_POLICIES.text(), tally.of(Tally.POLICY));
        text.counts(BatchFileMessage.OF_REASONS.text(), tally.of(Tally.SET_ASIDE));
        text.text.append('\n');
        text.line(BatchFileMessage.ADVICE_ONLY.text());
        return text.text.toString();
    }

    private void counts(Text heading, SortedMap<String, Long> counts) {
        if (!counts.isEmpty()) {
            text.append('\n');
            line(heading);
            int width = counts.values().stream()
                    .mapToInt(count -> Long.toString(count).length())
                    .max()
                    .orElse(0);
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                String number = Long.toString(count.getValue());
                text.append("  ")
                        .append(" ".repeat(width - number.length()))
                        .append(number)
                        .append("  ")
                        .append(word(count.getKey()))
                        .append('\n');
            }
        }
    }

    private String word(String word) {
        return word.equals(Tally.NO_POLICY) ? BatchFileMessage.NO_POLICY.text().in(language) : word;
    }

    private void line(Text line) {
        text.append(line.in(language)).append('\n');
    }
}
