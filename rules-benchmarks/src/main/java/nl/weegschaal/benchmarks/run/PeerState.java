package nl.weegschaal.benchmarks.run;

import java.util.List;
import nl.weegschaal.benchmarks.peer.OneArea;
import nl.weegschaal.benchmarks.peer.Peer;
import nl.weegschaal.benchmarks.peer.PeerKind;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A peer, held against the library first. */
@State(Scope.Thread)
public class PeerState {
    /** Which one. */
    @Param
    public PeerKind kind = PeerKind.HAND_WRITTEN;

    Peer peer;
    List<OneArea> areas;

    /**
     * Makes the peer ready, and stops unless its answers are those of the library.
     *
     * @param cases the mix
     */
    @Setup
    public void agree(Cases cases) {
        peer = kind.make();
        areas = cases.facts.stream().map(OneArea::of).toList();
        Agreement.check(kind.name(), areas, area -> Agreement.difference(peer, area));
    }
}
