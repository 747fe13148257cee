package nl.weegschaal.workbench.console;

import java.time.LocalDate;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.problem.Excerpt;
import nl.weegschaal.engine.problem.SharedMessage;
import picocli.CommandLine.ITypeConverter;

/** Reads the day of an option. */
public final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        return IsoDate.parse(written)
                .orElseThrow(() -> new UnknownWord(UsageMessage.NO_DAY.with(
                        Excerpt.quoted(written), SharedMessage.EXPECTED.with(UsageMessage.A_DAY.text()))));
    }
}
