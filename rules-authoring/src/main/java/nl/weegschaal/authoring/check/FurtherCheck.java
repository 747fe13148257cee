package nl.weegschaal.authoring.check;

import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Policy;

/** A check of a policy beyond whether it can be read, compiled and shown by its scenarios. */
public interface FurtherCheck {
    /**
     * Checks a policy.
     *
     * @param folder its folder; the names of its files in findings are those of {@link Folder#path}
     * @param policy the policy; empty if it cannot be used
     * @return what was found, in any order; which of the warnings are accepted is not for the check to say
     */
    Found check(Folder folder, Optional<Policy> policy);
}
