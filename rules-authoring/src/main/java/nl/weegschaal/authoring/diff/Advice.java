package nl.weegschaal.authoring.diff;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.weegschaal.model.advisory.Advisory;
import nl.weegschaal.model.advisory.AlternativeAdvice;
import nl.weegschaal.model.advisory.AreaAdvice;
import nl.weegschaal.model.fact.AlternativeFinding;
import nl.weegschaal.model.fact.DerivedFact;
import nl.weegschaal.model.fact.PolicyFinding;
import nl.weegschaal.model.fact.RiskFinding;
import nl.weegschaal.model.fact.ScaleFinding;
import nl.weegschaal.model.fact.Statement;
import nl.weegschaal.model.vocabulary.AreaCode;
import nl.weegschaal.model.vocabulary.Question;
import nl.weegschaal.model.vocabulary.StatementKind;

/**
 * What an advisory finds, without its reasons.
 *
 * @param findings the finding on each topic
 */
public record Advice(SortedMap<Topic, DerivedFact> findings) {
    /**
     * What a finding is about.
     *
     * @param question the question
     * @param area the area of the alternative; empty for the home area, for the case as a whole and if none is named
     * @param statement for the question of statements which one
     */
    public record Topic(Question question, Optional<AreaCode> area, Optional<StatementKind> statement)
            implements Comparable<Topic> {
        private static final Comparator<Topic> ORDER = Comparator.<Topic, String>comparing(
                        topic -> topic.area().map(AreaCode::value).orElse(""))
                .thenComparing(Topic::question)
                .thenComparing(topic -> topic.statement().map(Enum::ordinal).orElse(-1));

        @Override
        public int compareTo(Topic other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * The findings of an advisory.
     *
     * @param advisory the advisory
     * @return its findings
     */
    public static Advice of(Advisory advisory) {
        SortedMap<Topic, DerivedFact> findings = new TreeMap<>();
        area(findings, advisory.home(), Optional.empty());
        for (AlternativeAdvice alternative : advisory.alternatives()) {
            Optional<AreaCode> area =
                    alternative.there().flatMap(AreaAdvice::area).map(name -> name.code());
            alternative.there().ifPresent(there -> area(findings, there, area));
            put(findings, area, new AlternativeFinding(alternative.finding().code()));
        }
        advisory.statements()
                .forEach(statement -> findings.put(
                        new Topic(Question.STATEMENTS, Optional.empty(), Optional.of(statement.code())),
                        new Statement(statement.code())));
        return new Advice(findings);
    }

    private static void area(Map<Topic, DerivedFact> findings, AreaAdvice advice, Optional<AreaCode> area) {
        put(findings, area, new PolicyFinding(advice.policy().code()));
        put(findings, area, new ScaleFinding(advice.scale().code(), advice.needed()));
        put(findings, area, new RiskFinding(advice.risk().code()));
    }

    private static void put(Map<Topic, DerivedFact> findings, Optional<AreaCode> area, DerivedFact finding) {
        findings.put(new Topic(finding.question(), area, Optional.empty()), finding);
    }

    /**
     * The finding on a topic.
     *
     * @param topic the topic
     * @return the finding; empty if there is none
     */
    public Optional<DerivedFact> finding(Topic topic) {
        return Optional.ofNullable(findings.get(topic));
    }
}
