package nl.weegschaal.engine.outlook;

import java.util.List;
import java.util.Map;
import nl.weegschaal.model.outlook.Change;

/** One part of a case, with all that it could be instead, and how many changes that takes. */
interface Axis {
    /** The number of the part. */
    int part();

    /** The fewest changes by which each class of the part is reached; 0 for the class of the case itself. */
    Map<Integer, Integer> costs();

    /**
     * Every way to reach a class with that many changes.
     *
     * @param value the class, with a cost above 0
     * @param most how many ways to give at most
     */
    List<List<Change>> ways(int value, int most);
}
