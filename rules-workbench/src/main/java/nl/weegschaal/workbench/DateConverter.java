package nl.weegschaal.workbench;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.weegschaal.engine.problem.Excerpt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the day of an option. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    Excerpt.quoted(written) + " is no day of the calendar; expected a day such as 2026-06-30");
        }
    }
}
