package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All users of a machine, read in the layout that explains the bytes best (section 9.2.3).
 *
 * @param recordSize 28 or 72; 72 and of no meaning when there are no users
 * @param users      every record, those without a PIN too
 * @param leftOver   bytes at the end that are no whole record
 */
public record UserDataset(int recordSize, List<UserRecord> users, int leftOver) {
    private static final Set<Integer> LEVELS = Set.of(0, 2, 6, 10, 14);
    private static final int EDGES = 100;
    private static final int COUNT = 150;

    public UserDataset {
        users = List.copyOf(users);
    }

    /**
     * @param dataset      the records, without the length word before them ({@link SizedDataset})
     * @param machineCount the machine's own count, a hint and no more
     */
    public static UserDataset decode(byte[] dataset, OptionalInt machineCount) {
        UserLayout best = UserLayout.ALL.getFirst();
        int most = 0;
        for (UserLayout layout : UserLayout.ALL) {
            int points = score(layout, dataset, machineCount);
            if (points > most) best = layout;
            most = Math.max(most, points);
        }
        return decode(best, dataset);
    }

    private static UserDataset decode(UserLayout layout, byte[] dataset) {
        List<UserRecord> users = new ArrayList<>(dataset.length / layout.size());
        for (int at = 0; at + layout.size() <= dataset.length; at += layout.size())
            users.add(layout.decode(dataset, at));
        return new UserDataset(layout.size(), users, dataset.length % layout.size());
    }

    /** 0–1150: likely privileges, printable names, fitting PINs, numbers that are not 0, no rest, the machine's count. */
    private static int score(UserLayout layout, byte[] dataset, OptionalInt machineCount) {
        int records = dataset.length / layout.size();
        if (records == 0) return 0;
        long sum = 0;
        for (int each = 0; each < records; each++) sum += scoreRecord(layout, dataset, each * layout.size());
        boolean noRest = dataset.length % layout.size() == 0;
        int hint = noRest && machineCount.orElse(-1) == records ? COUNT : 0;
        return (int) (sum / records) + (noRest ? EDGES : 0) + hint;
    }

    private static int scoreRecord(UserLayout layout, byte[] dataset, int at) {
        UserRecord user = layout.decode(dataset, at);
        int points = LEVELS.contains(user.level()) ? 300 : 0;
        if (printable(user.nameBytes())) points += 300;
        if (layout.pinFits(dataset, at)) points += 200;
        return user.uid() != 0 ? points + 100 : points;
    }

    private static boolean printable(byte[] name) {
        for (byte each : name) if (each >= 0 && each < ' ' || each == 0x7F) return false;
        return true;
    }

    /**
     * The records one after the other, without the length word.
     *
     * @throws IllegalArgumentException for another record size than 28 or 72, or a PIN that the layout cannot carry
     */
    public static byte[] encode(int recordSize, List<UserRecord> users) {
        byte[] out = new byte[users.size() * recordSize];
        for (int at = 0; at < users.size(); at++)
            System.arraycopy(users.get(at).encode(recordSize), 0, out, at * recordSize, recordSize);
        return out;
    }
}
