package nl.weegschaal.engine.policy.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.weegschaal.model.advisory.AreaName;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Gradation;
import nl.weegschaal.model.vocabulary.Standing;

/** The gradation table of a policy: which areas there are, and what is designated for each from which day. */
public final class GradationTable {
    private final NavigableMap<AreaCode, List<GradationRow>> rows = new TreeMap<>();

    /**
     * Takes the lines of a table that was checked.
     *
     * @param lines the lines: every area lies within another one of the table, except the country
     */
    public GradationTable(List<GradationRow> lines) {
        lines.forEach(line ->
                rows.computeIfAbsent(line.area(), area -> new ArrayList<>()).add(line));
        rows.values().forEach(ofArea -> ofArea.sort(Comparator.comparing(GradationRow::validFrom)));
    }

    /**
     * Every line.
     *
     * @return the lines, as they stand in the table
     */
    public List<GradationRow> rows() {
        return rows.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(GradationRow::line))
                .toList();
    }

    /**
     * This table, knowing the areas of an earlier version as well: of each that it does not have it says what it says of the area that
     * this one lies in. For holding two versions against each other, never for advice.
     *
     * @param earlier the table of the earlier version
     * @return a table that has the areas of both
     */
    public GradationTable knowing(GradationTable earlier) {
        List<GradationRow> all = new ArrayList<>(rows());
        earlier.rows.forEach((area, lines) -> {
            if (!rows.containsKey(area)) {
                all.add(lines.get(0).following());
            }
        });
        return new GradationTable(all);
    }

    /**
     * The lines of the table.
     *
     * @return how many there are
     */
    public int lines() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /**
     * The areas of the policy.
     *
     * @return every area that has a line
     */
    public SortedSet<AreaCode> areas() {
        return Collections.unmodifiableSortedSet(rows.navigableKeySet());
    }

    /**
     * An area as a reader knows it.
     *
     * @param area an area of the table
     * @return its name and the areas that it lies in
     */
    public AreaName name(AreaCode area) {
        List<AreaCode> chain = chain(area);
        return new AreaName(area, last(area).name(), chain.subList(1, chain.size()));
    }

    /**
     * Whether one area lies in another, or is the same.
     *
     * @param inner the one
     * @param outer the other
     * @return true if the table places the one within the other
     */
    public boolean within(AreaCode inner, AreaCode outer) {
        return chain(inner).contains(outer);
    }

    /**
     * The line of an area itself on a day, whether it designates anything or not.
     *
     * @param area an area of the table
     * @param day the decision date
     * @return the line that covers the day, or else the last line before it, or else the first
     */
    public GradationRow line(AreaCode area, LocalDate day) {
        List<GradationRow> ofArea = lines(area);
        GradationRow found = ofArea.get(0);
        for (GradationRow row : ofArea) {
            if (!row.validFrom().isAfter(day)) {
                found = row;
            }
        }
        return found;
    }

    /**
     * What is designated for an area on a day. The most specific area with a designation wins. A line that no longer or
     * not yet applies is never skipped for a wider area: it is stale.
     *
     * @param area an area of the table
     * @param day the decision date
     * @return the designation; empty if neither the area nor any that it lies in has one
     */
    public Optional<Designation> designation(AreaCode area, LocalDate day) {
        for (AreaCode candidate : chain(area)) {
            GradationRow row = line(candidate, day);
            Optional<Gradation> gradation = row.gradation();
            if (gradation.isPresent()) {
                return Optional.of(new Designation(row, gradation.get(), standing(row, day)));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the line of an area itself is current on a day.
     *
     * @param area an area of the table
     * @param day the decision date
     * @return current, or stale if the line does not cover the day or is past its review date
     */
    public Standing lineStanding(AreaCode area, LocalDate day) {
        return standing(line(area, day), day);
    }

    private static Standing standing(GradationRow row, LocalDate day) {
        if (!row.covers(day)) {
            return Standing.STALE;
        }
        return row.reviewBy().filter(day::isAfter).isPresent() ? Standing.REVIEW_PASSED : Standing.CURRENT;
    }

    private List<AreaCode> chain(AreaCode area) {
        List<AreaCode> chain = new ArrayList<>();
        Optional<AreaCode> next = Optional.of(area);
        while (next.isPresent()) {
            chain.add(next.get());
            next = last(next.get()).within();
        }
        return chain;
    }

    private GradationRow last(AreaCode area) {
        List<GradationRow> ofArea = lines(area);
        return ofArea.get(ofArea.size() - 1);
    }

    private List<GradationRow> lines(AreaCode area) {
        List<GradationRow> ofArea = rows.get(area);
        if (ofArea == null) {
            throw new IllegalArgumentException("area: the policy has no area " + area);
        }
        return ofArea;
    }
}
