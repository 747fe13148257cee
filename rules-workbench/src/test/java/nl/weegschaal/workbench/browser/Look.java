package nl.weegschaal.workbench.browser;

/** How a reader can have set the screen: its colours, and how much a page is zoomed in. All leave 320 pixels of width to a page. */
enum Look {
    LIGHT("prefers-color-scheme", "light", 1),
    DARK("prefers-color-scheme", "dark", 1),
    LIGHT_AT_400_PERCENT("prefers-color-scheme", "light", 4),
    DARK_AT_400_PERCENT("prefers-color-scheme", "dark", 4),
    MORE_CONTRAST("prefers-contrast", "more", 1),
    FORCED_COLOURS("forced-colors", "active", 1);

    static final int NARROW = 320;

    private final String feature;
    private final String value;
    private final int zoom;

    Look(String feature, String value, int zoom) {
        this.feature = feature;
        this.value = value;
        this.zoom = zoom;
    }

    void of(Tab tab) throws InterruptedException {
        tab.screen(NARROW, 900 / zoom, zoom);
        tab.prefers(feature, value);
    }
}
