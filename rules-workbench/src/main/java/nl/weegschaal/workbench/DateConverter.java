package nl.weegschaal.workbench;

import java.time.LocalDate;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.problem.Excerpt;
import picocli.CommandLine.ITypeConverter;

/** Reads the day of an option. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        return IsoDate.parse(written)
                .orElseThrow(() -> new UnknownWord(MatrixMessage.NO_DAY.with(Excerpt.quoted(written))));
    }
}
