package id.sidik.devices;

import id.sidik.protocol.FreeSizes;
import java.util.Optional;

/** Places that a machine still has. A machine that cannot count is believed to have room until it says no. */
final class Room {
    private int left;

    private Room(int left) {
        this.left = left;
    }

    static Room forPeople(Optional<FreeSizes> counts) {
        return new Room(counts.filter(FreeSizes::plausible).filter(each -> each.userCapacity() > 0)
                .map(FreeSizes::userFree).orElse(Integer.MAX_VALUE));
    }

    static Room forFingers(Optional<FreeSizes> counts) {
        return new Room(counts.filter(FreeSizes::plausible).filter(each -> each.fingerCapacity() > 0)
                .map(FreeSizes::fingerFree).orElse(Integer.MAX_VALUE));
    }

    boolean take() {
        if (left <= 0) return false;
        left--;
        return true;
    }
}
