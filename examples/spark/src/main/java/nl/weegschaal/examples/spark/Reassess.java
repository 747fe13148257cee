package nl.weegschaal.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import nl.weegschaal.engine.Recipe;
import nl.weegschaal.engine.Weegschaal;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.model.text.Language;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Assesses a table of cases under two sets of policies and writes what differs, as JSON Lines. */
public final class Reassess {
    private static final String BUNDLED = "bundled";

    private Reassess() {}

    /**
     * Assesses.
     *
     * @param args the file or folder with case files in JSON Lines; the policies from before and those from after, each a folder, a
     *     jar or {@code bundled}; and a folder to write to, which must not be there
     * @throws IOException if the session cannot be closed
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println(
                    "usage: CASES BEFORE AFTER OUT; BEFORE and AFTER: a folder or jar with policies, or bundled");
            System.exit(2);
        }
        Recipe before;
        Recipe after;
        try {
            before = recipe(args[1]);
            after = recipe(args[2]);
        } catch (PoliciesRefused refused) {
            refused.problems().forEach(problem -> System.err.println(problem.line(Language.EN)));
            System.exit(2);
            return;
        }
        try (SparkSession session = Session.open();
                Reassessment reassessment = Reassessment.of(session.read().textFile(args[0]), before, after)) {
            write(reassessment, args[3]);
        } catch (Exception fault) {
            // Spark throws it without saying so: there are no cases there, or something stands where it is to write.
            if (!(fault instanceof AnalysisException)) {
                throw fault;
            }
            System.err.println(fault.getMessage());
            System.exit(2);
        }
    }

    private static void write(Reassessment reassessment, String out) {
        reassessment.changed().write().json(out + "/changed");
        reassessment.differences().write().json(out + "/differences");
        reassessment.setAside().write().json(out + "/set-aside");
        show("cases by their finding on the risk, before and after:", reassessment.risks());
        System.out.println("lines set aside: " + reassessment.setAside().count());
    }

    private static void show(String title, Dataset<?> table) {
        System.out.println(title);
        table.show(100, false);
    }

    private static Recipe recipe(String policies) {
        Weegschaal weegschaal = policies.equals(BUNDLED)
                ? Weegschaal.withBundledPolicies()
                : Weegschaal.withPolicies(Path.of(policies));
        return weegschaal.recipe();
    }
}
