package id.sidik.devices;

import id.sidik.protocol.RawUser;
import java.util.List;
import java.util.Optional;

/**
 * Everybody whom a machine knows, as it holds them.
 *
 * @param recordSize 28 or 72 bytes; on a machine without people the size that its kind is expected to use
 * @param users      in the machine's order
 * @param leftOver   bytes that are no whole record, 0 as a rule
 */
public record Roster(int recordSize, List<RawUser> users, int leftOver) {
    public Roster {
        users = List.copyOf(users);
    }

    /** The first with this PIN. */
    public Optional<RawUser> byPin(String pin) {
        return users.stream().filter(each -> each.user().pin().equals(pin)).findFirst();
    }

    public Optional<RawUser> byUid(int uid) {
        return users.stream().filter(each -> each.user().uid() == uid).findFirst();
    }

    /** Tells nobody. */
    @Override
    public String toString() {
        return "roster of " + users.size() + " users of " + recordSize + " bytes";
    }
}
