package nl.weegschaal.workbench;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be written, for people. */
record WriteFault(IOException cause) {
    String message() {
        return "the result could not be written: " + reason();
    }

    private String reason() {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is not a folder";
        }
        if (cause instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        String reason = cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
        return reason == null ? "the disk or the connection to it failed" : reason;
    }
}
