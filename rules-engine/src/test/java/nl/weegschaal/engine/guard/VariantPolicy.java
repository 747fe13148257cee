package nl.weegschaal.engine.guard;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.assess.Assessor;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Moratorium;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.policy.table.GradationRow;
import nl.weegschaal.engine.policy.table.GradationTable;
import nl.weegschaal.engine.rules.RuleText;
import nl.weegschaal.model.advisory.Indicator;

/** The bundled policy for Ukraine with another gradation table. */
final class VariantPolicy {
    private static final List<GradationRow> LINES = lines();

    private VariantPolicy() {}

    /** With this indicator in place of its like on every line. */
    static Assessor withIndicator(Indicator indicator) {
        List<GradationRow> rows =
                LINES.stream().map(row -> with(row, indicator)).toList();
        Policy ukraine = BundledRules.UKRAINE;
        Policy variant = new Policy(
                ukraine.metadata(),
                new GradationTable(rows),
                ukraine.restrictions(),
                ukraine.rules(),
                ukraine.fingerprint());
        return new Assessor(BundledRules.GENERAL, new PolicySet(List.of(variant)));
    }

    /** With a decision moratorium on every day, or with none. */
    static Assessor withMoratorium(boolean isThere) {
        Policy ukraine = BundledRules.UKRAINE;
        PolicyMetadata of = ukraine.metadata();
        PolicyMetadata metadata = new PolicyMetadata(
                of.id(),
                of.country(),
                of.title(),
                of.status(),
                of.statusNote(),
                of.validFrom(),
                of.validUntil(),
                of.reviewBy(),
                of.referenceFrom(),
                of.referenceUntil(),
                of.armedConflict(),
                of.sources(),
                of.terms(),
                isThere ? List.of(new Moratorium(of.validFrom(), of.validUntil(), "project/illustration")) : List.of(),
                of.transition());
        Policy variant = new Policy(
                metadata, ukraine.gradations(), ukraine.restrictions(), ukraine.rules(), ukraine.fingerprint());
        return new Assessor(BundledRules.GENERAL, new PolicySet(List.of(variant)));
    }

    static List<RuleText> ruleTexts() {
        List<RuleText> texts = new ArrayList<>();
        Folder root = BundledRules.ROOT;
        root.files().keySet().stream()
                .filter(file -> file.endsWith(".drl"))
                .forEach(file -> texts.add(new RuleText(file, root.text(file).orElseThrow())));
        return texts;
    }

    private static List<GradationRow> lines() {
        GradationTable table = BundledRules.UKRAINE.gradations();
        return table.areas().stream()
                .flatMap(area -> Country.UKRAINE
                        .everyDay()
                        .map(day -> table.line(area, day))
                        .distinct())
                .toList();
    }

    private static GradationRow with(GradationRow row, Indicator other) {
        return new GradationRow(
                row.line(),
                row.area(),
                row.within(),
                row.name(),
                row.gradation(),
                row.validFrom(),
                row.validUntil(),
                row.reviewBy(),
                row.control(),
                row.holder(),
                row.indicators().stream()
                        .map(indicator -> indicator.kind() == other.kind() ? other : indicator)
                        .toList(),
                row.referenceFrom(),
                row.referenceUntil(),
                row.source());
    }
}
