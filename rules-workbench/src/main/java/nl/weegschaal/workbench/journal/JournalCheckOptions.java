package nl.weegschaal.workbench.journal;

import java.nio.file.Path;
import java.util.Optional;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.journal.Head;
import nl.weegschaal.journal.JournalCheck;
import nl.weegschaal.journal.SignatureCheck;
import picocli.CommandLine.Option;

/** What a journal is checked with besides its own chain. */
public final class JournalCheckOptions {
    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "A head of this journal that was kept, as \"journal head\" printed it.")
    private Optional<Path> head = Optional.empty();

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "The public key (Ed25519, PEM) for which each line of the journal must be signed.")
    private Optional<Path> publicKey = Optional.empty();

    /** Whether anything is asked. */
    public boolean isAsked() {
        return head.isPresent() || publicKey.isPresent();
    }

    /** The check that is asked for; empty, with the problem noted, if the head or the key cannot be used. */
    public Optional<JournalCheck> check(JournalInputs inputs, Problems problems) {
        Optional<Head> kept = head.flatMap(inputs::head);
        Optional<SignatureCheck> key = publicKey.flatMap(inputs::signatures);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        JournalCheck chain = JournalCheck.ofChain();
        JournalCheck signed = key.map(chain::withSignatures).orElse(chain);
        return Optional.of(kept.map(signed::withHead).orElse(signed));
    }
}
