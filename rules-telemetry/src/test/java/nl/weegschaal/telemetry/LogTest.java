package nl.weegschaal.telemetry;

import java.util.List;
import nl.weegschaal.engine.Weegschaal;
import org.junit.jupiter.api.Test;

class LogTest {
    @Test
    void probe() {
        Weegschaal w = Bundled.WEEGSCHAAL.remembering(0);
        int before = CapturedLogging.lines().size();
        w.assess(Bundled.example("alternative-risk-there-open")).explanation();
        List<String> l = CapturedLogging.lines();
        System.out.println(before + " " + l.size());
        l.subList(before, l.size()).stream().distinct().limit(40).forEach(System.out::println);
        l.subList(0, before).stream()
                .map(s -> s.split(" ")[0] + s.split(" ")[1])
                .distinct()
                .limit(30)
                .forEach(System.out::println);
    }
}
