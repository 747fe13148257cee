package nl.weegschaal.engine.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.engine.clock.count.TermCount;
import nl.weegschaal.engine.rules.ClockFiring;
import nl.weegschaal.model.clock.ClockReason;
import nl.weegschaal.model.clock.Concluded;
import nl.weegschaal.model.clock.Extension;
import nl.weegschaal.model.clock.count.Counted;
import nl.weegschaal.model.clock.count.Length;
import nl.weegschaal.model.clock.fact.CaseProcedure;
import nl.weegschaal.model.clock.fact.ClockFact;
import nl.weegschaal.model.clock.fact.ClockGiven;
import nl.weegschaal.model.clock.fact.ClockStage;
import nl.weegschaal.model.clock.fact.EndReading;
import nl.weegschaal.model.clock.fact.ExtensionAllowed;
import nl.weegschaal.model.clock.fact.ExtensionOnFile;
import nl.weegschaal.model.clock.fact.LodgingDay;
import nl.weegschaal.model.clock.fact.RegimeApplies;
import nl.weegschaal.model.clock.fact.TermApplies;
import nl.weegschaal.model.clock.word.LodgingPeriod;
import nl.weegschaal.model.clock.word.Readings;
import nl.weegschaal.model.clock.word.Regime;
import nl.weegschaal.model.clock.word.TermLength;
import nl.weegschaal.model.clock.word.TermPurpose;
import nl.weegschaal.model.fact.FactId;

/**
 * The first stage: which law applies, and which terms follow from it.
 *
 * @param regime the law of procedure
 * @param decision the term within which the examination ends
 * @param absolute the absolute limit
 * @param postponed the absolute limit if the examination is postponed
 * @param review how often the situation in a country is reviewed, if a source says so
 * @param notice what has to pass after a notice of default
 * @param allowances the most by which an extension can extend the term, by the number of the extension
 */
record LegalTerms(
        Concluded<Regime> regime,
        Term decision,
        Term absolute,
        Term postponed,
        Optional<Term> review,
        Term notice,
        Map<FactId, Allowance> allowances) {
    /**
     * A term that applies.
     *
     * @param length how long it is
     * @param counted counted from the lodging day
     * @param reason the norm
     * @param readings in how many ways its end can be read
     * @param reading the norm on that
     */
    record Term(Length length, Counted counted, ClockReason reason, Readings readings, ClockReason reading) {
        Ends ends() {
            return Ends.of(counted, readings);
        }
    }

    /**
     * The most by which a term can be extended.
     *
     * @param most how long
     * @param reason the norm
     */
    record Allowance(TermLength most, ClockReason reason) {}

    static LegalTerms of(
            TimelineOnDay known, LocalDate regulationFrom, ClockRun run, TermCount count, ClockReasons reasons) {
        List<ClockGiven> given = new ArrayList<>();
        given.add(new LodgingDay(
                known.lodged().isBefore(regulationFrom)
                        ? LodgingPeriod.BEFORE_THE_REGULATION
                        : LodgingPeriod.UNDER_THE_REGULATION));
        given.add(new CaseProcedure(known.timeline().procedure()));
        for (TimelineEntry<Extension> extension : known.extensions()) {
            given.add(new ExtensionOnFile(extension.id(), extension.value().ground()));
        }
        List<ClockFiring> firings = run.run(ClockStage.TERMS, given);
        return new LegalTerms(
                reasons.one(RegimeApplies.class, RegimeApplies::regime, "", firings),
                needed(TermPurpose.DECISION, known, firings, count, reasons),
                needed(TermPurpose.ABSOLUTE, known, firings, count, reasons),
                needed(TermPurpose.POSTPONED, known, firings, count, reasons),
                term(TermPurpose.REVIEW, known, firings, count, reasons),
                needed(TermPurpose.NOTICE, known, firings, count, reasons),
                allowances(firings, reasons));
    }

    private static Term needed(
            TermPurpose purpose,
            TimelineOnDay known,
            List<ClockFiring> firings,
            TermCount count,
            ClockReasons reasons) {
        return term(purpose, known, firings, count, reasons)
                .orElseThrow(() -> new NotOneAnswer("the rules of the clock give no term for " + purpose));
    }

    private static Optional<Term> term(
            TermPurpose purpose,
            TimelineOnDay known,
            List<ClockFiring> firings,
            TermCount count,
            ClockReasons reasons) {
        List<ClockFiring> found = ClockReasons.concluding(TermApplies.class, firings).stream()
                .filter(firing -> ((TermApplies) firing.conclusion()).purpose() == purpose)
                .toList();
        if (found.size() > 1) {
            throw new NotOneAnswer("the rules of the clock give more than one term for " + purpose);
        }
        ClockFiring reading = reading(firings);
        return found.stream().findFirst().map(firing -> {
            Length length = Lengths.of(((TermApplies) firing.conclusion()).length());
            return new Term(
                    length,
                    count.count(known.lodged(), length),
                    reasons.of(firing),
                    Lengths.isLong(length) ? ((EndReading) reading.conclusion()).readings() : Readings.ONE,
                    reasons.of(reading));
        });
    }

    /** What the rules say on the end of long terms. */
    private static ClockFiring reading(List<ClockFiring> firings) {
        List<ClockFiring> found = ClockReasons.concluding(EndReading.class, firings);
        if (found.size() != 1) {
            throw new NotOneAnswer("the rules of the clock say " + found.size() + " times how an end is read");
        }
        return found.get(0);
    }

    private static Map<FactId, Allowance> allowances(List<ClockFiring> firings, ClockReasons reasons) {
        Map<FactId, Allowance> allowances = new HashMap<>();
        for (ClockFiring firing : ClockReasons.concluding(ExtensionAllowed.class, firings)) {
            for (ClockFact premise : firing.premises()) {
                if (premise instanceof ExtensionOnFile extension) {
                    TermLength most = ((ExtensionAllowed) firing.conclusion()).most();
                    if (allowances.put(extension.id(), new Allowance(most, reasons.of(firing))) != null) {
                        throw new NotOneAnswer("the rules of the clock allow one extension in two ways");
                    }
                }
            }
        }
        return allowances;
    }
}
