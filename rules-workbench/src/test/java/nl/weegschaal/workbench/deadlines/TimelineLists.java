package nl.weegschaal.workbench.deadlines;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** Files with the timelines of made-up cases, one on each line. The same number gives the same file. */
final class TimelineLists {
    private static final LocalDate REGULATION = LocalDate.of(2026, 6, 12);

    private TimelineLists() {}

    static Path write(Path file, int cases) throws IOException {
        Random random = new Random(cases);
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = 0; i < cases; i++) {
                lines.print(line(i, random) + "\n");
            }
        }
        return file;
    }

    private static String line(int number, Random random) {
        LocalDate lodged = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(650));
        String more = switch (random.nextInt(6)) {
            case 1 -> ",\"procedure\":\"accelerated\"";
            case 2 ->
                ",\"extensions\":[{\"on\":\"" + lodged.plusDays(80) + "\",\"ground\":\"complex\",\"months\":"
                        + (lodged.isBefore(REGULATION) ? 9 : 6) + "}]";
            case 3 -> ",\"postponement\":{\"from\":\"" + lodged.plusDays(40) + "\"}";
            case 4 -> ",\"noticeOfDefault\":\"" + lodged.plusDays(190) + "\"";
            case 5 -> ",\"penalty\":{\"from\":\"" + lodged.plusDays(250) + "\",\"perDay\":100,\"maximum\":7500}";
            default -> "";
        };
        return "{\"schema\":\"weegschaal/timeline/1\",\"reference\":\"C-" + number + "\",\"lodged\":\"" + lodged + "\""
                + more + "}";
    }
}
