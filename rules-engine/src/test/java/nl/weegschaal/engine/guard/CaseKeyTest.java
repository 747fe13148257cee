package nl.weegschaal.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.weegschaal.engine.known.KnownAdvice;
import nl.weegschaal.engine.policy.ChangeDays;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.model.advisory.ClosedAdvice;
import nl.weegschaal.model.casefile.CaseElement;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.ClosedCase;

/** Two cases share advice if and only if their closed words are the same and no date that anything hangs on lies between theirs. */
class CaseKeyTest {
    private static final PolicySet POLICIES = new PolicySet(List.of(BundledRules.UKRAINE, BundledRules.SUDAN));
    private static final ClosedAdvice ANY =
            Library.assess(CaseFiles.from(Mood.ANY, Country.SOMALIA).sample()).advice();

    @Property
    void a_case_shares_with_one_of_which_one_part_is_otherwise_only_if_that_changes_no_closed_word(
            @ForAll(supplier = CaseFiles.class) CaseFile one,
            @ForAll(supplier = CaseFiles.class) CaseFile other,
            @ForAll @IntRange(max = 18) int part,
            @ForAll int which) {
        CaseFile changed;
        try {
            changed = changed(one, other, part, which);
        } catch (IllegalArgumentException impossible) {
            Assume.that(false);
            return;
        }

        assertThat(share(one, changed)).isEqualTo(sameClosedWords(one, changed));
    }

    @Property
    void cases_with_the_same_closed_words_share(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile, @ForAll long seed) {
        assertThat(share(caseFile, Sibling.of(caseFile, seed))).isTrue();
    }

    @Property
    void days_share_when_nothing_changes_between_them(
            @ForAll(supplier = CaseFiles.class) CaseFile caseFile,
            @ForAll @IntRange(min = -800, max = 800) int lodged,
            @ForAll @IntRange(min = -800, max = 800) int decided) {
        CaseFile moved = Change.decision(
                caseFile,
                caseFile.lodged().plusDays(lodged),
                caseFile.decision().plusDays(decided));

        assertThat(share(caseFile, moved)).isEqualTo(sameDays(caseFile, moved));
    }

    private static boolean share(CaseFile one, CaseFile other) {
        KnownAdvice<ClosedAdvice> known = new KnownAdvice<>(POLICIES, BundledRules.GENERAL.sources(), 10);
        known.of(one, caseFile -> ANY);
        known.of(other, caseFile -> ANY);
        return known.size() == 1;
    }

    private static boolean sameClosedWords(CaseFile one, CaseFile other) {
        CaseFile sameDays = Change.decision(other, one.lodged(), one.decision());
        return sameDays(one, other) && ClosedCase.of(one).equals(ClosedCase.of(sameDays));
    }

    private static boolean sameDays(CaseFile one, CaseFile other) {
        return one.country().equals(other.country())
                && Integer.signum(one.lodged().compareTo(one.decision()))
                        == Integer.signum(other.lodged().compareTo(other.decision()))
                && nothingBetween(one, one.lodged(), other.lodged())
                && nothingBetween(one, one.decision(), other.decision());
    }

    private static boolean nothingBetween(CaseFile caseFile, LocalDate one, LocalDate other) {
        NavigableSet<LocalDate> changes =
                new TreeSet<>(BundledRules.GENERAL.sources().changeDays());
        for (Policy policy : POLICIES.versions(caseFile.country())) {
            changes.addAll(ChangeDays.of(policy));
        }
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        return changes.subSet(first, false, last, true).isEmpty();
    }

    private static CaseFile changed(CaseFile one, CaseFile other, int part, int which) {
        return switch (part) {
            case 0 -> Change.lodged(one, other.lodged());
            case 1 -> Change.decision(one, one.lodged(), other.decision());
            case 2 -> Change.applicant(one, other.applicant());
            case 3 -> Change.actors(one, other.actors());
            case 4 -> Change.elements(one, other.elements());
            case 5 -> Change.alternatives(one, other.alternatives());
            case 6 -> Change.parts(one, other.home(), one.elements(), one.weighings(), one.alternatives());
            case 7 -> Change.parts(one, one.home(), one.elements(), other.weighings(), one.alternatives());
            case 8 ->
                CaseFile.builder(one).asked(Change.asked(other, one.elements())).build();
            case 9 -> CaseFile.builder(one).tests(other.tests()).build();
            case 10 -> CaseFile.builder(one).otherGround(other.otherGround()).build();
            default -> withElement(one, other, part - 11, which);
        };
    }

    /** One component of one element is that of an element of the other case. */
    private static CaseFile withElement(CaseFile one, CaseFile other, int component, int which) {
        if (one.elements().isEmpty() || other.elements().isEmpty()) {
            throw new IllegalArgumentException("there is no element to change");
        }
        int index = Math.floorMod(which, one.elements().size());
        CaseElement from =
                other.elements().get(Math.floorMod(which >> 8, other.elements().size()));
        List<CaseElement> elements = new ArrayList<>(one.elements());
        elements.set(index, mixed(one.elements().get(index), from, component));
        return Change.elements(one, elements);
    }

    private static CaseElement mixed(CaseElement of, CaseElement from, int component) {
        return new CaseElement(
                of.id(),
                component == 0 ? from.kind() : of.kind(),
                component == 1 ? from.bearing() : of.bearing(),
                component == 2 ? from.evidence() : of.evidence(),
                component == 3 ? from.strength() : of.strength(),
                component == 4 ? from.nexus() : of.nexus(),
                component == 0 ? from.description() : of.description(),
                component == 5 ? from.references() : of.references(),
                component == 6 ? from.conflictResolution() : of.conflictResolution(),
                component == 7 ? from.notRepeated() : of.notRepeated());
    }
}
