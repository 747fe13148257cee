package nl.weegschaal.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Standing;

/** A policy as the hand-written rules look things up in it. */
final class HandPolicy {
    private final String country;
    private final PolicyStatus status;
    private final LocalDate from;
    private final Optional<LocalDate> until;
    private final Optional<LocalDate> reviewBy;
    private final ArmedConflict conflict;
    private final Optional<LocalDate> moratoriumFrom;
    private final Optional<LocalDate> moratoriumUntil;
    private final Map<String, List<Line>> lines;
    private final List<LimitLine> limits;
    private final Map<String, List<String>> chains = new HashMap<>();
    private final Map<String, Set<String>> around = new HashMap<>();

    HandPolicy(
            String country,
            PolicyStatus status,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<LocalDate> reviewBy,
            ArmedConflict conflict,
            Optional<LocalDate> moratoriumFrom,
            Optional<LocalDate> moratoriumUntil,
            Map<String, List<Line>> lines,
            List<LimitLine> limits) {
        this.country = country;
        this.status = status;
        this.from = from;
        this.until = until;
        this.reviewBy = reviewBy;
        this.conflict = conflict;
        this.moratoriumFrom = moratoriumFrom;
        this.moratoriumUntil = moratoriumUntil;
        this.lines = lines;
        this.limits = limits;
        lines.keySet().forEach(area -> chains.put(area, chain(area)));
        chains.forEach((area, chain) -> around.put(area, new HashSet<>(chain)));
    }

    /** A gradation with the line that designates it. */
    record Designated(Line line, Gradation gradation) {}

    boolean inForce(String of, LocalDate day) {
        return country.equals(of) && !day.isBefore(from) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    String country() {
        return country;
    }

    PolicyStatus status() {
        return status;
    }

    ArmedConflict conflict() {
        return conflict;
    }

    List<LimitLine> limits() {
        return limits;
    }

    Standing standing(LocalDate day) {
        return reviewBy.isPresent() && day.isAfter(reviewBy.get()) ? Standing.REVIEW_PASSED : Standing.CURRENT;
    }

    boolean moratorium(LocalDate day) {
        return moratoriumFrom.isPresent()
                && !day.isBefore(moratoriumFrom.get())
                && (moratoriumUntil.isEmpty() || !day.isAfter(moratoriumUntil.get()));
    }

    boolean knows(String area) {
        return lines.containsKey(area);
    }

    boolean within(String inner, String outer) {
        return around.getOrDefault(inner, Set.of()).contains(outer);
    }

    /** An area with every area that lies in it. */
    List<String> inside(String outer) {
        return lines.keySet().stream().filter(area -> within(area, outer)).toList();
    }

    Line line(String area, LocalDate day) {
        List<Line> ofArea = lines(area);
        Line found = ofArea.get(0);
        for (Line line : ofArea) {
            if (!line.from().isAfter(day)) {
                found = line;
            }
        }
        return found;
    }

    Optional<Designated> designation(String area, LocalDate day) {
        for (String candidate : chains.getOrDefault(area, List.of())) {
            Line line = line(candidate, day);
            if (line.gradation().isPresent()) {
                return Optional.of(new Designated(line, line.gradation().get()));
            }
        }
        return Optional.empty();
    }

    private List<Line> lines(String area) {
        return Optional.ofNullable(lines.get(area)).orElseThrow();
    }

    private List<String> chain(String area) {
        List<String> chain = new ArrayList<>();
        Optional<String> next = Optional.of(area);
        while (next.isPresent()) {
            chain.add(next.get());
            List<Line> ofArea = lines(next.get());
            next = ofArea.get(ofArea.size() - 1).within();
        }
        return chain;
    }
}
