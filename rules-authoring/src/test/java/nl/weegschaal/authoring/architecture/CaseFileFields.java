package nl.weegschaal.authoring.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.weegschaal.model.casefile.CaseFile;

/** The fields of the records that a case file is made of, and which of them some code reads. */
final class CaseFileFields {
    private final Set<JavaClass> records = new HashSet<>();

    private CaseFileFields(JavaClass whole) {
        add(whole);
    }

    static CaseFileFields in(JavaClasses program) {
        return new CaseFileFields(program.get(CaseFile.class));
    }

    private void add(JavaClass part) {
        if (!part.getPackageName().equals(CaseFile.class.getPackageName())) {
            return;
        }
        if (part.isRecord()) {
            if (records.add(part)) {
                components(part)
                        .map(JavaField::getType)
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(Collection::stream)
                        .forEach(this::add);
            }
        } else {
            part.getSubclasses().forEach(this::add);
        }
    }

    private static Stream<JavaField> components(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    /** All of them, such as {@code Applicant.civilian}. */
    NavigableSet<String> all() {
        NavigableSet<String> all = new TreeSet<>();
        records.stream()
                .flatMap(CaseFileFields::components)
                .map(CaseFileFields::name)
                .forEach(all::add);
        return all;
    }

    /**
     * Those that are read by some methods, or by methods that those call: of the classes that belong together with them, and of
     * the records themselves. What a constructor reads when it checks its parts is read by nobody else.
     */
    NavigableSet<String> readBy(Collection<? extends JavaMethod> begin, Set<JavaClass> together) {
        NavigableSet<String> read = new TreeSet<>();
        Deque<JavaMethod> next = new ArrayDeque<>(begin);
        Set<JavaMethod> seen = new HashSet<>(begin);
        while (!next.isEmpty()) {
            JavaMethod method = next.pop();
            method.getFieldAccesses().stream()
                    .filter(access -> access.getAccessType() == AccessType.GET)
                    .map(JavaFieldAccess::getTarget)
                    .map(target -> target.resolveMember())
                    .flatMap(Optional::stream)
                    .filter(field -> records.contains(field.getOwner()))
                    .map(CaseFileFields::name)
                    .forEach(read::add);
            called(method)
                    .filter(other -> records.contains(other.getOwner()) || together.contains(other.getOwner()))
                    .filter(seen::add)
                    .forEach(next::add);
        }
        return read;
    }

    private static Stream<JavaMethod> called(JavaCodeUnit unit) {
        Stream<JavaAccess<?>> accesses =
                Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream());
        return accesses.map(access -> access.getTarget().resolveMember())
                .flatMap(Optional::stream)
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast);
    }

    private static String name(JavaMember field) {
        return field.getOwner().getSimpleName() + "." + field.getName();
    }
}
