package nl.weegschaal.workbench.page;

import nl.weegschaal.model.text.Language;

/**
 * What a page is, besides what stands in it.
 *
 * @param language the language of its texts
 * @param title its name, which also stands at the head of each sheet of paper
 * @param example whether it rests on something made up: each sheet of paper then says so across
 */
public record PageHead(Language language, String title, boolean example) {}
