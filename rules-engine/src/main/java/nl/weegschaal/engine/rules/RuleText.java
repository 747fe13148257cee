package nl.weegschaal.engine.rules;

/**
 * The text of one rule file.
 *
 * @param file its name, as shown to people
 * @param text its content
 */
public record RuleText(String file, String text) {}
