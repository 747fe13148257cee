package nl.weegschaal.workbench.clock;

import java.io.StringWriter;
import java.util.Optional;
import nl.weegschaal.model.clock.word.ClockCode;
import nl.weegschaal.model.clock.word.Regime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A worklist as a JSON document. */
public final class WorklistJson {
    /** The version of the form, as every document states it. */
    public static final String SCHEMA = "weegschaal/worklist/1";

    private WorklistJson() {}

    /**
     * Writes it.
     *
     * @param list the worklist
     * @return a JSON object, without a line feed at its end
     */
    public static String write(Worklist list) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeStringProperty("day", list.day().toString());
            json.writeArrayPropertyStart("cases");
            list.items().forEach(item -> item(item, json));
            json.writeEndArray();
            totals(list, json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void item(WorkItem item, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reference", item.reference());
        json.writeStringProperty("regime", ClockWords.code(item.regime()));
        json.writeStringProperty("finding", item.code().name());
        json.writeStringProperty("decisionBy", item.decisionBy().toString());
        json.writeNumberProperty("daysLeft", item.daysLeft());
        json.writeNumberProperty("contradictions", item.contradictions());
        json.writeArrayPropertyStart("upcoming");
        for (WorkItem.Upcoming upcoming : item.upcoming()) {
            json.writeStartObject();
            json.writeStringProperty("kind", ClockWords.code(upcoming.kind()));
            json.writeStringProperty("day", upcoming.day().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        item.due().ifPresent(due -> {
            json.writeNumberProperty("penaltyDue", due);
            json.writeNumberProperty("penaltyAtMostMore", item.atMost());
        });
        text("appealFrom", item.appealFrom(), json);
        json.writeEndObject();
    }

    private static void totals(Worklist list, JsonGenerator json) {
        json.writeObjectPropertyStart("totals");
        json.writeArrayPropertyStart("regimes");
        for (Regime regime : Regime.values()) {
            json.writeStartObject();
            json.writeStringProperty("regime", ClockWords.code(regime));
            json.writeNumberProperty("cases", list.count(regime));
            for (ClockCode code : ClockCode.values()) {
                json.writeNumberProperty(code.name(), list.count(regime, code));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("ordered");
        json.writeNumberProperty("cases", list.ordered());
        json.writeNumberProperty("due", list.due());
        json.writeNumberProperty("atMostMore", list.atMost());
        json.writeEndObject();
        list.exposure().ifPresent(amounts -> {
            json.writeObjectPropertyStart("asIf");
            json.writeNumberProperty("perDay", amounts.perDay());
            json.writeNumberProperty("maximum", amounts.maximum());
            json.writeNumberProperty("cases", list.asIfCases());
            json.writeNumberProperty("due", list.asIf(amounts));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void text(String key, Optional<?> value, JsonGenerator json) {
        value.ifPresent(present -> json.writeStringProperty(key, present.toString()));
    }
}
