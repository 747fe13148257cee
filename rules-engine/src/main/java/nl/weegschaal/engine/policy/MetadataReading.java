package nl.weegschaal.engine.policy;

import java.util.Optional;
import nl.weegschaal.engine.policy.table.TableDefaults;

/**
 * What reading the metadata of a policy gave.
 *
 * @param metadata the metadata; empty if anything is wrong with them
 * @param defaults what could be read for the table, also then
 */
record MetadataReading(Optional<PolicyMetadata> metadata, TableDefaults defaults) {}
