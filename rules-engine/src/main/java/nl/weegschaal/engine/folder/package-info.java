/** Files by name, wherever they are kept: the class path, a folder or a jar. */
@NullMarked
package nl.weegschaal.engine.folder;

import org.jspecify.annotations.NullMarked;
