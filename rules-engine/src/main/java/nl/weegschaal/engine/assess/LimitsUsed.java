package nl.weegschaal.engine.assess;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.table.RestrictionRow;
import nl.weegschaal.engine.policy.table.RestrictionSubject;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Condition;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Passage;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Profile;
import nl.weegschaal.engine.policy.table.RestrictionSubject.Ruler;
import nl.weegschaal.engine.text.Words;
import nl.weegschaal.model.advisory.RestrictionUsed;
import nl.weegschaal.model.advisory.RestrictionUsed.Subject;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;

/** What an advisory says about the lines of the policy that limit an alternative. */
final class LimitsUsed {
    private final CaseFile caseFile;
    private final Policy policy;
    private final SourceCatalogue sources;
    private final Words words;

    LimitsUsed(CaseFile caseFile, Policy policy, SourceCatalogue sources, Words words) {
        this.caseFile = caseFile;
        this.policy = policy;
        this.sources = sources;
        this.words = words;
    }

    List<RestrictionUsed> of(List<Limit> limits) {
        return limits.stream().map(this::used).toList();
    }

    private RestrictionUsed used(Limit limit) {
        RestrictionRow row = limit.restriction().row();
        return new RestrictionUsed(
                row.form(),
                row.area(),
                text(row.subject()).map(text -> new Subject(row.subject().written(), text)),
                limit.restriction().standing(),
                limit.answered().answer(),
                row.validFrom(),
                row.validUntil(),
                sources.source(row.source(), caseFile.lodged(), caseFile.decision()),
                limit.place());
    }

    private Optional<Text> text(RestrictionSubject subject) {
        if (subject instanceof Profile profile) {
            return Optional.ofNullable(policy.metadata().terms().profiles().get(profile.name()));
        }
        if (subject instanceof Condition condition) {
            return Optional.ofNullable(policy.metadata().terms().conditions().get(condition.name()));
        }
        if (subject instanceof Ruler ruler) {
            return Optional.of(words.of(ruler.control()));
        }
        return subject instanceof Passage passage
                ? Optional.of(policy.gradations().name(passage.area()).name())
                : Optional.empty();
    }
}
