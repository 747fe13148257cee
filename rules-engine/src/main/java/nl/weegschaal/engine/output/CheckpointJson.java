package nl.weegschaal.engine.output;

import nl.weegschaal.engine.tally.Checkpoint;

/** How far a batch is, as JSON. */
public final class CheckpointJson {
    private CheckpointJson() {}

    /**
     * Writes it.
     *
     * @param checkpoint how far a batch is
     * @return a JSON object, without a line feed at its end
     */
    public static String write(Checkpoint checkpoint) {
        return JsonOutput.object(output -> {
            output.text("schema", (Object) Checkpoint.SCHEMA);
            output.texts("rules", checkpoint.rules());
            output.number("inputBytes", checkpoint.inputBytes());
            output.number("inputLines", checkpoint.inputLines());
            output.text("inputHash", (Object) checkpoint.inputHash());
            output.number("advisedBytes", checkpoint.advisedBytes());
            output.text("advisedHash", (Object) checkpoint.advisedHash());
            output.number("setAsideBytes", checkpoint.setAsideBytes());
            output.text("setAsideHash", (Object) checkpoint.setAsideHash());
            output.number("faults", checkpoint.faults());
            output.number("advised", checkpoint.tally().advised());
            output.number("setAside", checkpoint.tally().setAside());
            output.object("counts", counts -> checkpoint.tally().counts().forEach(counts::number));
        });
    }
}
