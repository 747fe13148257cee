package nl.weegschaal.engine.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;

/** Where rules and policies are looked for by fingerprint: first what is available, then the archives. */
public final class RuleShelf {
    private final List<RuleContent> atHand;
    private final List<RuleArchive> archives;

    /**
     * Looks in these places.
     *
     * @param atHand rules and policies that are loaded anyway
     * @param archives archives
     */
    public RuleShelf(List<RuleContent> atHand, List<RuleArchive> archives) {
        this.atHand = List.copyOf(atHand);
        this.archives = List.copyOf(archives);
    }

    /**
     * Finds rules or a policy.
     *
     * @param kind which of the two
     * @param fingerprint the fingerprint
     * @param problems receives what is wrong with a file of an archive
     * @return the content; empty if it is nowhere
     */
    public Optional<RuleContent> find(ContentKind kind, String fingerprint, Problems problems) {
        return atHand.stream()
                .filter(content ->
                        content.kind() == kind && content.fingerprint().equals(fingerprint))
                .findFirst()
                .or(() -> archives.stream()
                        .flatMap(archive -> archive.find(kind, fingerprint, problems).stream())
                        .findFirst());
    }

    /**
     * A policy that is available.
     *
     * @param name its id or its fingerprint
     * @return the first such policy; empty if there is none
     */
    public Optional<RuleContent> policy(String name) {
        return policies()
                .filter(content ->
                        content.name().equals(name) || content.fingerprint().equals(name))
                .findFirst();
    }

    /**
     * The ids of the available policies.
     *
     * @return each once
     */
    public List<String> policyIds() {
        return policies().map(RuleContent::name).distinct().toList();
    }

    private Stream<RuleContent> policies() {
        return atHand.stream().filter(content -> content.kind() == ContentKind.POLICY);
    }

    /**
     * The general rules that come with the library.
     *
     * @return the content
     */
    public RuleContent generalAtHand() {
        return atHand.stream()
                .filter(content -> content.kind() == ContentKind.GENERAL)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no general rules are at hand"));
    }

    /**
     * Says that general rules are nowhere, and which come with the library.
     *
     * @param place where their fingerprint stands
     * @param fingerprint the fingerprint that was looked for
     * @return the problem
     */
    public Problem missing(Place place, String fingerprint) {
        return Problem.of(ProblemCode.UNKNOWN_FINGERPRINT, place, ArchiveMessage.NO_GENERAL_RULES.with(fingerprint))
                .withExpected(
                        ArchiveMessage.ARCHIVE_OR_BUNDLED.with(generalAtHand().fingerprint()));
    }

    /**
     * Says that a policy is nowhere, and which policies are available.
     *
     * @param place where its fingerprint stands
     * @param id the id of the policy
     * @param fingerprint the fingerprint that was looked for
     * @return the problem
     */
    public Problem missing(Place place, String id, String fingerprint) {
        String known = policies()
                .map(content -> content.name() + " " + content.fingerprint())
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemCode.UNKNOWN_FINGERPRINT, place, ArchiveMessage.NO_POLICY.with(fingerprint, id))
                .withExpected(ArchiveMessage.ARCHIVE_OR_ONE_OF.with(known));
    }
}
