import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.casefile.CaseFile;

/** Measures what `batch` costs beside reading its cases and assessing them: both alone, with as many threads. See docs/scaling.md. */
final class Throughput {
    private Throughput() {}

    public static void main(String[] args) throws Exception {
        Weegschaal weegschaal = Weegschaal.withBundledPolicies();
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        ForkJoinPool threads = new ForkJoinPool(Integer.parseInt(args[1]));
        List<CaseFile> cases = took("reading", lines.size(), threads, () -> lines.parallelStream()
                .map(Throughput::read)
                .toList());
        took("assessing", lines.size(), threads, () -> cases.parallelStream()
                .map(weegschaal::assess)
                .mapToInt(advisory -> advisory.alternatives().size())
                .sum());
    }

    private static CaseFile read(String line) {
        return CaseFileReader.read("line", line.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow()
                .caseFile();
    }

    private static <T> T took(String what, int cases, ForkJoinPool threads, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = threads.submit(work).get();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s %,d cases: %.1f s, %,.0f a second%n", what, cases, seconds, cases / seconds);
        return result;
    }
}
