package nl.weegschaal.engine.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.guard.TextCheck;
import nl.weegschaal.engine.json.JsonDocument;
import nl.weegschaal.engine.json.ObjectView;
import nl.weegschaal.engine.json.TextView;
import nl.weegschaal.engine.json.ValueView;
import nl.weegschaal.engine.law.SourceCatalogue;
import nl.weegschaal.engine.policy.table.TableDefaults;
import nl.weegschaal.engine.policy.table.Terms;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.ArmedConflict;
import nl.weegschaal.model.vocabulary.CountryCode;
import nl.weegschaal.model.vocabulary.PolicyStatus;

/** Reads what a policy says about itself. */
final class PolicyMetadataReader {
    static final String FILE = "policy.json";
    static final String ID = "[a-z][a-z0-9-]{0,79}";

    private final SourceCatalogue catalogue;
    private final Problems problems;

    PolicyMetadataReader(SourceCatalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    MetadataReading read(Folder folder) {
        long before = problems.count();
        MetadataReading reading = JsonDocument.object(folder, FILE, problems)
                .map(document -> metadata(document, folder.lastName(), before))
                .orElse(new MetadataReading(Optional.empty(), TableDefaults.none()));
        return problems.count() == before ? reading : new MetadataReading(Optional.empty(), reading.defaults());
    }

    /** What was wrong before counts too: a text with an unusable character was reported when the document was read, and is left out. */
    private MetadataReading metadata(ObjectView document, String folder, long before) {
        document.required("schema").oneOf("weegschaal/policy/1");
        Optional<String> id = document.required("id").matching(ID, PolicyMessage.ID_FORM.text());
        id.ifPresent(name -> sameName(name, folder, document.required("id")));
        Optional<String> country = document.required("country").matching("[A-Z]{2}", PolicyMessage.COUNTRY_FORM.text());
        Optional<Text> title = TextView.of(document.required("title"));
        Optional<PolicyStatus> status = document.required("status").word(PolicyStatus.class);
        Optional<Text> statusNote = TextView.of(document.required("statusNote"));
        Optional<LocalDate> from = document.required("validFrom").date();
        ValueView untilView = document.optionalOrNull("validUntil");
        Optional<LocalDate> until = untilView.date();
        ValueView reviewByView = document.optionalOrNull("reviewBy");
        Optional<LocalDate> reviewBy = reviewByView.date();
        TextView.of(document.optionalOrNull("reviewByNote"));
        Period reference = referencePeriod(document.required("referencePeriod"));
        Optional<ArmedConflict> conflict = document.required("armedConflict").word(ArmedConflict.class);
        List<String> sources = sources(document.required("sources"));
        Terms terms = terms(document);
        List<Moratorium> moratoria = new MoratoriumReader(catalogue, problems, from, until).read(document);
        Optional<Transition> transition =
                new TransitionReader(problems).read(document.optionalOrNull("transition"), id, until);
        document.finish();
        title.ifPresent(text -> TextCheck.check(text, document.required("title").place(), problems));
        statusNote.ifPresent(
                text -> TextCheck.check(text, document.required("statusNote").place(), problems));
        order(from, until, untilView, "validFrom");
        order(from, reviewBy, reviewByView, "validFrom");
        if (until.isEmpty() && reviewBy.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, document.place(), PolicyMessage.NEVER_STALE.text())
                    .withExpected(PolicyMessage.UNTIL_OR_REVIEW.text()));
        }
        TableDefaults defaults = new TableDefaults(
                country.map(CountryCode::new),
                from,
                until.filter(last -> isInOrder(from, last)),
                reviewBy.filter(day -> isInOrder(from, day)),
                reference.from(),
                reference.until().filter(last -> isInOrder(reference.from(), last)),
                sources.stream().findFirst(),
                Optional.of(terms));
        if (problems.count() > before) {
            return new MetadataReading(Optional.empty(), defaults);
        }
        PolicyMetadata metadata = new PolicyMetadata(
                id.orElseThrow(),
                new CountryCode(country.orElseThrow()),
                title.orElseThrow(),
                status.orElseThrow(),
                statusNote.orElseThrow(),
                from.orElseThrow(),
                until,
                reviewBy,
                reference.from(),
                reference.until(),
                conflict.orElseThrow(),
                sources,
                terms,
                moratoria,
                transition);
        return new MetadataReading(Optional.of(metadata), defaults);
    }

    private Terms terms(ObjectView document) {
        TermsReader reader = new TermsReader(problems);
        return new Terms(
                reader.read(document.optional("profiles")),
                reader.read(document.optional("conditions")),
                reader.actors(document.optional("actors")));
    }

    private void sameName(String id, String folder, ValueView view) {
        if (!id.equals(folder)) {
            problems.add(Problem.of(
                            ProblemCode.NOT_A_POLICY,
                            view.place(),
                            PolicyMessage.TWO_NAMES.with(Excerpt.quoted(id), Excerpt.quoted(folder)))
                    .withExpected(PolicyMessage.ONE_NAME.text())
                    .withFound(id));
        }
    }

    private record Period(Optional<LocalDate> from, Optional<LocalDate> until) {}

    private Period referencePeriod(ValueView value) {
        return value.object()
                .map(period -> {
                    Optional<LocalDate> from = period.optionalOrNull("from").date();
                    ValueView untilView = period.optionalOrNull("until");
                    Optional<LocalDate> until = untilView.date();
                    period.finish();
                    order(from, until, untilView, "from");
                    return new Period(from, until);
                })
                .orElse(new Period(Optional.empty(), Optional.empty()));
    }

    private void order(Optional<LocalDate> from, Optional<LocalDate> until, ValueView last, String first) {
        if (until.isPresent() && from.isPresent() && !isInOrder(from, until.get())) {
            problems.add(Problem.of(
                            ProblemCode.DATE_ORDER,
                            last.place(),
                            PolicyMessage.LIES_BEFORE.with(until.get(), first, from.get()))
                    .withExpected(SharedMessage.OR_LATER.with(from.get())));
        }
    }

    private static boolean isInOrder(Optional<LocalDate> from, LocalDate until) {
        return from.map(first -> !until.isBefore(first)).orElse(true);
    }

    private List<String> sources(ValueView value) {
        List<String> sources = new ArrayList<>();
        List<ValueView> items = value.items(100);
        items.forEach(item -> SourceView.read(item, catalogue, problems).ifPresent(sources::add));
        if (value.isPresent() && items.isEmpty()) {
            problems.add(Problem.of(ProblemCode.MISSING_KEY, value.place(), PolicyMessage.NO_SOURCE_NAMED.text())
                    .withExpected(PolicyMessage.AT_LEAST_ONE.text()));
        }
        return sources;
    }
}
