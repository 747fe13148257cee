package nl.weegschaal.workbench.externalsort;

import java.io.IOException;
import java.nio.file.Path;

/** A temporary file could not be written or read: the disk is full, or the folder is not there. */
public final class ScratchFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;
    private final IOException fault;

    ScratchFault(Path folder, IOException fault) {
        super(fault);
        this.folder = folder;
        this.fault = fault;
    }

    /**
     * Where the file was to be.
     *
     * @return the folder of temporary files
     */
    public Path folder() {
        return folder;
    }

    /**
     * Why it could not be written or read.
     *
     * @return the fault of the machine
     */
    public IOException fault() {
        return fault;
    }
}
