package nl.weegschaal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One walk along a chain, from the line after a head to the first flaw. */
final class ChainWalk {
    private final Path journal;
    private final Lines lines;
    private final Optional<SignatureCheck> key;
    private final Optional<Head> kept;
    private final GoodLines goodLines;
    private Head head;
    private long withoutTexts;

    ChainWalk(
            Path journal,
            Lines lines,
            Optional<SignatureCheck> key,
            Optional<Head> kept,
            Head from,
            GoodLines goodLines) {
        this.journal = journal;
        this.lines = lines;
        this.key = key;
        this.kept = kept;
        this.head = from;
        this.goodLines = goodLines;
    }

    Head head() {
        return head;
    }

    long withoutTexts() {
        return withoutTexts;
    }

    Optional<Flaw> toFirstFlaw() throws IOException {
        Optional<Flaw> flaw = keptHead();
        while (flaw.isEmpty() && lines.next()) {
            flaw = line();
        }
        return flaw.or(this::cutShort);
    }

    private Optional<Flaw> keptHead() {
        boolean foreign = kept.isPresent()
                && key.isPresent()
                && kept.get().signature().isPresent()
                && !key.get()
                        .holds(kept.get().unsigned(), kept.get().signature().get());
        return foreign ? Optional.of(FlawTexts.foreignHead(kept.get().sequence())) : Optional.empty();
    }

    private Optional<Flaw> line() throws IOException {
        long number = head.sequence() + 1;
        if (lines.end() != Lines.End.LINE_FEED) {
            boolean torn = lines.end() == Lines.End.OF_FILE;
            return Optional.of(torn ? FlawTexts.torn(number, lines.length()) : FlawTexts.tooLong(number));
        }
        int length = lines.length();
        Optional<ScannedLine> scanned = LineScan.of(lines.buffer(), length);
        if (scanned.isEmpty()) {
            return Optional.of(FlawTexts.form(number));
        }
        Optional<Flaw> flaw = scanned.get()
                .damage(lines.buffer())
                .map(part -> FlawTexts.changed(number, part))
                .or(() -> signature(scanned.get().link(), number));
        return flaw.isPresent() ? flaw : follow(scanned.get(), length);
    }

    private Optional<Flaw> signature(Link link, long number) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (link.signature().isEmpty()) {
            return Optional.of(FlawTexts.unsigned(number));
        }
        boolean made = key.get().holds(link.unsigned(), link.signature().get());
        return made ? Optional.empty() : Optional.of(FlawTexts.foreign(number));
    }

    private Optional<Flaw> follow(ScannedLine line, int length) throws IOException {
        Link link = line.link();
        if (link.sequence() != head.sequence() + 1 || !link.previous().equals(head.hash())) {
            return Optional.of(new Misfit(journal, head, link).flaw(linkAfter()));
        }
        head = new Head(link.sequence(), line.hash(), head.length() + length + 1, Optional.empty());
        withoutTexts += line.isWithoutItsTexts() ? 1 : 0;
        goodLines.next(line, lines.buffer(), length);
        boolean rewritten = kept.filter(keptHead -> keptHead.sequence() == head.sequence())
                .filter(keptHead -> !keptHead.hash().equals(head.hash()))
                .isPresent();
        return rewritten ? Optional.of(FlawTexts.rewritten(head.sequence(), head.sequence())) : Optional.empty();
    }

    private Optional<Link> linkAfter() throws IOException {
        return lines.next() && lines.end() == Lines.End.LINE_FEED
                ? LineScan.of(lines.buffer(), lines.length()).map(ScannedLine::link)
                : Optional.empty();
    }

    private Optional<Flaw> cutShort() {
        return kept.filter(keptHead -> keptHead.sequence() > head.sequence())
                .map(keptHead -> FlawTexts.cutShort(head.sequence() + 1, keptHead, head.sequence()));
    }

    /** Is given each line that is as it was written. */
    @FunctionalInterface
    interface GoodLines {
        void next(ScannedLine line, byte[] buffer, int length) throws IOException;

        static GoodLines unheard() {
            return (line, buffer, length) -> {};
        }
    }
}
