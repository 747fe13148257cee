/**
 * What the library does as metrics of Micrometer and as spans of OpenTelemetry, without any value from a case. Both are optional:
 * take the class whose library the host has.
 */
@Stable
@NullMarked
package nl.weegschaal.telemetry;

import nl.weegschaal.model.stability.Stable;
import org.jspecify.annotations.NullMarked;
