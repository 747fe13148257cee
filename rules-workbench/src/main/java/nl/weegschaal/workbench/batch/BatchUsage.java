package nl.weegschaal.workbench.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.file.FileMessage;
import nl.weegschaal.workbench.file.SameFile;

/** Checks that a batch is asked for in a way that can be done, before anything is read or written. */
final class BatchUsage {
    private BatchUsage() {}

    static boolean isClear(
            Path file, BatchPlaces places, Optional<Integer> threads, int mostThreads, Problems problems) {
        if (!Files.exists(file)) {
            problems.add(
                    Problem.of(ProblemCode.NO_SUCH_FILE, Place.of(file.toString()), SharedMessage.NO_SUCH_FILE.text()));
        } else if (!Files.isRegularFile(file)) {
            problems.add(
                    Problem.of(ProblemCode.NOT_A_FILE, Place.of(file.toString()), BatchFileMessage.NOT_A_FILE.text()));
        }
        for (Path place : List.of(places.out(), places.setAside())) {
            Path folder = place.toAbsolutePath().normalize().getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                notWritten(place, FileMessage.NO_FOLDER.with(folder == null ? place : folder), problems);
            } else if (Files.exists(place) && !Files.isRegularFile(place)) {
                notWritten(place, FileMessage.NOT_REPLACED.text(), problems);
            }
        }
        if (problems.isEmpty()) {
            areApart(List.of(file), "FILE", places.ofAdvice(), problems);
            areApart(List.of(file), "FILE", places.ofSetAside(), problems);
            areApart(places.ofAdvice(), "--out", places.ofSetAside(), problems);
        }
        threads.filter(number -> number < 1 || number > mostThreads)
                .ifPresent(number -> problems.add(Problem.of(
                                ProblemCode.WRONG_USAGE, Place.of("--threads"), BatchFileMessage.NO_SUCH_NUMBER.text())
                        .withExpected(BatchFileMessage.THREADS.text())
                        .withFound(number.toString())));
        return problems.isEmpty();
    }

    /** What is written never takes the place of what is read, nor of something else that is written. */
    private static void areApart(List<Path> ones, String option, List<Path> others, Problems problems) {
        others.stream()
                .filter(other -> ones.stream().anyMatch(one -> SameFile.is(one, other)))
                .findFirst()
                .ifPresent(other -> notWritten(other, FileMessage.SAME_FILE.with(option), problems));
    }

    private static void notWritten(Path place, Text message, Problems problems) {
        problems.add(Problem.of(ProblemCode.NOT_WRITTEN, Place.of(place.toString()), message));
    }
}
