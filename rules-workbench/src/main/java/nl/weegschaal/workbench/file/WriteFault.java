package nl.weegschaal.workbench.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramMessage;

/** Why something could not be written, for people. */
public record WriteFault(IOException cause) {
    public Text message() {
        return ProgramMessage.NOT_WRITTEN.with(reason());
    }

    private Text reason() {
        if (cause instanceof OwnFile.LinkInTheWay link) {
            return FileMessage.A_LINK.with(link.file());
        }
        if (cause instanceof AccessDeniedException) {
            return ProgramMessage.NOT_PERMITTED.text();
        }
        if (cause instanceof FileAlreadyExistsException taken) {
            return ProgramMessage.NOT_A_FOLDER.with(taken.getFile());
        }
        String reason = cause instanceof FileSystemException fault ? fault.getReason() : cause.getMessage();
        return reason == null || reason.isBlank() ? ProgramMessage.DISK_FAILED.text() : Text.same(reason);
    }
}
