package nl.weegschaal.workbench.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks for what keeps people from using a page: axe-core, with the rules for WCAG 2.2 AA and its good practice. */
final class Axe {
    private static final String SCRIPT = "/axe.min.js";
    private static final String RUN = """
            axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
            }).then(result => ({
              passed: result.passes.length,
              violations: result.violations.flatMap(violation => violation.nodes.map(
                node => violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary))
            }))
            """;

    private final String script;

    Axe() throws IOException {
        try (InputStream file = Axe.class.getResourceAsStream(SCRIPT)) {
            if (file == null) {
                throw new AssertionError("axe-core is not on the class path");
            }
            this.script = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What it finds wrong. */
    List<String> violations(Tab tab) throws InterruptedException {
        tab.value(script + "; true");
        JsonNode result = tab.value(RUN);
        if (result.get("passed").asInt() < 10) {
            throw new AssertionError("axe-core looked at too little: " + result);
        }
        return result.get("violations").valueStream().map(JsonNode::asString).toList();
    }
}
