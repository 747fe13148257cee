package nl.weegschaal.engine.folder;

import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;

/**
 * Policies that were found somewhere, under names that do not depend on where: advice must not tell on which disk its
 * policy stood.
 *
 * @param folder the policies, each in a folder of its own
 * @param named what names in it begin with
 * @param shown what people call that place
 */
public record FoundPolicies(Folder folder, String named, String shown) {
    /** What the folder with all policies is called. */
    public static final String FOLDER = "policies";

    /**
     * Policies that people know by those very names.
     *
     * @param folder the policies, in a folder called {@value #FOLDER}
     * @return the policies
     */
    public static FoundPolicies asNamed(Folder folder) {
        return new FoundPolicies(folder, folder.name(), folder.name());
    }

    /**
     * A problem where people can find it.
     *
     * @param problem a problem with a name of this folder, or with another
     * @return the problem at the file as people call it
     */
    public Problem located(Problem problem) {
        Place place = problem.place();
        boolean here = place.file().equals(named) || place.file().startsWith(named + "/");
        String file = here ? shown + place.file().substring(named.length()) : place.file();
        return problem.at(new Place(file, place.pointer(), place.line(), place.column()));
    }
}
