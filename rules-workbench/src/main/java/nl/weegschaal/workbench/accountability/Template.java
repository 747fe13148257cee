package nl.weegschaal.workbench.accountability;

import java.util.Map;
import nl.weegschaal.model.text.Language;
import nl.weegschaal.workbench.page.PageFrame;
import nl.weegschaal.workbench.page.PageResource;
import org.apache.commons.text.StringSubstitutor;

/** A page of which the text stands in a file, with places for what the rules say about themselves. */
final class Template {
    private final String text;

    private Template(String text) {
        this.text = text;
    }

    static Template read(String name, Language language) {
        return new Template(PageResource.text(Template.class, name + "." + PageFrame.code(language) + ".md"));
    }

    /** The page with its values; a place without a value is a fault of the program. */
    String with(Map<String, String> values) {
        return new StringSubstitutor(values, "{{", "}}")
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true)
                .replace(text);
    }
}
