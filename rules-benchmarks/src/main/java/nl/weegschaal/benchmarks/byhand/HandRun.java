package nl.weegschaal.benchmarks.byhand;

import java.util.List;

/**
 * One run of the hand-written rules.
 *
 * @param name its name, as the library has it
 * @param applications every application of a norm
 */
public record HandRun(String name, List<Application> applications) {}
