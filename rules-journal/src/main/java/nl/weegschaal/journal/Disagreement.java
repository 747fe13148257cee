package nl.weegschaal.journal;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.weegschaal.engine.json.Words;
import nl.weegschaal.model.text.FreeText;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An officer who disagrees with an advisory, kept with it: the advisory stays as it is. The library only keeps it. Nothing in the
 * library waits for it or keeps an officer from deciding otherwise (AI Act Article 14(4)(d)).
 *
 * @param traceHash the hash of the core of the trace that it is about, 64 hexadecimal digits
 * @param question the question of the finding that the officer does not share
 * @param area the area that the finding is about; empty for a finding about the case as a whole
 * @param role what kind of person disagrees
 * @param date the day, as the caller gives it
 * @param reason why; it may be erased later and is no part of what the chain covers
 */
public record Disagreement(
        String traceHash,
        Question question,
        Optional<AreaCode> area,
        OfficerRole role,
        LocalDate date,
        FreeText reason) {
    /** The name and version of the form of the core. */
    public static final String FORM = "weegschaal/disagreement/1";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the hash.
     *
     * @throws IllegalArgumentException if the hash does not have 64 lower-case hexadecimal digits
     */
    public Disagreement {
        if (!HASH.matcher(traceHash).matches()) {
            throw new IllegalArgumentException("traceHash: must be 64 lower-case hexadecimal digits");
        }
    }

    /**
     * This disagreement as an entry: the reason is in the texts, all else in the core.
     *
     * @return the entry
     */
    public Entry entry() {
        return new Entry(EntryKind.DISAGREEMENT, core(), Optional.of(texts()));
    }

    /** In canonical form (RFC 8785). No value needs escapes: all are words, codes, digits and hyphens. */
    private String core() {
        return "{" + area.map(code -> "\"area\":\"" + code.value() + "\",").orElse("") + "\"date\":\"" + date
                + "\",\"question\":\"" + Words.of(question) + "\",\"role\":\"" + Words.of(role) + "\",\"schema\":\""
                + FORM
                + "\",\"trace\":\"" + traceHash + "\"}";
    }

    private String texts() {
        StringWriter json = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            generator.writeStartObject();
            generator.writeName("reason");
            generator.writeString(reason.value());
            generator.writeEndObject();
        }
        return json.toString();
    }
}
