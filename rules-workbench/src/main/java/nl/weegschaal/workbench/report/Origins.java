package nl.weegschaal.workbench.report;

import static nl.weegschaal.workbench.page.Markup.element;

import java.util.ArrayList;
import java.util.List;
import nl.weegschaal.model.advisory.Origin;
import nl.weegschaal.workbench.page.Markup;

/** Says where a fact that no rule concluded comes from. What was assumed is never shown as given. */
final class Origins {
    private final ReportWords words;
    private final OnFile onFile;

    Origins(ReportWords words, OnFile onFile) {
        this.words = words;
        this.onFile = onFile;
    }

    List<Markup> of(Origin origin) {
        List<Markup> texts = new ArrayList<>();
        if (origin instanceof Origin.CaseGiven given) {
            texts.add(small(words.text("origin.case", given.place())));
            texts.addAll(onFile.at(given.place()));
        } else if (origin instanceof Origin.NotOnFile silent) {
            texts.add(small(words.text("origin.not-on-file", silent.place())));
        } else if (origin instanceof Origin.PolicyGiven given) {
            texts.add(small(words.text("origin.policy", given.place())));
        } else if (origin instanceof Origin.NoPolicy) {
            texts.add(small(words.text("origin.no-policy")));
        } else if (origin instanceof Origin.Together together) {
            together.parts().forEach(part -> texts.addAll(of(part)));
        }
        return texts;
    }

    private static Markup small(String text) {
        return element("p", text).with("class", "small");
    }
}
