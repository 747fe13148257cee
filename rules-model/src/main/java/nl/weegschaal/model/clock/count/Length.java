package nl.weegschaal.model.clock.count;

/** How long a term is. */
public sealed interface Length {
    /**
     * How many of its unit.
     *
     * @return 1 or more
     */
    int number();

    /**
     * Whole months.
     *
     * @param number how many, 1 or more
     */
    record Months(int number) implements Length {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Months {
            atLeastOne(number);
        }
    }

    /**
     * Whole weeks.
     *
     * @param number how many, 1 or more
     */
    record Weeks(int number) implements Length {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Weeks {
            atLeastOne(number);
        }
    }

    /**
     * Days that are no Saturday, Sunday or official holiday.
     *
     * @param number how many, 1 or more
     */
    record WorkingDays(int number) implements Length {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public WorkingDays {
            atLeastOne(number);
        }
    }

    private static void atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("length: must be 1 or more, not " + number);
        }
    }
}
