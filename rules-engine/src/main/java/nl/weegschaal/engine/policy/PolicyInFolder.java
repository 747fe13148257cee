package nl.weegschaal.engine.policy;

import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problems;

/**
 * A policy with the folder that it was read from.
 *
 * @param folder the folder; problems call its files by {@link Folder#path}
 * @param policy the policy
 */
public record PolicyInFolder(Folder folder, Policy policy) {
    /** Where its metadata says something. */
    Place place(String key) {
        return JsonDocument.object(folder, PolicyMetadataReader.FILE, new Problems())
                .map(document -> document.required(key).place())
                .orElseGet(() -> Place.of(folder.path(PolicyMetadataReader.FILE)));
    }
}
