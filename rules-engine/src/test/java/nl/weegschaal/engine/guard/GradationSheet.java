package nl.weegschaal.engine.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.ClassPathFolder;
import nl.weegschaal.model.vocabulary.AreaCode;

/**
 * The gradation table of a bundled policy, read a second time and as simply as can be, so that the properties do not ask
 * the program what the policy says.
 */
final class GradationSheet {
    static final GradationSheet UKRAINE = new GradationSheet(
            "ukraine-2026-07-02",
            LocalDate.of(2026, 6, 12),
            Optional.of(LocalDate.of(2027, 6, 11)),
            LocalDate.of(2027, 1, 1));
    static final GradationSheet SUDAN = new GradationSheet(
            "sudan-2024-06-27", LocalDate.of(2024, 6, 27), Optional.empty(), LocalDate.of(2025, 6, 27));

    private final List<Line> lines;

    private GradationSheet(String policy, LocalDate from, Optional<LocalDate> until, LocalDate review) {
        String csv = new ClassPathFolder()
                .read("weegschaal")
                .text("policies/" + policy + "/gradations.csv")
                .orElseThrow();
        this.lines = csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Line(
                        new AreaCode(cells[0]),
                        cells[1].isEmpty() ? Optional.empty() : Optional.of(new AreaCode(cells[1])),
                        cells[4],
                        cells[5].isEmpty() ? from : LocalDate.parse(cells[5]),
                        cells[6].isEmpty() ? until : Optional.of(LocalDate.parse(cells[6])),
                        cells[7].isEmpty() ? review : LocalDate.parse(cells[7])))
                .toList();
    }

    List<AreaCode> areas() {
        return lines.stream().map(Line::area).distinct().toList();
    }

    /** The area itself and the areas that contain it, the most specific first. */
    List<AreaCode> chain(AreaCode area) {
        List<AreaCode> chain = new ArrayList<>();
        Optional<AreaCode> next = Optional.of(area);
        while (next.isPresent()) {
            AreaCode code = next.get();
            chain.add(code);
            next = lines.stream()
                    .filter(line -> line.area().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .within();
        }
        return chain;
    }

    boolean overlap(AreaCode one, AreaCode other) {
        return chain(one).contains(other) || chain(other).contains(one);
    }

    /** The word that the most specific area with a word has on that day; empty if it is out of date by then. */
    Optional<String> current(AreaCode area, LocalDate day) {
        for (AreaCode candidate : chain(area)) {
            List<Line> designated = lines.stream()
                    .filter(line ->
                            line.area().equals(candidate) && !line.gradation().isEmpty())
                    .toList();
            if (!designated.isEmpty()) {
                return designated.stream()
                        .filter(line -> line.holdsOn(day))
                        .map(Line::gradation)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private record Line(
            AreaCode area,
            Optional<AreaCode> within,
            String gradation,
            LocalDate from,
            Optional<LocalDate> until,
            LocalDate review) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !until.map(day::isAfter).orElse(false) && !day.isAfter(review);
        }
    }
}
