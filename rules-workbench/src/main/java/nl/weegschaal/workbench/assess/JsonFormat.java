package nl.weegschaal.workbench.assess;

import nl.weegschaal.engine.output.AdvisoryJson;

/** An advisory as a JSON object; several as one JSON list of the same objects. */
final class JsonFormat implements AdvisoryFormat {
    @Override
    public String extension() {
        return ".json";
    }

    @Override
    public String document(Advised advised) {
        return new AdvisoryJson().write(advised.advisory(), advised.outlook());
    }

    @Override
    public String before(String file, boolean first) {
        return first ? "[\n" : ",\n";
    }

    @Override
    public String after(boolean any) {
        return any ? "\n]\n" : "[]\n";
    }
}
