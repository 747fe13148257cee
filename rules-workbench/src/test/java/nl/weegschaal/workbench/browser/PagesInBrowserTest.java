package nl.weegschaal.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.weegschaal.workbench.WrittenPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as a person meets them: in a real browser, on a small screen, on paper, by keyboard, without a network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    private static final Path FOLDER = Path.of("target/pages");
    private static final int TALL = 5000;
    private static final String REPORT = "alternative-one-limb-not-found.nl";

    private static final String SMALL = "overdue.nl";
    private static final String WORDS = "[...document.querySelectorAll('.scale text, .timeline text')]";
    private static final String WORDS_CUT_OFF = WORDS + """
            .filter(text => {
              const word = text.getBoundingClientRect(), figure = text.closest('svg').getBoundingClientRect();
              return word.left < 0 || word.right > innerWidth
                || word.top < figure.top - 1 || word.bottom > figure.bottom + 2;
            }).length""";
    private static final String WORDS_ON_WORDS = "(() => { const all = " + WORDS + """
            .map(text => text.getBoundingClientRect());
              return all.filter((one, i) => all.some((other, j) => i < j
                && one.left < other.right - 1 && other.left < one.right - 1
                && one.top < other.bottom - 3 && other.top < one.bottom - 3)).length; })()""";
    private static final String LABELS_ON_THE_FRAME = """
            [...document.querySelectorAll('svg.scale')].filter(figure => figure.checkVisibility()).filter(figure => {
              const frame = figure.querySelector('rect.side').getBoundingClientRect();
              return [...figure.querySelectorAll('text')].map(text => text.getBoundingClientRect()).some(word =>
                word.left < frame.left && word.top > frame.top && word.right > frame.left - 3);
            }).length""";
    private static final String SMALLEST_WORDS =
            "Math.min(..." + WORDS + ".map(text => text.getBoundingClientRect().height))";

    private Optional<Chromium> started = Optional.empty();

    @BeforeAll
    void open() throws IOException, InterruptedException {
        started = Chromium.start();
        assumeTrue(started.isPresent(), "there is no Chromium here; the pages were not opened in a browser");
        Files.createDirectories(FOLDER);
        WrittenPages.write(FOLDER);
    }

    @AfterAll
    void close() throws InterruptedException {
        if (started.isPresent()) {
            started.get().close();
        }
    }

    private Tab tab(String page) throws InterruptedException {
        return started.orElseThrow().open(FOLDER.resolve(page + ".html"));
    }

    /** Every kind of page, and reports of every kind of finding, in light and, zoomed in, in dark; a small one as every reader can have set the screen. */
    static Stream<Arguments> pagesAndLooks() {
        return Stream.concat(WrittenPages.NAMES.stream(), reports())
                .flatMap(page -> Stream.of(Look.values())
                        .filter(look -> page.equals(SMALL) || look == Look.LIGHT || look == Look.DARK_AT_400_PERCENT)
                        .map(look -> Arguments.of(page, look)));
    }

    private static Stream<String> reports() {
        return WrittenPages.REPORTS.stream().map(report -> report + ".nl");
    }

    @ParameterizedTest
    @MethodSource("pagesAndLooks")
    void a_page_shuts_nobody_out_and_asks_for_nothing_from_outside(String page, Look look) throws Exception {
        Tab tab = tab(page);
        look.of(tab);
        tab.value("document.querySelectorAll('details').forEach(folded => folded.open = true)");

        assertThat(new Axe().violations(tab)).isEmpty();
        assertThat(tab.value("document.documentElement.scrollWidth").asInt())
                .as("nothing sticks out")
                .isLessThanOrEqualTo(Look.NARROW);
        assertThat(tab.requests())
                .containsExactly(
                        FOLDER.resolve(page + ".html").toAbsolutePath().toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORT, "matrix.nl", "clock.nl", "worklist.nl"})
    void a_page_fits_small_and_large_screens_and_shows_something(String page) throws Exception {
        Tab tab = tab(page);
        for (int width : List.of(320, 1280)) {
            tab.width(width);
            byte[] picture = tab.picture(width, TALL);
            Files.write(FOLDER.resolve(page + "." + width + ".png"), picture);

            assertThat(tab.value("document.documentElement.scrollWidth").asInt())
                    .as("nothing sticks out at " + width)
                    .isLessThanOrEqualTo(width);
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture));
            assertThat(drawn.getWidth()).isEqualTo(width);
            assertThat(drawn.getHeight()).isEqualTo(TALL);
            assertThat(inked(drawn)).isBetween(0.01, 0.6);
            assertThat(colours(drawn)).isGreaterThan(20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORT, "clock.nl", "clock.en", "overdue.nl"})
    void words_in_a_figure_are_whole_legible_and_apart_on_a_telephone(String page) throws Exception {
        Tab tab = tab(page);
        for (int width : List.of(320, 1280)) {
            tab.width(width);

            assertThat(tab.value(WORDS_CUT_OFF).asInt())
                    .as("cut off at " + width)
                    .isZero();
            assertThat(tab.value(WORDS_ON_WORDS).asInt())
                    .as("on each other at " + width)
                    .isZero();
            assertThat(tab.value(SMALLEST_WORDS).asDouble())
                    .as("height at " + width)
                    .isGreaterThan(10);
        }
    }

    /** On a screen of a telephone, which shows some 740 points from above. */
    @ParameterizedTest
    @MethodSource("reports")
    void on_a_telephone_the_summary_begins_on_the_first_screen_and_the_contents_are_folded(String page)
            throws Exception {
        Tab tab = tab(page);
        tab.width(360);

        assertThat(tab.value("document.querySelector('#summary dd').getBoundingClientRect().bottom")
                        .asDouble())
                .isLessThan(740);
        assertThat(tab.value("document.querySelector('nav ol').checkVisibility()")
                        .asBoolean())
                .isFalse();
        tab.value("document.querySelector('nav details').open = true");
        assertThat(tab.value("document.querySelector('nav details a').checkVisibility()")
                        .asBoolean())
                .isTrue();
        tab.width(1280);
        assertThat(tab.value("document.querySelector('nav ol').checkVisibility()")
                        .asBoolean())
                .isTrue();
        assertThat(tab.value("document.querySelector('nav details').checkVisibility()")
                        .asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1280})
    void the_scale_is_no_wider_than_the_text_and_its_words_keep_off_the_frame(int width) throws Exception {
        for (String page : List.of("gradation-three-family-in-line-of-fire.nl", "several-alternatives.nl", REPORT)) {
            Tab tab = tab(page);
            tab.width(width);

            assertThat(tab.value(
                                    "[...document.querySelectorAll('svg.scale')].filter(figure => figure"
                                            + ".checkVisibility() && figure.getBoundingClientRect().right"
                                            + " > document.querySelector('main h2').getBoundingClientRect().right + 0.5).length")
                            .asInt())
                    .as("wider than the text in " + page)
                    .isZero();
            assertThat(tab.value(LABELS_ON_THE_FRAME).asInt())
                    .as("on the frame in " + page)
                    .isZero();
        }
    }

    @Test
    void on_paper_what_is_folded_is_left_out() throws Exception {
        Tab tab = tab(REPORT);
        String folded = "[...document.querySelectorAll('details:not([open])')]";
        assertThat(tab.value(folded + ".filter(part => part.checkVisibility()).length")
                        .asInt())
                .isGreaterThan(1);

        byte[] paper = tab.printed();
        Files.write(FOLDER.resolve(REPORT + ".pdf"), paper);
        tab.asPrinted();

        assertThat(tab.value(folded + ".filter(part => part.checkVisibility()).length")
                        .asInt())
                .isZero();
        assertThat(tab.value("document.querySelector('main').checkVisibility()").asBoolean())
                .isTrue();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void on_paper_an_example_says_so_across_each_sheet() throws Exception {
        Tab tab = tab("matrix.nl");
        String word = "getComputedStyle(document.body, '::before').content";
        assertThat(tab.value(word).asString()).isEqualTo("none");
        tab.asPrinted();

        assertThat(tab.value(word).asString()).isEqualTo("\"VOORBEELD\"");
    }

    @Test
    void the_keyboard_reaches_links_and_folds_and_shows_where_it_is() throws Exception {
        Tab tab = tab(REPORT);
        tab.press("Tab");

        assertThat(tab.value("document.activeElement.getAttribute('href')").asString())
                .startsWith("#");
        assertThat(tab.value("getComputedStyle(document.activeElement).outlineWidth")
                        .asString())
                .isEqualTo("3px");
        assertThat(tab.value("[...document.querySelectorAll('a, summary, .scroll')]"
                                + ".filter(part => part.tabIndex < 0).length")
                        .asInt())
                .isZero();
    }

    @Test
    void the_first_link_is_seen_once_it_is_reached_and_leads_to_the_content() throws Exception {
        Tab tab = tab("clock.nl");
        String top = "document.querySelector('.skip').getBoundingClientRect().top";
        assertThat(tab.value(top).asDouble()).isNegative();
        tab.press("Tab");
        assertThat(tab.value("document.activeElement.className").asString()).isEqualTo("skip");
        assertThat(tab.value(top).asDouble()).isPositive();
        tab.press("Enter");

        assertThat(tab.value("document.activeElement.id").asString()).isEqualTo("main");
    }

    @Test
    void every_link_leads_to_a_place_in_the_page() throws Exception {
        Tab tab = tab(REPORT);

        assertThat(tab.value("[...document.querySelectorAll('a')].filter(link =>"
                                + " !document.getElementById(link.getAttribute('href').slice(1))).length")
                        .asInt())
                .isZero();
        assertThat(tab.value("document.querySelectorAll('a').length").asInt()).isGreaterThan(20);
    }

    @Test
    void a_script_in_a_page_would_not_run_and_a_picture_from_outside_would_not_be_fetched() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
        try {
            String attack = "<script>document.title = 'run'</script><img src=\"http://127.0.0.1:"
                    + outside.getAddress().getPort() + "/x.png\"/></body>";
            String page = Files.readString(FOLDER.resolve(REPORT + ".html")).replace("</body>", attack);
            Files.writeString(FOLDER.resolve("attack.html"), page);
            Files.writeString(FOLDER.resolve("open.html"), page.replace("Content-Security-Policy", "x"));

            assertThat(tab("attack").value("document.title").asString()).startsWith("Advies in zaak EX-0030");
            assertThat(asked).hasValue(0);
            assertThat(tab("open").value("document.title").asString()).isEqualTo("run");
            assertThat(asked).hasPositiveValue();
        } finally {
            outside.stop(0);
        }
    }

    /** How much of a picture is not white; a part of its points tells. */
    private static double inked(BufferedImage drawn) {
        return (double) points(drawn).filter(point -> point != 0xffffff).count()
                / points(drawn).count();
    }

    private static long colours(BufferedImage drawn) {
        return points(drawn).distinct().count();
    }

    private static IntStream points(BufferedImage drawn) {
        return IntStream.iterate(0, y -> y < drawn.getHeight(), y -> y + 3)
                .flatMap(y -> IntStream.iterate(0, x -> x < drawn.getWidth(), x -> x + 3)
                        .map(x -> drawn.getRGB(x, y) & 0xffffff));
    }
}
