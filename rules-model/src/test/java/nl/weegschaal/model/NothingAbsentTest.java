package nl.weegschaal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is not known has a word. So nothing absent gets into a record, and who tries reads the name of the component. */
class NothingAbsentTest {
    private static final List<Class<?>> RECORDS = records();

    @TestFactory
    Stream<DynamicTest> an_absent_component_is_refused_by_its_name() {
        return RECORDS.stream()
                .flatMap(type -> IntStream.range(0, type.getRecordComponents().length)
                        .filter(index -> mustBeThere(type.getRecordComponents()[index]))
                        .mapToObj(index -> dynamicTest(
                                type.getName() + "." + type.getRecordComponents()[index].getName(),
                                () -> isRefused(type, index))));
    }

    @Test
    void the_records_of_the_model_are_found() {
        assertThat(RECORDS).hasSizeGreaterThan(120);
    }

    private static void isRefused(Class<?> type, int index) {
        Object[] values = Sample.components(type);
        values[index] = null;
        assertThatThrownBy(() -> {
                    try {
                        Sample.constructor(type).newInstance(values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                })
                .isInstanceOf(NullPointerException.class)
                .hasMessage(type.getRecordComponents()[index].getName());
    }

    private static boolean mustBeThere(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static List<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.weegschaal.model").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
