package nl.weegschaal.engine.rules;

import nl.weegschaal.model.fact.DerivedFact;
import org.drools.drl.ast.descr.PackageDescr;

/** A rule that was read and found complete, ready to be compiled. */
record ParsedRule(RuleDefinition definition, DerivedFact conclusion, PackageDescr description) {}
