package nl.weegschaal.engine.problem;

import java.util.Locale;

/**
 * The kinds of problem that an input or a command can have.
 *
 * <p>{@link #word()} is stable: programs may depend on it. New kinds may be added.
 */
public enum ProblemCode {
    /** There is no file of that name. */
    NO_SUCH_FILE,
    /** The name is that of a folder. */
    NOT_A_FILE,
    /** The file is there, but could not be read: no permission, a broken disk or connection. */
    UNREADABLE,
    /** The document has more bytes than the limit for its kind. */
    TOO_LARGE,
    /** The document holds nothing, or only white space. */
    EMPTY_FILE,
    /** The bytes are not UTF-8; mostly the file was saved in another encoding. */
    NOT_UTF8,
    /** The text breaks the grammar of JSON (RFC 8259). */
    NOT_JSON,
    /** The text is not the table (CSV) that it should be. */
    NOT_A_TABLE,
    /** A line of a table that appears twice. */
    DUPLICATE_LINE,
    /** Two lines for one area that apply on the same day. */
    OVERLAPPING_PERIODS,
    /** Days of a policy without a line of its table, or days between two versions without a policy. */
    PERIOD_GAP(Severity.WARNING),

    /** Lines that end in other characters than a line feed. */
    LINE_ENDS(Severity.WARNING),
    /** Objects and lists stand in one another to more levels than the limit. */
    NESTED_TOO_DEEP,
    /** There are more values than the limit, in a list or in a whole document. */
    TOO_MANY,
    /** A key appears twice in one object. */
    DUPLICATE_KEY,
    /** A key that has no meaning at this place. */
    UNKNOWN_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A value of another type than the one asked for: a number for a text, a text for a list, a null. */
    WRONG_TYPE,
    /** NUL, or half of a surrogate pair; in what comes with a policy, any character that does not show as itself. */
    UNUSABLE_CHARACTER,
    /** A text that holds nothing, or only white space. */
    BLANK_TEXT,
    /** A text or a key of more characters than the limit. */
    TEXT_TOO_LONG,
    /** A word that is not one of the closed list of words for this place. */
    UNKNOWN_WORD,
    /** Not a day of the calendar, not written as yyyy-mm-dd, or outside the years that can matter. */
    INVALID_DATE,
    /** Two dates that cannot both be right, since one must come before the other. */
    DATE_ORDER,
    /** A value that is of the right type but cannot be. */
    IMPOSSIBLE_VALUE,
    /** A code that is not the code of an area known to the program. */
    UNKNOWN_AREA,
    /** An identifier that is given to two things. */
    DUPLICATE_ID,
    /** A reference to an identifier that nothing has. */
    UNKNOWN_REFERENCE,
    /** A rule file is larger, or has more conditions, than a rule may have. */
    RULE_TOO_LARGE,

    /** A text that the rule language does not know as a rule. */
    RULE_SYNTAX,

    /** Something beside the one rule of a file: an import, a function, a global, a type, a second rule. */
    RULE_SURROUNDINGS,

    /** Something in the head of a rule that steers the rule engine, such as salience. */
    RULE_ATTRIBUTE,

    /** What a rule says about itself is missing, twice or unknown. */
    RULE_METADATA,

    /** A word in a text of the product that no text may use (G2). */
    FORBIDDEN_WORD,

    /** A condition of a kind that rules may not have. */
    RULE_CONDITION,

    /** A comparison that rules may not make. */
    RULE_COMPARISON,

    /** A fact that the vocabulary does not have. */
    UNKNOWN_FACT,

    /** A component that a fact does not have, or that rules may not read. */
    UNKNOWN_COMPONENT,

    /** A value that a component cannot have. */
    UNKNOWN_VALUE,

    /** A consequence that is not one conclusion with fixed words. */
    RULE_CONSEQUENCE,

    /** A fact that is not there when the question of the rule is answered. */
    RULE_QUESTION,

    /** Two rules with one name. */
    DUPLICATE_RULE,

    /** A rule that the rule engine does not accept: a fault of this program. */
    RULE_NOT_COMPILED,

    /** A folder or a jar that was given as policies and is not. */
    NOT_A_POLICY,

    /** No policy is in force on the dates of the case. */
    NO_POLICY_IN_FORCE,

    /** To the decision of a case law applied that the program does not have. */
    LAW_NOT_HELD,
    /** The command was not given as it must be: an option or a word that it does not know, or one that is missing. */
    WRONG_USAGE,
    /** A result could not be written: no permission, no space, no such folder. */
    NOT_WRITTEN,
    /** A fault of the rules or of the program: nothing that the person who gave the input can correct. */
    PROGRAM_FAULT,
    /** A trace in a version of its format that this program does not know. */
    UNKNOWN_TRACE_VERSION,
    /** A trace of which a part does not fit another: its core and its hash, or its core and its case file. */
    TRACE_ALTERED,
    /** Rules or a policy with this fingerprint are nowhere to be found. */
    UNKNOWN_FINGERPRINT,
    /** A file that looks like a rule or a scenario, where or as none is read. */
    FILE_NOT_READ,
    /** A file in the folder of a policy that has no meaning there. */
    UNKNOWN_FILE(Severity.WARNING),
    /** The rules do not keep a guardrail in every case. */
    GUARDRAIL_BROKEN,
    /** The rules distinguish so many cases that the guardrails cannot be proved of them. */
    GUARDRAIL_NOT_PROVED,
    /** A scenario expects something else than the rules find. */
    SCENARIO_FAILED,
    /** A policy has no scenario, so nothing shows what it does. */
    NO_SCENARIO(Severity.WARNING),
    /** A rule that no scenario makes fire. */
    RULE_NEVER_FIRES(Severity.WARNING),
    /** A condition of a rule, or a comparison in it, that holds in no scenario. */
    CONDITION_NEVER_TRUE(Severity.WARNING),
    /** A condition of a rule, or a comparison in it, that fails in no scenario. */
    CONDITION_NEVER_FALSE(Severity.WARNING),
    /** A line of a table that designates a gradation and leaves out an indicator behind it. */
    INDICATOR_MISSING(Severity.WARNING),
    /** A table that designates nothing for the country, or for any area. */
    GRADATION_MISSING(Severity.WARNING),
    /** A line of a table that can have no effect, because of another line. */
    NO_EFFECT(Severity.WARNING),
    /** An acceptance of something that cannot be accepted: only warnings can. */
    ACCEPTANCE_OF_ERROR,
    /** An acceptance of a warning about a rule or file that has changed since. */
    ACCEPTANCE_OUT_OF_DATE(Severity.WARNING),
    /** An acceptance of a warning that is not there. */
    ACCEPTANCE_UNUSED(Severity.WARNING);

    private final Severity severity;

    ProblemCode() {
        this(Severity.ERROR);
    }

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * How much it matters.
     *
     * @return the severity, the same for every problem of this kind
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The code as a word for programs and people.
     *
     * @return the name in lower-case with hyphens, such as {@code unknown-word}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
