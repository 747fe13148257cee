package nl.weegschaal.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.LevenshteinDistance;

class EditDistanceTest {
    @Property
    void is_what_commons_text_makes_of_any_two_words(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String from,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 20) String to) {
        assertThat(EditDistance.between(from, to))
                .isEqualTo(LevenshteinDistance.getDefaultInstance().apply(from, to));
    }
}
