package nl.weegschaal.engine.problem;

/** How many letters must be put in, left out or changed to make one word of another (Levenshtein). */
final class EditDistance {
    private EditDistance() {}

    static int between(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] here = new int[before.length];
            here[0] = i;
            for (int j = 1; j < here.length; j++) {
                int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(changed, 1 + Math.min(before[j], here[j - 1]));
            }
            before = here;
        }
        return before[to.length()];
    }
}
