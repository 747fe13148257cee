package nl.weegschaal.workbench.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other programs can see of a type, one line for each thing, so that a line that is gone is something that is gone for them.
 * A method that they must write themselves has the word abstract.
 */
final class Signature {
    private static final List<String> OF_EVERY_OBJECT = List.of("equals", "hashCode", "toString");

    private final Class<?> type;

    Signature(Class<?> type) {
        this.type = type;
    }

    List<String> lines() {
        return Stream.of(
                        Stream.of(head()),
                        supertypes().map(name -> "is a " + name.getTypeName()),
                        permitted(),
                        Arrays.stream(type.getDeclaredFields())
                                .filter(this::isSeen)
                                .map(Signature::of),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(made -> isSeen(made) && !type.isEnum())
                                .map(Signature::of),
                        methods().map(this::of))
                .flatMap(line -> line)
                .sorted()
                .map(line -> type.getName() + ": " + line)
                .toList();
    }

    private String head() {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
        return "a "
                + words(
                        type.isSealed() && !type.isEnum() ? "sealed" : "",
                        type.isInterface() || type.isEnum() || type.isRecord()
                                ? ""
                                : Modifier.toString(type.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL)),
                        kind + parameters(type));
    }

    private Stream<Type> supertypes() {
        Type above = type.getGenericSuperclass();
        boolean told = above == null || type.isEnum() || type.isRecord() || above == Object.class;
        return Stream.concat(told ? Stream.empty() : Stream.of(above), Arrays.stream(type.getGenericInterfaces()));
    }

    private Stream<String> permitted() {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(PublishedTypes::isPublic)
                        .map(one -> "can be a " + one.getName())
                : Stream.empty();
    }

    /** Those of a parent that is not public as well: they are inherited under the name of this type. */
    private Stream<Method> methods() {
        Stream<Method> inherited = Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != type
                        && !Modifier.isPublic(method.getDeclaringClass().getModifiers()));
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), inherited)
                .filter(this::isSeen)
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method ->
                        !(type.isEnum() && List.of("values", "valueOf").contains(method.getName())));
    }

    private boolean isSeen(Executable member) {
        return !member.isSynthetic() && isSeen(member.getModifiers());
    }

    private boolean isSeen(Field field) {
        return !field.isSynthetic() && isSeen(field.getModifiers());
    }

    private boolean isSeen(int modifiers) {
        boolean canBeExtended = !Modifier.isFinal(type.getModifiers()) && !type.isSealed();
        return Modifier.isPublic(modifiers) || (Modifier.isProtected(modifiers) && canBeExtended);
    }

    private static String of(Field field) {
        int told = Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL;
        return words(
                Modifier.toString(field.getModifiers() & told),
                field.getGenericType().getTypeName(),
                field.getName());
    }

    private static String of(Constructor<?> made) {
        return words(
                Modifier.toString(made.getModifiers() & Modifier.PROTECTED),
                parameters(made),
                "new" + list(made.getGenericParameterTypes()) + thrown(made));
    }

    private String of(Method method) {
        int told = Modifier.PROTECTED | Modifier.STATIC | (type.isSealed() || type.isEnum() ? 0 : Modifier.ABSTRACT);
        return words(
                Modifier.toString(method.getModifiers() & told),
                parameters(method),
                method.getGenericReturnType().getTypeName(),
                method.getName() + list(method.getGenericParameterTypes()) + thrown(method));
    }

    private static String thrown(Executable member) {
        return Arrays.stream(member.getGenericExceptionTypes())
                .map(Type::getTypeName)
                .sorted()
                .map(name -> " throws " + name)
                .collect(Collectors.joining());
    }

    private static String list(Type[] types) {
        return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String parameters(GenericDeclaration declaration) {
        return declaration.getTypeParameters().length == 0
                ? ""
                : Arrays.stream(declaration.getTypeParameters())
                        .map(one -> one.getName() + " extends "
                                + Arrays.stream(one.getBounds())
                                        .map(Type::getTypeName)
                                        .collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String words(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
