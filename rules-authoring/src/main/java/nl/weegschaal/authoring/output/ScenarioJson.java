package nl.weegschaal.authoring.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.weegschaal.engine.output.JsonOutput;
import nl.weegschaal.engine.scenario.AtLeast;
import nl.weegschaal.engine.scenario.Found;
import nl.weegschaal.engine.scenario.ScenarioReader;
import nl.weegschaal.engine.scenario.Wanted;
import nl.weegschaal.model.advisory.RuleId;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.text.Text;

/**
 * A case with what the rules must find in it, as a scenario in the form that {@link ScenarioReader} reads. Reading what was
 * written gives a case with the same closed facts. The reference of the case is left out, and so are the reasons of findings
 * on alternatives: no rule reads them.
 */
public final class ScenarioJson {
    private ScenarioJson() {}

    /**
     * Writes a scenario.
     *
     * @param title the norm that it shows; without a forbidden word
     * @param given the case
     * @param expected what must be found; each key at most once
     * @param fire the rules that must fire somewhere in the case
     * @param silent the rules that must fire nowhere in it
     * @return a JSON object, without a line feed at its end
     * @throws IllegalArgumentException if the scenario would expect nothing
     */
    public static String write(
            Text title,
            CaseFile given,
            Collection<? extends Wanted> expected,
            Collection<RuleId> fire,
            Collection<RuleId> silent) {
        if (expected.isEmpty() && fire.isEmpty() && silent.isEmpty()) {
            throw new IllegalArgumentException("a scenario must expect something");
        }
        return JsonOutput.object(output -> {
            output.text("schema", ScenarioReader.SCHEMA);
            output.text("title", title);
            output.object("given", facts -> GivenJson.members(given, facts));
            if (!expected.isEmpty()) {
                output.object("expect", expect -> members(List.copyOf(expected), 0, expect));
            }
            if (!fire.isEmpty() || !silent.isEmpty()) {
                output.object("rules", rules -> rules(fire, silent, rules));
            }
        });
    }

    /** Everything that is expected below some keys, which are the same for all of it. */
    private static void members(List<? extends Wanted> expected, int depth, JsonOutput output) {
        Map<String, List<Wanted>> byKey = new LinkedHashMap<>();
        expected.forEach(wanted -> byKey.merge(wanted.path().get(depth), List.of(wanted), ScenarioJson::joined));
        byKey.forEach((key, below) -> {
            Wanted first = below.get(0);
            if (first.path().size() > depth + 1) {
                output.object(key, object -> members(below, depth + 1, object));
            } else {
                member(key, first, output);
            }
        });
    }

    private static void member(String key, Wanted wanted, JsonOutput output) {
        if (wanted instanceof AtLeast least) {
            output.object(key, object -> object.text("atLeast", (Object) least.word()));
        } else if (wanted instanceof Found found && found.isList()) {
            output.texts(key, found.words());
        } else if (wanted instanceof Found found) {
            found.words().forEach(word -> output.text(key, (Object) word));
        }
    }

    private static List<Wanted> joined(List<Wanted> some, List<Wanted> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static void rules(Collection<RuleId> fire, Collection<RuleId> silent, JsonOutput output) {
        if (!fire.isEmpty()) {
            output.texts("fire", fire);
        }
        if (!silent.isEmpty()) {
            output.texts("silent", silent);
        }
    }
}
