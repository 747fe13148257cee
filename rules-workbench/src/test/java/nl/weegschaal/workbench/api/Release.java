package nl.weegschaal.workbench.api;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the library: major, minor and patch of semantic versioning. */
record Release(int major, int minor, int patch) implements Comparable<Release> {
    private static final Pattern FORM = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(-SNAPSHOT)?");

    static Release of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(text + " is not major.minor.patch");
        }
        return new Release(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3)));
    }

    /** A program that was made for the earlier one must run with this one. */
    boolean mustKeep(Release earlier) {
        boolean sameLine = major == earlier.major && (major > 0 || minor == earlier.minor);
        return sameLine && earlier.compareTo(this) < 0;
    }

    @Override
    public int compareTo(Release other) {
        return Comparator.comparingInt(Release::major)
                .thenComparingInt(Release::minor)
                .thenComparingInt(Release::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
