package id.sidik.simulator;

import java.util.Optional;

/** The answer to GET_FREE_SIZES in the shapes of sections 6.2 and 6.3. */
final class FreeSizesAnswer {
    private static final int CAPACITY_STEP = 100_000;
    private static final int USER_CAPACITY = 30_000;
    private static final int FINGER_CAPACITY = 10_000;

    private FreeSizesAnswer() {}

    static byte[] of(Counts counts, int users, int admins, int truePunches, int operations,
            Optional<LogCapacity> limit) {
        int capacity = limit.map(LogCapacity::records).orElseGet(() -> capacity(Math.max(0, truePunches + counts
                .punchLie())));
        int punches = Math.max(0, truePunches + counts.punchLie());
        return switch (counts.form()) {
            case ONE_ZERO_WORD -> LittleEndian.words(0);
            case WORDS_20 -> LittleEndian.words(usual(20, users, admins, punches, operations, capacity));
            case WORDS_23 -> LittleEndian.words(usual(23, users, admins, punches, operations, capacity));
            case SCATTERED -> LittleEndian.words(scattered(users, punches));
        };
    }

    private static int[] usual(int size, int users, int admins, int punches, int operations, int capacity) {
        int[] words = new int[size];
        words[4] = users;
        words[8] = punches;
        words[10] = operations;
        words[12] = admins;
        words[14] = FINGER_CAPACITY;
        words[15] = USER_CAPACITY;
        words[16] = capacity;
        words[17] = FINGER_CAPACITY;
        words[18] = USER_CAPACITY - users;
        words[19] = capacity - punches;
        return words;
    }

    private static int[] scattered(int users, int punches) {
        int[] words = new int[28];
        words[21] = USER_CAPACITY;
        words[23] = users;
        words[25] = capacity(punches);
        words[27] = punches;
        return words;
    }

    private static int capacity(int punches) {
        return Math.ceilDiv(Math.max(1, punches), CAPACITY_STEP) * CAPACITY_STEP;
    }
}
