package nl.weegschaal.journal;

import nl.weegschaal.model.text.Text;

/**
 * The first thing in a journal that is not as it was written.
 *
 * @param kind what is wrong
 * @param line the line in the file, counted from 1
 * @param message what can be said about it, for people; it quotes nothing of an entry
 */
public record Flaw(FlawKind kind, long line, Text message) {}
