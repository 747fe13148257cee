package nl.weegschaal.workbench.page;

import static nl.weegschaal.workbench.page.Markup.element;

/** The shapes that pictures (SVG) are made of. Lengths are in the units of the picture. */
public final class Shapes {
    private Shapes() {}

    /**
     * A filled rectangle.
     *
     * @param x its left side
     * @param y its top
     * @param width its width
     * @param height its height
     * @param fill its colour or pattern
     * @return the shape
     */
    public static Markup.Element area(int x, int y, int width, int height, String fill) {
        return rectangle(x, y, width, height).with("fill", fill);
    }

    /**
     * The sides of a rectangle.
     *
     * @param x its left side
     * @param y its top
     * @param width its width
     * @param height its height
     * @param colour the colour of the sides
     * @return the shape
     */
    public static Markup.Element sides(int x, int y, int width, int height, String colour) {
        return rectangle(x, y, width, height).with("fill", "none").with("stroke", colour);
    }

    /**
     * A thick line.
     *
     * @param fromX where it begins
     * @param fromY where it begins
     * @param toX where it ends
     * @param toY where it ends
     * @param colour its colour
     * @return the shape
     */
    public static Markup.Element line(int fromX, int fromY, int toX, int toY, String colour) {
        return element("path")
                .with("d", "M" + fromX + " " + fromY + "L" + toX + " " + toY)
                .with("fill", "none")
                .with("stroke", colour)
                .with("stroke-width", 4)
                .with("stroke-linecap", "square");
    }

    /**
     * Words.
     *
     * @param x where they begin
     * @param baseline the line that they stand on
     * @param text the words
     * @param size their height
     * @return the shape
     */
    public static Markup.Element words(int x, int baseline, String text, int size) {
        return element("text", text).with("x", x).with("y", baseline).with("font-size", size);
    }

    /**
     * Words around a middle.
     *
     * @param middle their middle
     * @param baseline the line that they stand on
     * @param text the words
     * @param size their height
     * @return the shape
     */
    public static Markup.Element centred(int middle, int baseline, String text, int size) {
        return words(middle, baseline, text, size).with("text-anchor", "middle");
    }

    private static Markup.Element rectangle(int x, int y, int width, int height) {
        return element("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }
}
