package nl.weegschaal.workbench.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a break, on types made for it. */
class BrokenTest {
    /** As it was. */
    interface Before {
        sealed interface Answer permits Before.Yes {}

        record Yes(int times) implements Before.Answer {}

        interface Store {
            void keep(String text);
        }
    }

    /** With something more, and nothing less. */
    interface More {
        sealed interface Answer permits More.Yes, More.No {}

        record Yes(int times) implements More.Answer {
            More.Yes twice() {
                return this;
            }
        }

        record No() implements More.Answer {}

        interface Store {
            void keep(String text);

            default void forget() {}
        }
    }

    /** Another component, and a method that each store must have. */
    interface Other {
        sealed interface Answer permits Other.Yes {}

        record Yes(long times) implements Other.Answer {}

        interface Store {
            void keep(String text);

            void forget();
        }
    }

    @Test
    void nothing_is_broken_by_what_is_added() {
        assertThat(Broken.by(lines(Before.class), lines(More.class))).isEmpty();
    }

    @Test
    void a_component_of_a_record_that_changes_breaks_its_constructor_and_its_reading() {
        assertThat(Broken.by(lines(Before.class), lines(Other.class)))
                .contains("gone: Yes: new(int)", "gone: Yes: int times()");
    }

    @Test
    void a_method_that_others_must_write_breaks_those_who_have_not() {
        assertThat(Broken.by(lines(Before.class), lines(Other.class)))
                .contains("asked for anew: Store: abstract void forget()");
    }

    @Test
    void a_type_that_goes_is_broken_with_all_that_it_had() {
        assertThat(Broken.by(lines(Before.class), List.of()))
                .contains("gone: Store: a interface", "gone: Store: abstract void keep(java.lang.String)");
    }

    @Test
    void patches_and_minor_versions_keep_what_was_there_and_before_one_a_minor_version_need_not() {
        assertThat(Release.of("0.1.1-SNAPSHOT").mustKeep(Release.of("0.1.0"))).isTrue();
        assertThat(Release.of("0.2.0").mustKeep(Release.of("0.1.1"))).isFalse();
        assertThat(Release.of("1.4.0").mustKeep(Release.of("1.3.9"))).isTrue();
        assertThat(Release.of("2.0.0").mustKeep(Release.of("1.3.9"))).isFalse();
        assertThat(Release.of("1.3.9").mustKeep(Release.of("1.3.9"))).isFalse();
    }

    /** Without the type around, so that the lines of all three can be compared. */
    private static List<String> lines(Class<?> around) {
        return List.of(around.getDeclaredClasses()).stream()
                .flatMap(type -> new Signature(type).lines().stream())
                .map(line -> line.replace(around.getName() + "$", ""))
                .toList();
    }
}
