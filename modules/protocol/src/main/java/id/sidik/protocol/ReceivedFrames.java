package id.sidik.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The DATA frames of one transfer, put in their places. The session field carries the frame's number (section 2.2),
 * modulo 65536, unless it carries the session, as a frame that comes without an announcement does.
 */
final class ReceivedFrames {
    /** More frames than the largest transfer has; beyond it somebody sends without end. */
    static final int MAX_FRAMES = 1 << 17;
    private static final int MAX_MISSING = 1000;

    private final Delivery delivery;
    private final int session;
    private final NavigableMap<Integer, byte[]> frames = new TreeMap<>();
    private int bytes;
    private boolean numbered;

    ReceivedFrames(Delivery delivery, int session) {
        this.delivery = delivery;
        this.session = session;
    }

    int bytes() {
        return bytes;
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    /** A frame that is already here is passed over. @throws MalformedException for more frames than can be */
    void add(int field, byte[] data) throws MalformedException {
        if (frames.isEmpty()) numbered = delivery == Delivery.MAY_LOSE && field != session;
        int place = numbered ? unwrapped(field) : frames.size();
        if (place < 0 || place >= MAX_FRAMES) throw new MalformedException("a frame with number " + place);
        if (frames.putIfAbsent(place, data) == null) bytes += data.length;
    }

    private int unwrapped(int field) {
        if (frames.isEmpty()) return field;
        int last = frames.lastKey();
        return last + (short) (field - last);
    }

    /** Numbers below the highest that came which did not come; at most a thousand of them. */
    List<Integer> missing() {
        List<Integer> gaps = new ArrayList<>();
        int next = 0;
        for (int place : frames.keySet()) {
            while (next < place && gaps.size() < MAX_MISSING) gaps.add(next++);
            next = place + 1;
        }
        return List.copyOf(gaps);
    }

    byte[] joined() {
        byte[] whole = new byte[bytes];
        int at = 0;
        for (byte[] each : frames.values()) {
            System.arraycopy(each, 0, whole, at, each.length);
            at += each.length;
        }
        return whole;
    }
}
