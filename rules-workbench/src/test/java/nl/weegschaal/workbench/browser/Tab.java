package nl.weegschaal.workbench.browser;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A tab of a browser with a page in it. */
final class Tab {
    private final Protocol protocol;
    private final String session;

    private Tab(Protocol protocol, String session) {
        this.protocol = protocol;
        this.session = session;
    }

    static Tab open(Protocol protocol, URI page) throws InterruptedException {
        String target = protocol.ask("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        String session = protocol.ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        Tab tab = new Tab(protocol, session);
        tab.ask("Page.enable", Map.of());
        tab.ask("Network.enable", Map.of());
        tab.ask("Page.navigate", Map.of("url", page.toString()));
        protocol.await(session, "Page.loadEventFired");
        return tab;
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws InterruptedException {
        return protocol.ask(session, method, parameters);
    }

    /** The value of an expression in the page; of a promise, what it comes to. */
    JsonNode value(String expression) throws InterruptedException {
        JsonNode answer =
                ask("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Every address that the page asked for. */
    List<String> requests() {
        return protocol.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.at("/request/url").asString())
                .toList();
    }

    void width(int pixels) throws InterruptedException {
        screen(pixels, 900, 1);
    }

    /** A screen of that many pixels of CSS; of a page that is zoomed in each of them takes more on the screen itself. */
    void screen(int width, int height, int zoom) throws InterruptedException {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", zoom, "mobile", false));
    }

    /** Says what a reader prefers, such as {@code prefers-color-scheme: dark}. */
    void prefers(String feature, String value) throws InterruptedException {
        ask("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }

    /** What a printer would be given. */
    void asPrinted() throws InterruptedException {
        ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    void press(String key) throws InterruptedException {
        int code = key.equals("Tab") ? 9 : 13;
        for (String type : List.of("rawKeyDown", "keyUp")) {
            ask("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** A picture (PNG) of the page from its top, as wide as the screen. */
    byte[] picture(int width, int height) throws InterruptedException {
        return bytes(ask(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "optimizeForSpeed",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1))));
    }

    /** The page on A4, as PDF. */
    byte[] printed() throws InterruptedException {
        return bytes(ask("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").asString());
    }
}
