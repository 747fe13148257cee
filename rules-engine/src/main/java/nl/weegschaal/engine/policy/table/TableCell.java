package nl.weegschaal.engine.policy.table;

import nl.weegschaal.engine.problem.Place;

/**
 * One cell of a table as it was written.
 *
 * @param content what it holds, without the quotation marks around it
 * @param place where its content begins
 */
record TableCell(String content, Place place) {
    /** The place of a part of the content. */
    Place place(int offset) {
        int before = content.codePointCount(0, offset);
        return new Place(place.file(), place.pointer(), place.line(), place.column() + before);
    }
}
