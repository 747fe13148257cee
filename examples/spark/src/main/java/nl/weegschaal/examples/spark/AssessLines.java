package nl.weegschaal.examples.spark;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.weegschaal.engine.Recipe;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.casefile.CaseFileReader;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.casefile.ReferenceReader;
import nl.weegschaal.engine.folder.Fingerprint;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.casefile.CaseReference;
import nl.weegschaal.model.text.Language;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the cases of a partition. What travels to the machine of the partition is the recipe; the library is loaded there
 * once and shared by all of its threads. A line that has no advice becomes a row that says why, and never stops the others.
 */
final class AssessLines implements MapPartitionsFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final Recipe recipe;

    AssessLines(Recipe recipe) {
        this.recipe = recipe;
    }

    @Override
    public Iterator<Row> call(Iterator<String> lines) {
        Weegschaal weegschaal = recipe.weegschaal();
        Iterable<String> all = () -> lines;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(line -> !line.isBlank())
                .map(line -> row(line, weegschaal))
                .iterator();
    }

    private static Row row(String line, Weegschaal weegschaal) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        String hash = Fingerprint.of(bytes);
        Problems problems = new Problems();
        Optional<LocatedCaseFile> read = CaseFileReader.read("line " + hash, bytes, problems);
        if (read.isEmpty()) {
            @Nullable
            String reference =
                    ReferenceReader.read(bytes).map(CaseReference::value).orElse(null);
            return withoutAdvice(hash, reference, problems.inDocumentOrder());
        }
        String reference = read.get().caseFile().reference().value();
        try {
            return withAdvice(hash, reference, weegschaal.assess(read.get().caseFile()));
        } catch (CaseRefused refused) {
            return withoutAdvice(hash, reference, read.get().places().locate(refused.objections()));
        } catch (ProgramFault fault) {
            return row(
                    hash,
                    reference,
                    List.of("a fault of the rules: " + fault.breach().en()));
        }
    }

    private static Row withAdvice(String hash, String reference, Advisory advisory) {
        @Nullable
        String policy =
                advisory.basis().policy().map(used -> used.fingerprint()).orElse(null);
        return RowFactory.create(
                hash,
                reference,
                policy,
                advisory.risk().code().name(),
                FindingRows.alternatives(advisory).toArray(),
                FindingRows.all(advisory).toArray(),
                new String[0]);
    }

    private static Row withoutAdvice(String hash, @Nullable String reference, List<Problem> problems) {
        return row(
                hash,
                reference,
                problems.stream().map(problem -> problem.line(Language.EN)).toList());
    }

    private static Row row(String hash, @Nullable String reference, List<String> problems) {
        return RowFactory.create(hash, reference, null, null, new Row[0], new Row[0], problems.toArray(String[]::new));
    }
}
