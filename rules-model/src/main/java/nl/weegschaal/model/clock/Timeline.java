package nl.weegschaal.model.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.clock.word.ProcedureKind;
import nl.weegschaal.model.vocabulary.CountryCode;

/**
 * What happened when in a case that has no decision yet. It is a document of its own: no case file holds it, and no
 * advice on the merits reads it (G13).
 *
 * @param reference how the case system names the case
 * @param country the country of origin, for the moratoria of its policies; empty if none are to be looked up
 * @param lodged the day from which the term is counted: that of the lodging of the application
 * @param procedure the procedure in which it is examined
 * @param extensions the extensions on file, in their order there
 * @param postponement the postponement on file
 * @param moratoria the decision moratoria on file, besides those of policies
 * @param noticeOfDefault the day on which notice of default was received
 * @param penalty the penalty that a court set
 */
public record Timeline(
        CaseReference reference,
        Optional<CountryCode> country,
        LocalDate lodged,
        ProcedureKind procedure,
        List<Extension> extensions,
        Optional<Postponement> postponement,
        List<MoratoriumPeriod> moratoria,
        Optional<LocalDate> noticeOfDefault,
        Optional<PenaltyTerms> penalty) {
    /** Copies the lists. */
    public Timeline {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(lodged, "lodged");
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(extensions, "extensions");
        Objects.requireNonNull(postponement, "postponement");
        Objects.requireNonNull(moratoria, "moratoria");
        Objects.requireNonNull(noticeOfDefault, "noticeOfDefault");
        Objects.requireNonNull(penalty, "penalty");
        extensions = List.copyOf(extensions);
        moratoria = List.copyOf(moratoria);
    }
}
