package nl.weegschaal.benchmarks.mix;

import java.time.LocalDate;
import java.util.List;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyTerm;

/**
 * What cases from a country can name under the bundled policies.
 *
 * @param country the country
 * @param firstDay the first day on which its policy is in force
 * @param days how many days after that a case may be decided
 * @param areas areas of the policy
 * @param profiles profiles that the policy asks about
 * @param conditions conditions that the policy asks about
 * @param actors actors that the policy declares
 */
record Place(
        CountryCode country,
        LocalDate firstDay,
        int days,
        List<AreaCode> areas,
        List<PolicyTerm> profiles,
        List<PolicyTerm> conditions,
        List<PolicyTerm> actors) {
    static final Place UKRAINE = new Place(
            new CountryCode("UA"),
            LocalDate.of(2026, 6, 12),
            320,
            areas("UA UA-05 UA-09 UA-12 UA-12/NIKOPOL UA-14 UA-14/BAKHMUT UA-18 UA-23 UA-26 UA-30 UA-32 UA-35 UA-43"
                    + " UA-46 UA-48 UA-48/OCHAKIV UA-51 UA-51/PODILSK UA-53 UA-59 UA-59/SUMY UA-63"
                    + " UA-63/LOZOVA UA-65 UA-68 UA-71 UA-74 UA-77"),
            List.of(new PolicyTerm("single-parent")),
            List.of(new PolicyTerm("housing"), new PolicyTerm("registration")),
            List.of());

    static final Place SUDAN = new Place(
            new CountryCode("SD"),
            LocalDate.of(2024, 6, 27),
            500,
            areas("SD SD-DC SD-DE SD-DN SD-DS SD-DW SD-GD SD-GZ SD-KA SD-KH SD-KN SD-RS SD-RS/PORT-SUDAN"),
            List.of(),
            List.of(),
            List.of());

    /** A country without a policy. */
    static final Place SOMALIA = new Place(
            new CountryCode("SO"),
            LocalDate.of(2026, 1, 1),
            300,
            areas("SO-BN SO-BK"),
            List.of(),
            List.of(),
            List.of());

    static List<AreaCode> areas(String codes) {
        return List.of(codes.split(" ")).stream().map(AreaCode::new).toList();
    }
}
