package nl.weegschaal.engine.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Decision diagrams say what truth tables say. A table lists every point of a small space and whether a statement holds there. */
class DiagramsTest {
    private static final int[] SIZES = {3, 1, 4, 2};
    private static final Points.Weights WEIGHTS = new Points.Weights() {
        @Override
        public BigInteger count(int variable, int value) {
            return BigInteger.valueOf(variable + 2L * value + 1);
        }

        @Override
        public int cost(int variable, int value) {
            return (value * 5 + variable * 3) % 7;
        }
    };

    private final Diagrams diagrams = new Diagrams(SIZES);
    private final List<int[]> points = points();

    @Property(tries = 300)
    void and_or_not_and_without_are_those_of_the_tables(@ForAll long one, @ForAll long other) {
        boolean[] a = table(one);
        boolean[] b = table(other);
        int x = statement(a);
        int y = statement(b);

        assertThat(table(diagrams.and(x, y))).isEqualTo(combined(a, b, (p, q) -> p & q));
        assertThat(table(diagrams.or(x, y))).isEqualTo(combined(a, b, (p, q) -> p | q));
        assertThat(table(diagrams.without(x, y))).isEqualTo(combined(a, b, (p, q) -> p & (1 - q)));
        assertThat(table(diagrams.not(x))).isEqualTo(combined(a, b, (p, q) -> 1 - p));
    }

    @Property(tries = 200)
    void statements_that_hold_for_the_same_points_have_the_same_number(@ForAll long one, @ForAll long other) {
        int x = statement(table(one));
        int y = statement(table(other));

        assertThat(diagrams.not(diagrams.not(x))).isEqualTo(x);
        assertThat(diagrams.not(diagrams.or(x, y))).isEqualTo(diagrams.and(diagrams.not(x), diagrams.not(y)));
        assertThat(diagrams.or(diagrams.and(x, y), diagrams.without(x, y))).isEqualTo(x);
    }

    @Property(tries = 300)
    void to_restrict_is_to_look_at_the_points_with_that_value(
            @ForAll long one, @ForAll @IntRange(max = 3) int variable, @ForAll @IntRange(max = 3) int value) {
        boolean[] a = table(one);
        int here = value % SIZES[variable];
        int restricted = diagrams.restrict(statement(a), variable, here);
        int some = diagrams.some(statement(a), variable);

        for (int[] point : points) {
            assertThat(diagrams.at(restricted, point)).isEqualTo(a[number(with(point, variable, here))]);
            boolean any = false;
            for (int other = 0; other < SIZES[variable]; other++) {
                any |= a[number(with(point, variable, other))];
            }
            assertThat(diagrams.at(some, point)).isEqualTo(any);
        }
    }

    @Property(tries = 300)
    void a_statement_is_the_same_for_two_values_if_it_is_at_every_point(
            @ForAll long one,
            @ForAll @IntRange(max = 3) int variable,
            @ForAll @IntRange(max = 3) int first,
            @ForAll @IntRange(max = 3) int second) {
        boolean[] a = table(one);
        int value = first % SIZES[variable];
        int other = second % SIZES[variable];
        boolean same = points.stream()
                .allMatch(point -> a[number(with(point, variable, value))] == a[number(with(point, variable, other))]);

        assertThat(diagrams.isSame(statement(a), variable, value, other)).isEqualTo(same);
    }

    /** Of so many variables those beyond the 63rd are not distinguished when it is looked up which of them a statement asks. */
    @Property(tries = 100)
    void of_many_variables_and_statements_each_is_seen_for_itself(@ForAll long seed) {
        int[] sizes = new int[70];
        Arrays.fill(sizes, 2);
        Diagrams many = new Diagrams(sizes);
        Random random = new Random(seed);
        int[][] terms = new int[8][70];
        int any = Diagrams.FALSE;
        for (int[] term : terms) {
            int all = Diagrams.TRUE;
            for (int variable : new int[] {random.nextInt(60), 60 + random.nextInt(5), 65 + random.nextInt(5)}) {
                term[variable] = 1 + random.nextInt(2);
                all = many.and(all, many.literal(variable, term[variable] - 1));
            }
            any = many.or(any, all);
        }
        int variable = 60 + random.nextInt(10);
        int value = random.nextInt(2);
        int[] point = random.ints(70, 0, 2).toArray();

        assertThat(many.at(any, point)).isEqualTo(holds(terms, point));
        boolean here = holds(terms, with(point, variable, value));
        boolean there = holds(terms, with(point, variable, 1 - value));
        assertThat(many.at(many.restrict(any, variable, value), point)).isEqualTo(here);
        assertThat(many.at(many.some(any, variable), point)).isEqualTo(here || there);
        assertThat(many.isSame(any, variable, 0, 1))
                .isEqualTo(many.restrict(any, variable, 0) == many.restrict(any, variable, 1));
    }

    /** Whether one of the terms has at each variable that it asks the value of the point. */
    private static boolean holds(int[][] terms, int[] point) {
        return Arrays.stream(terms)
                .anyMatch(term -> IntStream.range(0, point.length)
                        .allMatch(variable -> term[variable] == 0 || term[variable] - 1 == point[variable]));
    }

    @Property(tries = 300)
    void points_and_cases_are_counted_and_the_smallest_is_found(@ForAll long one) {
        boolean[] a = table(one);
        Points counted = new Points(diagrams, WEIGHTS);
        BigInteger classes = BigInteger.ZERO;
        BigInteger cases = BigInteger.ZERO;
        int least = Integer.MAX_VALUE;
        for (int[] point : points) {
            if (a[number(point)]) {
                classes = classes.add(BigInteger.ONE);
                cases = cases.add(weight(point));
                least = Math.min(least, cost(point));
            }
        }
        int statement = statement(a);
        Optional<int[]> smallest = counted.smallest(statement);

        assertThat(counted.classes(statement)).isEqualTo(classes);
        assertThat(counted.cases(statement)).isEqualTo(cases);
        assertThat(smallest.map(DiagramsTest::cost).orElse(Integer.MAX_VALUE)).isEqualTo(least);
        smallest.ifPresent(point -> assertThat(a[number(point)]).isTrue());
        counted.random(statement, new Random(one))
                .ifPresent(point -> assertThat(a[number(point)]).isTrue());
    }

    private boolean[] table(long seed) {
        Random random = new Random(seed);
        boolean[] table = new boolean[points.size()];
        int density = random.nextInt(5);
        for (int point = 0; point < table.length; point++) {
            table[point] = random.nextInt(4) < density;
        }
        return table;
    }

    private boolean[] table(int statement) {
        boolean[] table = new boolean[points.size()];
        points.forEach(point -> table[number(point)] = diagrams.at(statement, point));
        return table;
    }

    private int statement(boolean[] table) {
        List<Integer> all = new ArrayList<>();
        for (int[] point : points) {
            if (table[number(point)]) {
                int here = Diagrams.TRUE;
                for (int variable = 0; variable < point.length; variable++) {
                    here = diagrams.and(here, diagrams.literal(variable, point[variable]));
                }
                all.add(here);
            }
        }
        return diagrams.or(all.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean[] combined(boolean[] one, boolean[] other, IntBinaryOperator operator) {
        boolean[] combined = new boolean[one.length];
        for (int point = 0; point < one.length; point++) {
            combined[point] = operator.applyAsInt(one[point] ? 1 : 0, other[point] ? 1 : 0) == 1;
        }
        return combined;
    }

    private static List<int[]> points() {
        List<int[]> points = new ArrayList<>(List.of(new int[SIZES.length]));
        for (int variable = 0; variable < SIZES.length; variable++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] point : points) {
                for (int value = 0; value < SIZES[variable]; value++) {
                    longer.add(with(point, variable, value));
                }
            }
            points = longer;
        }
        return points;
    }

    private static int[] with(int[] point, int variable, int value) {
        int[] other = point.clone();
        other[variable] = value;
        return other;
    }

    private static int number(int[] point) {
        int number = 0;
        for (int variable = 0; variable < point.length; variable++) {
            number = number * SIZES[variable] + point[variable];
        }
        return number;
    }

    private static BigInteger weight(int[] point) {
        BigInteger weight = BigInteger.ONE;
        for (int variable = 0; variable < point.length; variable++) {
            weight = weight.multiply(WEIGHTS.count(variable, point[variable]));
        }
        return weight;
    }

    private static int cost(int[] point) {
        int cost = 0;
        for (int variable = 0; variable < point.length; variable++) {
            cost += WEIGHTS.cost(variable, point[variable]);
        }
        return cost;
    }
}
