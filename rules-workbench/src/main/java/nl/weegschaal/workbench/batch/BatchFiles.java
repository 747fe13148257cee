package nl.weegschaal.workbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.engine.batch.BatchResult;
import nl.weegschaal.engine.tally.Checkpoint;
import nl.weegschaal.workbench.file.GrowingFile;

/** The two files that a batch writes, of which the first bytes may be there already, and next to them how far they are. */
final class BatchFiles implements AutoCloseable {
    private final BatchPlaces places;
    private final GrowingFile advised;
    private final GrowingFile setAside;

    private BatchFiles(BatchPlaces places, GrowingFile advised, GrowingFile setAside) {
        this.places = places;
        this.advised = advised;
        this.setAside = setAside;
    }

    /** The files as an earlier run left them. Nothing is changed yet. */
    static BatchFiles of(BatchPlaces places, Checkpoint first) throws IOException {
        GrowingFile advised = GrowingFile.of(places.out(), first.advisedBytes());
        try {
            return new BatchFiles(places, advised, GrowingFile.of(places.setAside(), first.setAsideBytes()));
        } catch (IOException e) {
            advised.close();
            throw e;
        }
    }

    /** Which of them another process is writing; from now on no other can write them. */
    Optional<Path> taken() throws IOException {
        if (!advised.isOurs()) {
            return Optional.of(places.out());
        }
        return setAside.isOurs() ? Optional.empty() : Optional.of(places.setAside());
    }

    /** Leaves out what an earlier run wrote after its checkpoint, or all of it. */
    void begin(boolean anew) throws IOException {
        if (anew) {
            places.forget();
        }
        advised.begin();
        setAside.begin();
    }

    void add(BatchResult result) throws IOException {
        advised.add(result.advised());
        setAside.add(result.setAside());
    }

    long advisedBytes() {
        return advised.length();
    }

    long setAsideBytes() {
        return setAside.length();
    }

    /** Makes sure that all of it is on the disk, and then how far that is. */
    void keep(Checkpoint reached) throws IOException {
        advised.keep();
        setAside.keep();
        places.keep(reached);
    }

    /** Whoever is stopped between these steps starts again, and finds no half result in place of a whole one. */
    void finish(Checkpoint last) throws IOException {
        places.forget();
        if (last.tally().setAside() == 0) {
            setAside.remove();
        } else {
            setAside.finish();
        }
        advised.finish();
    }

    @Override
    public void close() throws IOException {
        try (advised) {
            setAside.close();
        }
    }
}
