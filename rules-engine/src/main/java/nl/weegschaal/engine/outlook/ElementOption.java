package nl.weegschaal.engine.outlook;

import java.util.List;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.outlook.Change;

/**
 * Something that an individual element could be.
 *
 * @param readings what the rules see of it
 * @param element the element
 * @param changes what differs from the case; none for the element as it is
 */
record ElementOption(List<Integer> readings, IndividualElement element, List<Change> changes) {}
