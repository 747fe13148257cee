package nl.weegschaal.engine.output;

import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.outlook.Change;
import nl.weegschaal.model.outlook.ChangeSet;
import nl.weegschaal.model.outlook.FailedCondition;
import nl.weegschaal.model.outlook.OpenQuestion;
import nl.weegschaal.model.outlook.OtherOutcome;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.outlook.SilentRule;
import nl.weegschaal.model.text.Text;

/** What an advisory depends on, as JSON. */
final class OutlookJson {
    private OutlookJson() {}

    static void members(Outlook outlook, JsonOutput output) {
        output.list("questions", outlook.questions(), OutlookJson::question);
        output.list("runs", outlook.runs(), OutlookJson::run);
        if (!outlook.leftOut().isEmpty()) {
            output.list("leftOut", outlook.leftOut(), (text, item) -> item.text("text", text));
        }
    }

    private static void question(OpenQuestion question, JsonOutput output) {
        output.text("run", question.run());
        output.text("place", question.place());
        output.text("text", question.text());
        output.number("changes", question.changes());
        question.why().ifPresent(why -> output.text("why", why));
    }

    private static void run(RunOutlook run, JsonOutput output) {
        output.text("run", run.run());
        output.text("scope", run.scope());
        output.text("area", run.area());
        output.text("finding", code(run.finding()));
        output.bool("elements", run.elements());
        output.texts("because", run.because().stream().map(rule -> rule.id()).toList());
        run.nearMiss().ifPresent(sentence -> output.text("nearMiss", sentence));
        output.list("steps", run.steps(), OutlookJson::words);
        output.list("others", run.others(), OutlookJson::other);
        output.list("silent", run.silent(), OutlookJson::silent);
    }

    private static void other(OtherOutcome other, JsonOutput output) {
        output.text("finding", code(other.finding()));
        output.text("direction", other.direction());
        output.number("size", other.size());
        output.bool("complete", other.isComplete());
        output.list("smallest", other.smallest(), OutlookJson::set);
    }

    private static void set(ChangeSet set, JsonOutput output) {
        output.list("changes", set.changes(), OutlookJson::change);
    }

    private static void change(Change change, JsonOutput output) {
        output.text("place", change.place());
        output.text("text", change.text());
    }

    private static void silent(SilentRule silent, JsonOutput output) {
        output.text("rule", silent.rule().id());
        output.text("question", silent.rule().question());
        output.text("status", silent.rule().status());
        output.text("sentence", silent.rule().sentence());
        output.list("sources", silent.rule().sources(), BasisJson::source);
        output.object("conclusion", fact -> DerivationJson.fact(silent.conclusion(), fact));
        output.object("failed", failed -> failed(silent.failed(), failed));
    }

    private static void failed(FailedCondition failed, JsonOutput output) {
        output.text("condition", failed.condition());
        output.list("found", failed.found(), OutlookJson::words);
    }

    private static void words(Text text, JsonOutput output) {
        output.text("nl", (Object) text.nl());
        output.text("en", (Object) text.en());
    }

    private static Enum<?> code(DerivedFact finding) {
        if (finding instanceof RiskFinding risk) {
            return risk.code();
        }
        if (finding instanceof AlternativeFinding alternative) {
            return alternative.code();
        }
        throw new IllegalStateException("no finding of an outlook: " + finding.getClass());
    }
}
