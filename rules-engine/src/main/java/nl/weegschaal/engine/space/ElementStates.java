package nl.weegschaal.engine.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.weegschaal.model.fact.IndividualElement;
import nl.weegschaal.model.vocabulary.InWeighing;

/**
 * Every number of individual elements together, as far as conditions can distinguish them.
 *
 * <p>Conditions see how many elements satisfy a pattern, each up to a bound. So elements that satisfy the same patterns are
 * one <em>letter</em>, and elements together are one <em>state</em>: the readings of the gauges. Every state is found by
 * adding letters to the empty one until nothing new appears; since the readings are bounded, that comes to an end, and it
 * covers any number of elements.
 */
final class ElementStates {
    /** More states than this are too many to prove anything of them in a reasonable time. */
    static final int MOST_STATES = 40_000;

    /** More steps from state to state than this take too long, whatever the number of states. */
    private static final int MOST_STEPS = 8_000_000;

    /** The most elements for which the cases that a state stands for are counted. */
    private static final int MOST_COUNTED = 3;

    private record Letter(IndividualElement word, long words) {}

    private final byte[] bounds;
    private final List<Letter> letters = new ArrayList<>();
    private final List<GaugeReadings> marks = new ArrayList<>();
    private final Map<IndividualElement, Integer> letterOf = new HashMap<>();
    private final List<GaugeReadings> states = new ArrayList<>();
    private final List<List<IndividualElement>> examples = new ArrayList<>();
    private final Map<GaugeReadings, Integer> numbers = new HashMap<>();
    private final List<int[]> next = new ArrayList<>();

    ElementStates(Partition cut, Set<InWeighing> weighings) {
        int[] gauges = cut.gaugesOf(IndividualElement.class);
        this.bounds = cut.bounds(gauges);
        readLetters(cut, gauges, ElementWord.all(weighings));
        findStates();
    }

    private void readLetters(Partition cut, int[] gauges, List<IndividualElement> words) {
        Map<List<Integer>, Integer> seen = new LinkedHashMap<>();
        List<Integer> counts = new ArrayList<>();
        List<IndividualElement> firsts = new ArrayList<>();
        for (IndividualElement word : words) {
            List<Integer> readings = cut.readings(List.of(word));
            int letter = seen.computeIfAbsent(readings, marks -> {
                firsts.add(word);
                counts.add(0);
                return firsts.size() - 1;
            });
            counts.set(letter, counts.get(letter) + 1);
            letterOf.put(word, letter);
        }
        for (int letter = 0; letter < firsts.size(); letter++) {
            IndividualElement first = firsts.get(letter);
            letters.add(new Letter(first, counts.get(letter)));
            marks.add(GaugeReadings.of(cut.readings(List.of(first))).of(gauges));
        }
    }

    private void findStates() {
        state(new GaugeReadings(new byte[bounds.length]), List.of());
        for (int state = 0; state < states.size(); state++) {
            int[] after = new int[letters.size()];
            for (int letter = 0; letter < after.length; letter++) {
                GaugeReadings sum = states.get(state).and(marks.get(letter), bounds);
                Integer known = numbers.get(sum);
                after[letter] = known == null ? state(sum, longer(state, letter)) : known;
            }
            next.add(after);
        }
    }

    private int state(GaugeReadings readings, List<IndividualElement> example) {
        numbers.put(readings, states.size());
        states.add(readings);
        examples.add(example);
        int most = Math.min(MOST_STATES, MOST_STEPS / letters.size());
        if (states.size() > most) {
            throw new SpaceTooLarge(SpaceMessage.ELEMENTS.text(), most);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw SpaceTooLarge.givenUp();
        }
        return states.size() - 1;
    }

    private List<IndividualElement> longer(int state, int letter) {
        List<IndividualElement> longer = new ArrayList<>(examples.get(state));
        longer.add(ElementWord.numbered(letters.get(letter).word(), longer.size() + 1));
        return longer;
    }

    /** How many states there are. */
    int states() {
        return states.size();
    }

    /** How many letters there are. */
    int letters() {
        return letters.size();
    }

    /** The fewest and most ordinary elements that are in a state. */
    List<IndividualElement> example(int state) {
        return examples.get(state);
    }

    /** What an element is to the conditions. */
    int letter(IndividualElement element) {
        return letterOf.getOrDefault(ElementWord.numbered(element, 1), -1);
    }

    /** The element that a letter stands for. */
    IndividualElement word(int letter) {
        return letters.get(letter).word();
    }

    /** The state after one more element. */
    int after(int state, int letter) {
        return next.get(state)[letter];
    }

    /** How many sets of at most three elements are in each state: fewer than 10^11, since there are fewer than 4,000 words. */
    long[] counts() {
        long[][] bySize = new long[MOST_COUNTED + 1][states.size()];
        bySize[0][0] = 1;
        for (int letter = 0; letter < letters.size(); letter++) {
            bySize = withLetter(bySize, letter);
        }
        long[] all = new long[states.size()];
        for (long[] ofSize : bySize) {
            for (int state = 0; state < all.length; state++) {
                all[state] += ofSize[state];
            }
        }
        return all;
    }

    private long[][] withLetter(long[][] before, int letter) {
        long[][] sum = new long[before.length][states.size()];
        for (int size = 0; size < before.length; size++) {
            for (int state = 0; state < states.size(); state++) {
                if (before[size][state] > 0) {
                    spread(before[size][state], size, state, letter, sum);
                }
            }
        }
        return sum;
    }

    private void spread(long sets, int size, int state, int letter, long[][] sum) {
        long ways = 1;
        int reached = state;
        for (int more = 0; size + more < sum.length; more++) {
            sum[size + more][reached] += sets * ways;
            reached = after(reached, letter);
            ways = ways * (letters.get(letter).words() + more) / (more + 1);
        }
    }
}
