package nl.weegschaal.authoring.catalogue;

import nl.weegschaal.model.text.Text;

/**
 * A scenario in which a rule fires.
 *
 * @param file the file that it stands in
 * @param title the norm that it shows
 */
public record ShownBy(String file, Text title) {}
