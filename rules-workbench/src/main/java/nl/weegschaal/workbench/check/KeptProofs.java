package nl.weegschaal.workbench.check;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weegschaal.engine.prove.EarlierProofs;
import nl.weegschaal.engine.prove.Proof;
import nl.weegschaal.workbench.machine.CacheFolder;

/** Proofs that hold, kept for the next run. One that does not hold has no form here. */
final class KeptProofs implements EarlierProofs {
    private static final String KIND = "proof";
    private static final Pattern FORM = Pattern.compile(
            "classes ([0-9]{1,300})\ncases ([0-9]{1,300})\nruns ([0-9]{1,9})\nmilliseconds ([0-9]{1,15})\n");

    private final CacheFolder folder;

    KeptProofs(CacheFolder folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Proof> get(String key) {
        return folder.read(KIND, key)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(parts -> new Proof(
                        new BigInteger(parts.group(1)),
                        new BigInteger(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        Duration.ofMillis(Long.parseLong(parts.group(4))),
                        true,
                        List.of()));
    }

    @Override
    public void keep(String key, Proof proof) {
        if (proof.holds()) {
            folder.write(
                    KIND,
                    key,
                    "classes " + proof.classes() + "\ncases " + proof.cases() + "\nruns " + proof.runs()
                            + "\nmilliseconds " + proof.took().toMillis() + "\n");
        }
    }
}
