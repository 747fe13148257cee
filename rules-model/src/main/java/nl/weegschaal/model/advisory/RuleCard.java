package nl.weegschaal.model.advisory;

import java.util.List;
import java.util.Objects;
import nl.weegschaal.model.law.LegalSource;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.PolicyStatus;
import nl.weegschaal.model.vocabulary.Question;

/**
 * A rule as a reader sees it: one norm.
 *
 * @param id its name
 * @param hash the SHA-256 of all that the rule says, in hexadecimal; layout and place of its file do not count
 * @param question the question that it helps to answer
 * @param sentence the norm, in words
 * @param sources where it comes from, in the version of the law that applies to the case; at least one
 * @param status whether it states a published norm or an illustrative default
 * @param file the file that holds it
 */
public record RuleCard(
        RuleId id,
        String hash,
        Question question,
        Text sentence,
        List<LegalSource> sources,
        PolicyStatus status,
        String file) {
    /**
     * Copies the sources.
     *
     * @throws IllegalArgumentException if there is no source (G15)
     */
    public RuleCard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(file, "file");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources: rule " + id + " must cite at least one legal source");
        }
        sources = List.copyOf(sources);
    }
}
