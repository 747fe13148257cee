package nl.weegschaal.engine.remark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Reads what a policy accepts, from its {@code accepted.json}. */
public final class AcceptanceReader {
    /** The name of the file in the folder of a policy. */
    public static final String FILE = "accepted.json";

    /** The value of {@code schema} in that file. */
    public static final String SCHEMA = "weegschaal/accepted/1";

    private static final int MOST = 500;
    private static final int LONGEST = 2_000;

    private final Problems problems;

    private AcceptanceReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the acceptances of a policy.
     *
     * @param folder the folder of the policy
     * @param problems receives everything that is wrong
     * @return the acceptances that can be used; none if the policy has no such file
     */
    public static List<Acceptance> read(Folder folder, Problems problems) {
        if (folder.bytes(FILE).isEmpty()) {
            return List.of();
        }
        return JsonDocument.object(folder, FILE, problems).stream()
                .flatMap(document -> new AcceptanceReader(problems).acceptances(document))
                .toList();
    }

    private Stream<Acceptance> acceptances(ObjectView document) {
        document.required("schema").oneOf(SCHEMA);
        List<ValueView> items = document.required("accepted").items(MOST);
        document.finish();
        return items.stream().flatMap(item -> item.object().flatMap(this::acceptance).stream());
    }

    private Optional<Acceptance> acceptance(ObjectView object) {
        Optional<ProblemCode> code = code(object.required("code"));
        Optional<String> rule = object.optional("rule").text(LONGEST);
        Optional<String> file = object.optional("file").text(LONGEST);
        Optional<String> hash = object.required("hash").matching("[0-9a-f]{64}", AcceptanceMessage.HASH_FORM.text());
        Optional<String> reason = object.required("reason").text(LONGEST);
        Optional<LocalDate> date = object.required("date").date();
        object.finish();
        if (rule.isPresent() == file.isPresent()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, object.place(), AcceptanceMessage.ONE_SUBJECT.text())
                    .withExpected(AcceptanceMessage.RULE_OR_FILE.text()));
            return Optional.empty();
        }
        Subject.Kind kind = rule.isPresent() ? Subject.Kind.RULE : Subject.Kind.FILE;
        return code.flatMap(found -> hash.flatMap(digits -> reason.flatMap(why -> date.map(day -> new Acceptance(
                found, new Subject(kind, rule.or(() -> file).orElseThrow(), digits), why, day, object.place())))));
    }

    private Optional<ProblemCode> code(ValueView value) {
        return value.text(LONGEST).flatMap(written -> {
            Optional<ProblemCode> known = Arrays.stream(ProblemCode.values())
                    .filter(code -> code.word().equals(written))
                    .findFirst();
            Optional<ProblemCode> acceptable = known.filter(AcceptanceProblems::isAcceptable);
            if (acceptable.isEmpty()) {
                problems.add(known.map(code -> AcceptanceProblems.notAcceptable(code, value.place()))
                        .orElseGet(() -> AcceptanceProblems.unknown(written, value.place())));
            }
            return acceptable;
        });
    }
}
