package nl.weegschaal.model.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Code may be built upon this package: what compiles and runs with one version does so with every later one that has the same
 * major version, or in versions 0.x the same minor version. Types and methods may be added.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Stable {}
