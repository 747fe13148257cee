package nl.weegschaal.engine.text;

import nl.weegschaal.model.text.Text;

/** A sentence with places in it, in both languages. */
record Sentences(Sentence nl, Sentence en) {
    Text with(Text[] values) {
        return new Text(nl.with(values, Text::nl), en.with(values, Text::en));
    }
}
