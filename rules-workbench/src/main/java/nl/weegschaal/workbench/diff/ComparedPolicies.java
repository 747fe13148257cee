package nl.weegschaal.workbench.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.authoring.check.BundledRules;
import nl.weegschaal.authoring.diff.OldAndNew;
import nl.weegschaal.engine.folder.Folder;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicyInFolder;
import nl.weegschaal.engine.policy.PolicyMetadata;
import nl.weegschaal.engine.policy.PolicyReader;
import nl.weegschaal.engine.policy.PolicySetCheck;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.file.PolicyFolders;

/** Finds the two policies that a command compares. */
final class ComparedPolicies {
    private final BundledRules bundled;
    private final PolicyFolders folders;
    private final PolicyReader reader;
    private final Problems problems;

    ComparedPolicies(BundledRules bundled, Problems problems) {
        this.bundled = bundled;
        this.folders = new PolicyFolders(bundled, problems);
        this.reader = new PolicyReader(bundled.general(), problems);
        this.problems = problems;
    }

    /**
     * What to compare.
     *
     * @param names what the person calls the policies
     * @param policies the policies
     * @param days a day for each; empty for every day on which both are in force
     */
    record Choice(OldAndNew<String> names, OldAndNew<Policy> policies, Optional<OldAndNew<LocalDate>> days) {}

    /** Two policies by their names. */
    Optional<Choice> named(String old, String now, Optional<LocalDate> on) {
        Optional<PolicyInFolder> before = policy(old);
        Optional<PolicyInFolder> after = policy(now);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        OldAndNew<PolicyInFolder> both = new OldAndNew<>(before.get(), after.get());
        OldAndNew<PolicyMetadata> metadata = both.map(each -> each.policy().metadata());
        if (!metadata.map(PolicyMetadata::country).same()) {
            return refused(
                    DiffMessage.TWO_COUNTRIES.with(
                            old,
                            metadata.before().country(),
                            now,
                            metadata.after().country()),
                    DiffMessage.ONE_COUNTRY.text());
        }
        List<PolicyMetadata> notInForce = on.stream()
                .flatMap(day ->
                        List.of(metadata.before(), metadata.after()).stream().filter(each -> !each.inForceOn(day)))
                .toList();
        if (!notInForce.isEmpty()) {
            return refused(DiffMessage.NOT_IN_FORCE.with(notInForce.get(0).id(), on.get()), days(notInForce.get(0)));
        }
        return Optional.of(new Choice(
                both.map(each -> each.folder().name()),
                both.map(PolicyInFolder::policy),
                on.map(day -> new OldAndNew<>(day, day))));
    }

    private Optional<PolicyInFolder> policy(String name) {
        List<Folder> found = folders.read(name);
        if (found.size() > 1) {
            problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of(name), DiffMessage.SEVERAL.with(found.size()))
                    .withExpected(DiffMessage.ONE_OF.with(
                            found.stream().map(Folder::name).toList())));
            return Optional.empty();
        }
        return found.stream().findFirst().flatMap(this::read);
    }

    private Optional<PolicyInFolder> read(Folder folder) {
        return reader.read(folder).map(policy -> new PolicyInFolder(folder, policy));
    }

    /** What is in force for a country on two days. */
    Optional<Choice> between(String country, LocalDate first, LocalDate second, Optional<String> from) {
        List<Folder> all = new ArrayList<>();
        from.ifPresentOrElse(
                name -> all.addAll(folders.read(name)),
                () -> bundled.ids().forEach(id -> bundled.policy(id).ifPresent(all::add)));
        List<PolicyInFolder> policies =
                all.stream().flatMap(folder -> read(folder).stream()).toList();
        PolicySetCheck.clashes(policies).forEach(clash -> problems.add(clash.problem()));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<PolicyInFolder> versions = policies.stream()
                .filter(each -> each.policy().metadata().country().value().equals(country))
                .toList();
        if (versions.isEmpty()) {
            List<String> known = policies.stream()
                    .map(each -> each.policy().metadata().country().value())
                    .distinct()
                    .sorted()
                    .toList();
            return refused(DiffMessage.NO_COUNTRY.with(Excerpt.quoted(country)), DiffMessage.ONE_OF.with(known));
        }
        return inForce(versions, first)
                .flatMap(before -> inForce(versions, second).map(after -> choice(before, after, first, second)));
    }

    private static Choice choice(PolicyInFolder before, PolicyInFolder after, LocalDate first, LocalDate second) {
        OldAndNew<PolicyInFolder> both = new OldAndNew<>(before, after);
        return new Choice(
                both.map(each -> each.folder().name()),
                both.map(PolicyInFolder::policy),
                Optional.of(new OldAndNew<>(first, second)));
    }

    private Optional<PolicyInFolder> inForce(List<PolicyInFolder> versions, LocalDate day) {
        Optional<PolicyInFolder> found = versions.stream()
                .filter(each -> each.policy().metadata().inForceOn(day))
                .findFirst();
        return found.isPresent()
                ? found
                : refused(
                        DiffMessage.NONE_IN_FORCE.with(day),
                        days(versions.get(0).policy().metadata()));
    }

    private static Text days(PolicyMetadata metadata) {
        return metadata.validUntil()
                .map(last -> DiffMessage.A_DAY_UNTIL.with(metadata.validFrom(), last))
                .orElseGet(() -> DiffMessage.A_DAY.with(metadata.validFrom()));
    }

    private <T> Optional<T> refused(Text message, Text expected) {
        problems.add(Problem.of(ProblemCode.WRONG_USAGE, Place.of(ProgramName.NAME), message)
                .withExpected(expected));
        return Optional.empty();
    }
}
