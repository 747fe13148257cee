package nl.weegschaal.workbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.weegschaal.engine.output.CheckpointJson;
import nl.weegschaal.engine.tally.Checkpoint;
import nl.weegschaal.workbench.file.GrowingFile;
import nl.weegschaal.workbench.file.OwnText;

/**
 * Where the files of a batch stand.
 *
 * @param out the advice
 * @param setAside what was set aside
 */
record BatchPlaces(Path out, Path setAside) {
    /** Where it stands how far the batch is, as long as it is not done. */
    Path checkpoint() {
        return out.resolveSibling(out.getFileName() + ".checkpoint");
    }

    private Path nextCheckpoint() {
        return out.resolveSibling(out.getFileName() + ".checkpoint.next");
    }

    /** Every name that the advice takes until it is done. */
    List<Path> ofAdvice() {
        return List.of(out, GrowingFile.unfinished(out), checkpoint(), nextCheckpoint());
    }

    /** Every name that what is set aside takes until all is done. */
    List<Path> ofSetAside() {
        return List.of(setAside, GrowingFile.unfinished(setAside));
    }

    /** Keeps how far the batch is: as a whole, or as it was before. */
    void keep(Checkpoint checkpoint) throws IOException {
        OwnText.keep(checkpoint(), nextCheckpoint(), CheckpointJson.write(checkpoint) + "\n");
    }

    /** The batch is done, or begins anew. */
    void forget() throws IOException {
        Files.deleteIfExists(checkpoint());
    }
}
