/** An example: a table of cases is assessed anew under two sets of policies on Apache Spark, and what differs is joined. */
@NullMarked
package nl.weegschaal.examples.spark;

import org.jspecify.annotations.NullMarked;
