package nl.weegschaal.workbench.console;

import java.time.LocalDate;
import nl.weegschaal.engine.json.IsoDate;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.SharedMessage;
import nl.weegschaal.model.text.Text;
import picocli.CommandLine.ITypeConverter;

/** Reads the day of an option. */
public final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
        return IsoDate.parse(written).orElseThrow(() -> new UnknownWord(says(written)));
    }

    /**
     * What is wrong with a day.
     *
     * @param written the day, as it stands in the command
     * @return the reason, what is expected, and the day that was meant if there is no doubt about it
     */
    public static Text says(String written) {
        Problem problem = IsoDate.problem(written, Place.of(""));
        Text expected = problem.expected() == null ? Text.same("") : problem.expected();
        Text says = UsageMessage.NO_DAY.with(problem.message(), expected);
        return problem.suggestion() == null
                ? says
                : UsageMessage.NEAREST.with(says, SharedMessage.DID_YOU_MEAN.with(problem.suggestion()));
    }
}
