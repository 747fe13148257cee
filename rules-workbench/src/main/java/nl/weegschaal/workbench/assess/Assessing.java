package nl.weegschaal.workbench.assess;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.weegschaal.engine.casefile.LocatedCaseFile;
import nl.weegschaal.engine.problem.CaseRefused;
import nl.weegschaal.engine.problem.Place;
import nl.weegschaal.engine.problem.PoliciesRefused;
import nl.weegschaal.engine.problem.Problem;
import nl.weegschaal.engine.problem.ProblemCode;
import nl.weegschaal.engine.problem.Problems;
import nl.weegschaal.engine.problem.ProgramFault;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.workbench.console.ExitCode;
import nl.weegschaal.workbench.console.ProgramMessage;
import nl.weegschaal.workbench.console.ProgramName;
import nl.weegschaal.workbench.console.UnexpectedFault;
import nl.weegschaal.workbench.file.CaseFiles;

/** Assesses files one after another. A file that is refused does not keep the others from their advisory. */
final class Assessing {
    private final Advisors advisors;
    private final Optional<Path> policies;
    private final CaseFiles files;
    private final boolean outlook;
    private final Results results;
    private final Optional<TraceFolder> traces;
    private final Problems problems;
    private Optional<Advisor> advisor = Optional.empty();
    private final List<RuntimeException> faults = new ArrayList<>();

    Assessing(
            Advisors advisors,
            Optional<Path> policies,
            CaseFiles files,
            boolean outlook,
            Results results,
            Optional<TraceFolder> traces,
            Problems problems) {
        this.advisors = advisors;
        this.policies = policies;
        this.files = files;
        this.outlook = outlook;
        this.results = results;
        this.traces = traces;
        this.problems = problems;
    }

    ExitCode assess(List<String> names) {
        try {
            for (String name : names) {
                files.read(name).ifPresent(this::assess);
            }
        } catch (PoliciesRefused refused) {
            refused.problems().forEach(problems::add);
            refuse(refused);
        } finally {
            results.finish();
        }
        if (!faults.isEmpty()) {
            return ExitCode.FAULT;
        }
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.TO_MEND;
    }

    private void assess(LocatedCaseFile file) {
        String name = file.places().file();
        try {
            Advised advised = advisor().advise(file.caseFile(), outlook);
            traces.ifPresent(folder -> folder.add(file.places(), advised, problems));
            results.add(file.places(), advised, problems);
        } catch (CaseRefused refused) {
            file.places().locate(refused.objections()).forEach(problems::add);
        } catch (ProgramFault fault) {
            add(fault, name, noAdvisory(file, ProgramMessage.RULES_AT_FAULT.with(fault.breach())));
        } catch (PoliciesRefused refused) {
            throw refused;
        } catch (RuntimeException fault) {
            add(fault, name, noAdvisory(file, UnexpectedFault.message(fault)));
        }
    }

    /** The faults of the rules and the program that were met. */
    List<RuntimeException> faults() {
        return faults;
    }

    private static Text noAdvisory(LocatedCaseFile file, Text why) {
        return ProgramMessage.NO_ADVISORY.with(file.caseFile().reference().value(), why);
    }

    /** Loads the rules when the first case asks for them: a file that cannot be read needs none. */
    private Advisor advisor() {
        Advisor loaded = advisor.orElseGet(() -> advisors.with(policies));
        advisor = Optional.of(loaded);
        return loaded;
    }

    /** Policies that were named are for their author to correct; the bundled ones are part of the program. */
    private void refuse(PoliciesRefused refused) {
        if (policies.isEmpty()) {
            add(refused, ProgramName.NAME, ProgramMessage.RULES_UNUSABLE.text());
        }
    }

    private void add(RuntimeException fault, String file, Text message) {
        faults.add(fault);
        problems.add(Problem.of(ProblemCode.PROGRAM_FAULT, Place.of(file), message));
    }
}
