package nl.weegschaal.workbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.tally.Checkpoint;
import nl.weegschaal.engine.tally.CheckpointReader;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.file.GrowingFile;
import nl.weegschaal.workbench.file.OwnText;
import nl.weegschaal.workbench.file.WriteFault;

/** What an earlier run of a batch left, and whether this one can go on with it. Nothing is gone on with that is not as it was. */
final class Unfinished {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final BatchPlaces places;
    private final List<String> rules;

    Unfinished(BatchPlaces places, List<String> rules) {
        this.places = places;
        this.rules = rules;
    }

    /** From where to go on: the beginning if nothing was left. Empty, with the problem noted, if what was left does not fit. */
    Optional<Checkpoint> reached(Path file, boolean anew, Problems problems) {
        Path place = places.checkpoint();
        Checkpoint beginning = BatchRun.begun(rules);
        try {
            Optional<byte[]> kept = OwnText.bytes(place, MOST_BYTES);
            if (anew || kept.isEmpty()) {
                return Optional.of(beginning);
            }
            Optional<Checkpoint> left = kept.filter(bytes -> bytes.length <= MOST_BYTES)
                    .flatMap(bytes -> CheckpointReader.read(place.toString(), bytes, new Problems()));
            Optional<Text> objection =
                    left.isEmpty() ? Optional.of(BatchFileMessage.NOT_USABLE.text()) : objection(file, left.get());
            objection.ifPresent(
                    message -> problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(place.toString()), message)
                            .withExpected(BatchFileMessage.ANEW.text())));
            return objection.isEmpty() ? left : Optional.empty();
        } catch (IOException e) {
            problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(place.toString()), new WriteFault(e).message()));
            return Optional.empty();
        }
    }

    private Optional<Text> objection(Path file, Checkpoint left) throws IOException {
        if (!left.rules().equals(rules)) {
            return Optional.of(BatchFileMessage.OTHER_RULES.text());
        }
        if (!isLong(places.out(), left.advisedBytes()) || !isLong(places.setAside(), left.setAsideBytes())) {
            return Optional.of(BatchFileMessage.NOT_USABLE.text());
        }
        return isAsItWas(file, left)
                ? Optional.empty()
                : Optional.of(BatchFileMessage.OTHER_INPUT.with(left.inputLines(), file));
    }

    private static boolean isLong(Path target, long length) throws IOException {
        Path unfinished = GrowingFile.unfinished(target);
        return length == 0 || (Files.exists(unfinished) && Files.size(unfinished) >= length);
    }

    private static boolean isAsItWas(Path file, Checkpoint left) throws IOException {
        if (Files.size(file) < left.inputBytes()) {
            return false;
        }
        try (BatchInput input = new BatchInput(file)) {
            input.skip(left.inputBytes());
            return input.isAsItWas(left.inputLines(), left.inputHash());
        }
    }
}
