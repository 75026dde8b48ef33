package id.sidik.simulator;

import java.util.Optional;

/** The answer to GET_FREE_SIZES in the shapes of sections 6.2 and 6.3. */
final class FreeSizesAnswer {
    private static final int CAPACITY_STEP = 100_000;

    private FreeSizesAnswer() {}

    static byte[] of(Counts counts, Register register, int truePunches, int operations, Optional<LogCapacity> limit) {
        int users = register.people().size();
        int capacity = limit.map(LogCapacity::records).orElseGet(() -> capacity(Math.max(0, truePunches + counts
                .punchLie())));
        int punches = Math.max(0, truePunches + counts.punchLie());
        return switch (counts.form()) {
            case ONE_ZERO_WORD -> LittleEndian.words(0);
            case WORDS_20 -> LittleEndian.words(usual(20, register, punches, operations, capacity));
            case WORDS_23 -> LittleEndian.words(usual(23, register, punches, operations, capacity));
            case SCATTERED -> LittleEndian.words(scattered(register.plan().people(), users, punches));
        };
    }

    private static int[] usual(int size, Register register, int punches, int operations, int capacity) {
        int users = register.people().size();
        int fingers = register.fingers().size();
        RegisterPlan room = register.plan();
        int[] words = new int[size];
        words[4] = users;
        words[6] = fingers;
        words[8] = punches;
        words[10] = operations;
        words[12] = (int) register.people().stream().filter(user -> user.user().level() != 0).count();
        words[14] = room.fingers();
        words[15] = room.people();
        words[16] = capacity;
        words[17] = room.fingers() - fingers;
        words[18] = room.people() - users;
        words[19] = capacity - punches;
        return words;
    }

    private static int[] scattered(int room, int users, int punches) {
        int[] words = new int[28];
        words[21] = room;
        words[23] = users;
        words[25] = capacity(punches);
        words[27] = punches;
        return words;
    }

    private static int capacity(int punches) {
        return Math.ceilDiv(Math.max(1, punches), CAPACITY_STEP) * CAPACITY_STEP;
    }
}
