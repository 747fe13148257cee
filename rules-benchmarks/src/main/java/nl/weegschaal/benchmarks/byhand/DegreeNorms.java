package nl.weegschaal.benchmarks.byhand;

import java.util.List;
import nl.weegschaal.model.fact.DegreeShown;
import nl.weegschaal.model.fact.Indication;
import nl.weegschaal.model.fact.IndividualTest;
import nl.weegschaal.model.fact.OfficerWeighing;
import nl.weegschaal.model.vocabulary.Degree;
import nl.weegschaal.model.vocabulary.DegreeBasis;
import nl.weegschaal.model.vocabulary.TestConclusion;

/** Which degree of individual elements is shown: by the officer's own weighing or test, or else by the indications. */
final class DegreeNorms {
    private final Norms norms;
    private final Norm higher;
    private final Norm lower;
    private final Norm none;

    DegreeNorms(Norms norms) {
        this.norms = norms;
        this.higher = norms.get("degree-default-higher");
        this.lower = norms.get("degree-default-lower");
        this.none = norms.get("degree-default-none");
    }

    DegreeShown apply(AreaFacts facts, List<Indication> indications, Conclusions found) {
        if (facts.weighing().isPresent()) {
            return officer(facts.weighing().get(), found);
        }
        if (facts.test().isPresent()) {
            return tested(facts.test().get(), found);
        }
        if (indications.isEmpty()) {
            DegreeShown shown = new DegreeShown(Degree.NONE, DegreeBasis.DEFAULT_WEIGHING);
            found.add(none, shown, facts.area());
            return shown;
        }
        boolean high = indications.stream().anyMatch(indication -> indication.degree() == Degree.HIGHER);
        Degree degree = high ? Degree.HIGHER : Degree.LOWER;
        DegreeShown shown = new DegreeShown(degree, DegreeBasis.DEFAULT_WEIGHING);
        for (Indication indication : indications) {
            if (indication.degree() == degree) {
                found.add(high ? higher : lower, shown, indication);
            }
        }
        return shown;
    }

    private DegreeShown tested(IndividualTest test, Conclusions found) {
        boolean indicated = test.conclusion() == TestConclusion.REAL_RISK_INDICATED;
        DegreeShown shown = new DegreeShown(indicated ? Degree.HIGHER : Degree.NONE, DegreeBasis.OFFICER_TEST);
        found.add(norms.get(indicated ? "degree-test-indicated" : "degree-test-not-substantiated"), shown, test);
        return shown;
    }

    private DegreeShown officer(OfficerWeighing weighing, Conclusions found) {
        DegreeShown shown = new DegreeShown(weighing.degree(), DegreeBasis.OFFICER_WEIGHING);
        String norm = switch (weighing.degree()) {
            case NONE -> "degree-officer-none";
            case LOWER -> "degree-officer-lower";
            case HIGHER -> "degree-officer-higher";
        };
        found.add(norms.get(norm), shown, weighing);
        return shown;
    }
}
