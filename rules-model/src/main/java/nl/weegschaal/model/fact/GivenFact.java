package nl.weegschaal.model.fact;

/** A fact that comes from the case, from the policy, or from what another run concluded. */
public sealed interface GivenFact extends Fact
        permits ActorOfHarm,
                AdviceBasis,
                ApplicantFacts,
                AreaGradation,
                AreaPolicy,
                AspectFinding,
                CaseTiming,
                CircumstanceAsked,
                ExaminedArea,
                IndicatorRecord,
                IndividualElement,
                IndividualTest,
                NoAreaNamed,
                OnOtherGround,
                OfficerWeighing,
                PolicyMissing,
                PolicyRestriction,
                ProposedArea,
                Rebuttal,
                RiskAtHome,
                RiskThere,
                StateActorException {}
