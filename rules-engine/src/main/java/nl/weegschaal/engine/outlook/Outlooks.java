package nl.weegschaal.engine.outlook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weegschaal.engine.assess.RuleCards;
import nl.weegschaal.engine.forward.WayForward;
import nl.weegschaal.engine.policy.GeneralRules;
import nl.weegschaal.engine.policy.Policy;
import nl.weegschaal.engine.policy.PolicySet;
import nl.weegschaal.engine.prove.Theories;
import nl.weegschaal.engine.rules.RuleProgram;
import nl.weegschaal.engine.space.SpaceTooLarge;
import nl.weegschaal.engine.text.ElementNames;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.Node;
import nl.weegschaal.model.advisory.NodeId;
import nl.weegschaal.model.casefile.CaseAlternative;
import nl.weegschaal.model.casefile.CaseFile;
import nl.weegschaal.model.casefile.HomeArea;
import nl.weegschaal.model.outlook.Outlook;
import nl.weegschaal.model.outlook.RunOutlook;
import nl.weegschaal.model.text.Text;
import nl.weegschaal.model.vocabulary.AreaCode;

/** Works out what advisories depend on. Safe for several threads. */
public final class Outlooks {
    /** For more alternatives than these it is not worked out. */
    static final int MOST_ALTERNATIVES = 5;

    private static final String HOME = "home";

    private final GeneralRules general;
    private final PolicySet policies;
    private final PolicyTheories theories;

    /**
     * Works them out for these rules and policies.
     *
     * @param general what every country shares
     * @param policies the policies of the countries
     */
    public Outlooks(GeneralRules general, PolicySet policies) {
        this.general = general;
        this.policies = policies;
        this.theories = new PolicyTheories(general, policies.all().size() + 1);
    }

    /** Works out now what every advisory of these policies, or of none, needs first. */
    public void prepare() {
        theories.of(Optional.empty());
        policies.all().forEach(policy -> theories.of(Optional.of(policy)));
    }

    /**
     * What an advisory depends on.
     *
     * @param advisory an advisory that these rules and policies gave
     * @return the other outcomes of each finding, the rules that stayed silent, and what to ask first
     * @throws IllegalArgumentException if its policy is none of these
     * @throws SpaceTooLarge if the rules distinguish too many cases
     */
    public Outlook of(Advisory advisory) {
        Optional<Policy> policy = policy(advisory);
        try {
            return of(advisory, policy, theories.of(policy));
        } catch (SpaceTooLarge full) {
            // Each outlook leaves something behind in the theories of its policy. When they are full, they are made
            // anew.
            return of(advisory, policy, theories.anew(policy));
        }
    }

    private Outlook of(Advisory advisory, Optional<Policy> policy, Theories known) {
        RuleProgram rules = policy.map(Policy::rules).orElse(general.rules());
        ElementNames names = ElementNames.of(general.words(), advisory.caseFile());
        RuleCards cards = new RuleCards(rules, general.sources(), advisory.caseFile());
        RunOutlooks outlooks = new RunOutlooks(general.words(), names, rules, cards, known);
        Map<String, WayForward> ways = new LinkedHashMap<>();
        List<RunOutlook> all = new ArrayList<>();
        // The diagrams of the theories are not for several threads at once.
        synchronized (known) {
            for (String name : names(advisory)) {
                RunOnFile run = RunOnFile.of(advisory.derivation(), name);
                WayForward way = outlooks.ahead(run);
                ways.put(name, way);
                all.add(outlooks.of(run, way, area(advisory, name)));
            }
        }
        return new Outlook(
                all,
                new Questions(general.words(), names, new WhyAsked(general.words(), cards), ways).of(advisory, all),
                leftOut(advisory.caseFile()));
    }

    private static List<Text> leftOut(CaseFile caseFile) {
        List<Text> leftOut = new ArrayList<>();
        int alternatives = caseFile.alternatives().size();
        if (alternatives > MOST_ALTERNATIVES) {
            leftOut.add(OutlookMessage.ALTERNATIVES.with(MOST_ALTERNATIVES, alternatives));
        }
        int elements = caseFile.elements().size();
        if (elements > AreaAxes.MOST_ELEMENTS) {
            leftOut.add(OutlookMessage.ELEMENTS.with(AreaAxes.MOST_ELEMENTS, elements));
        }
        return leftOut;
    }

    private Optional<Policy> policy(Advisory advisory) {
        return advisory.basis()
                .policy()
                .map(used -> policies.all().stream()
                        .filter(policy -> policy.fingerprint().equals(used.fingerprint()))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("no policy here has the fingerprint of the advisory")));
    }

    /** The runs with a finding on a risk or an alternative, in the order in which they were made. */
    private static List<String> names(Advisory advisory) {
        List<String> omitted = advisory.caseFile().alternatives().stream()
                .skip(MOST_ALTERNATIVES)
                .map(CaseAlternative::area)
                .flatMap(area -> Stream.of("there(" + area + ")", "alternative(" + area + ")"))
                .toList();
        return advisory.derivation().nodes().stream()
                .map(Node::id)
                .map(NodeId::run)
                .distinct()
                .filter(name -> !name.equals("case") && !omitted.contains(name))
                .toList();
    }

    private static Optional<AreaCode> area(Advisory advisory, String run) {
        if (run.equals(HOME)) {
            return advisory.caseFile().home() instanceof HomeArea.Established established
                    ? Optional.of(established.code())
                    : Optional.empty();
        }
        return advisory.caseFile().alternatives().stream()
                .map(CaseAlternative::area)
                .filter(area -> Stream.of("there", "alternative").anyMatch(of -> run.equals(of + "(" + area + ")")))
                .findFirst();
    }
}
