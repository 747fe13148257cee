package nl.weegschaal.engine.policy;

import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.text.Words;

/**
 * What every country shares: the general rules, the catalogue of legal sources and the words.
 *
 * @param rules the general rules by themselves, for a country without a policy and for the policies to build on
 * @param sources the legal sources
 * @param words the words for closed values
 * @param folder the folder of the general rules, with their scenarios
 * @param fingerprint the SHA-256 of all of this
 */
public record GeneralRules(
        RuleProgram rules, SourceCatalogue sources, Words words, Folder folder, String fingerprint) {}
