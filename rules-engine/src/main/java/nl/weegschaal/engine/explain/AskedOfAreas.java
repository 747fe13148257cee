package nl.weegschaal.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.Scope;

/**
 * A question with the areas that it is asked about. What is asked about several areas in the same words is asked once.
 *
 * @param question the question about the first of them
 * @param areas their codes; none where it is about the case, or there is only one other area
 */
record AskedOfAreas(OpenQuestion question, Set<String> areas) {
    static List<AskedOfAreas> of(List<OpenQuestion> questions, Outlook outlook) {
        boolean several = outlook.runs().stream()
                        .filter(run -> run.scope() == Scope.ALTERNATIVE)
                        .count()
                > 1;
        Map<List<Object>, AskedOfAreas> once = new LinkedHashMap<>();
        for (OpenQuestion question : questions) {
            AskedOfAreas asked = once.computeIfAbsent(
                    List.of(question.text(), question.changes(), question.why(), question.isBesidesFacts()),
                    first -> new AskedOfAreas(question, new LinkedHashSet<>()));
            if (several) {
                outlook.runs().stream()
                        .filter(run -> run.run().equals(question.run()) && run.scope() == Scope.ALTERNATIVE)
                        .map(RunOutlook::area)
                        .forEach(area -> area.ifPresent(code -> asked.areas().add(code.value())));
            }
        }
        return new ArrayList<>(once.values());
    }

    Text text() {
        return areas.isEmpty()
                ? question.text()
                : Text.join(": ", List.of(Lines.same(String.join(", ", areas)), question.text()));
    }
}
