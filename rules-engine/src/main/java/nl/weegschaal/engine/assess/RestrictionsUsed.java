package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Condition;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Passage;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Power;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Profile;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Ruler;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.RestrictionUsed;
import nl.weegschaal.model.advisory.RestrictionUsed.Subject;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/** What an advisory says about the lines of the policy that limit an alternative. */
final class RestrictionsUsed {
    private final CaseFile caseFile;
    private final Policy policy;
    private final SourceCatalogue sources;
    private final Words words;

    RestrictionsUsed(CaseFile caseFile, Policy policy, SourceCatalogue sources, Words words) {
        this.caseFile = caseFile;
        this.policy = policy;
        this.sources = sources;
        this.words = words;
    }

    List<RestrictionUsed> of(List<RestrictionOnFile> limits) {
        return limits.stream().map(this::used).toList();
    }

    private RestrictionUsed used(RestrictionOnFile limit) {
        RestrictionRow row = limit.restriction().row();
        return new RestrictionUsed(
                row.form(),
                row.area(),
                text(row).map(text -> new Subject(row.subject().written(), text)),
                limit.restriction().standing(),
                limit.answered().answer(),
                row.validFrom(),
                row.validUntil(),
                sources.source(row.source(), caseFile.lodged(), caseFile.decision()),
                limit.place());
    }

    private Optional<Text> text(RestrictionRow row) {
        return switch (row.form().asks()) {
            case NOTHING, LEADS, NAMED_AREA -> Optional.empty();
            case ACTOR_HOLDS_POWER, ACTOR_ON_ROUTE -> power(row.subject(Power.class));
            case PROFILE ->
                Optional.ofNullable(policy.metadata()
                        .terms()
                        .profiles()
                        .get(row.subject(Profile.class).name()));
            case CONDITION ->
                Optional.ofNullable(policy.metadata()
                        .terms()
                        .conditions()
                        .get(row.subject(Condition.class).name()));
            case PASSAGE ->
                Optional.of(policy.gradations()
                        .name(row.subject(Passage.class).area())
                        .name());
        };
    }

    private Optional<Text> power(Power power) {
        return power instanceof Ruler ruler
                ? Optional.of(words.of(ruler.control()))
                : Optional.ofNullable(policy.metadata().terms().actors().get(new PolicyTerm(power.written())));
    }
}
