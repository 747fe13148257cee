package nl.weegschaal.workbench.api;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import nl.weegschaal.model.stability.Experimental;
import nl.weegschaal.model.stability.Internal;
import nl.weegschaal.model.stability.Stable;

/** What may be built upon a package, the most first. */
enum Mark {
    STABLE(Stable.class),
    EXPERIMENTAL(Experimental.class),
    INTERNAL(Internal.class);

    private final Class<? extends Annotation> annotation;

    Mark(Class<? extends Annotation> annotation) {
        this.annotation = annotation;
    }

    /** The marks that a package bears. */
    static List<Mark> of(Package of) {
        return Stream.of(values())
                .filter(mark -> of.isAnnotationPresent(mark.annotation))
                .toList();
    }

    /** The one mark of the package of a type. */
    static Mark of(Class<?> type) {
        return of(type.getPackage()).get(0);
    }

    /** As a package bears it. */
    String word() {
        return "@" + annotation.getSimpleName();
    }
}
