package nl.weegschaal.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.engine.language.Condition;
import nl.weegschaal.engine.language.Evaluation;
import nl.weegschaal.model.fact.PolicyRestriction;
import nl.weegschaal.model.vocabulary.Answer;
import nl.weegschaal.model.vocabulary.RestrictionForm;
import nl.weegschaal.model.vocabulary.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the claims on an alternative look at. */
class GuardrailConditionsTest {
    @ParameterizedTest
    @EnumSource
    void g8_looks_at_every_form_of_restriction_that_stands_in_the_way(RestrictionForm form) {
        assumeThat(form.limits()).isTrue();
        for (boolean wholeCountry : List.of(true, false)) {
            for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                PolicyRestriction line = new PolicyRestriction(form, wholeCountry, Standing.CURRENT, answer);

                assertThat(anyHolds(GuardrailConditions.RESTRICTED, line))
                        .as("%s with the answer %s", form, answer)
                        .isEqualTo(form.asksSomething() ? !form.leavesRoom(answer) : answer == Answer.YES);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_known_of_a_restriction_or_is_out_of_date_is_looked_at_in_every_form_that_limits(
            RestrictionForm form) {
        List<Condition> all = new ArrayList<>(GuardrailConditions.RESTRICTED);
        all.add(GuardrailConditions.RESTRICTION_UNKNOWN);
        all.add(GuardrailConditions.RESTRICTION_NOT_CURRENT);

        assertThat(anyHolds(all, new PolicyRestriction(form, true, Standing.CURRENT, Answer.UNKNOWN)))
                .isEqualTo(form.limits());
        for (Answer answer : Answer.values()) {
            assertThat(List.of(Standing.REVIEW_PASSED, Standing.STALE))
                    .allSatisfy(
                            standing -> assertThat(anyHolds(all, new PolicyRestriction(form, true, standing, answer)))
                                    .isEqualTo(form.limits()));
        }
    }

    private static boolean anyHolds(List<Condition> conditions, PolicyRestriction line) {
        return conditions.stream().anyMatch(new Evaluation(List.of(line))::holds);
    }
}
