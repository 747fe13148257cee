package nl.weegschaal.engine.check;

import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Policy;

/** A check of a policy beyond whether it can be read and compiled. */
public interface FurtherCheck {
    /**
     * Checks a policy.
     *
     * @param folder its folder; the names of its files in findings are those of {@link Folder#path}
     * @param policy the policy; empty if it cannot be used
     * @return what was found, in any order
     */
    List<CheckFinding> check(Folder folder, Optional<Policy> policy);
}
