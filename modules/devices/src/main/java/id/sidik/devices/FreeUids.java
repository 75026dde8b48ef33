package id.sidik.devices;

import id.sidik.protocol.UserRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Internal numbers for people whom a machine does not know yet: chosen by the client (section 9.2.4), never one that a
 * person or a finger holds, so that nobody inherits a stranger's finger.
 */
final class FreeUids {
    private static final int LAST = 65_534;

    private final Set<Integer> taken = new HashSet<>();
    private final int recordSize;
    private int next = 1;

    /** @param withFingers empty when the machine does not tell: numbers then begin behind the highest person's */
    FreeUids(Roster roster, Optional<List<Integer>> withFingers) {
        recordSize = roster.recordSize();
        roster.users().forEach(each -> taken.add(each.user().uid()));
        if (withFingers.isPresent()) taken.addAll(withFingers.get());
        else
            next = taken.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    /**
     * @param preferred a number that will do better than others if it is free, 0 for none
     * @return empty when all are taken
     */
    OptionalInt take(String pin, int preferred) {
        int wish = preferred == 0 && recordSize == UserRecord.SHORT_SIZE ? asNumber(pin) : preferred;
        if (wish > 0 && wish <= LAST && taken.add(wish)) return OptionalInt.of(wish);
        while (next <= LAST && !taken.add(next)) next++;
        return next <= LAST ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** On machines with short records PIN and internal number are normally the same (section 9.2.2). */
    private static int asNumber(String pin) {
        return pin.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(pin) : 0;
    }
}
