package id.sidik.devices;

import id.sidik.protocol.Packet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Events that came while something else was waited for. What finds no room is lost, and that is not forgotten. */
final class EventInbox {
    private static final int MOST = 4096;
    private static final long MOST_BYTES = 1 << 20;

    private final Deque<Packet> waiting = new ArrayDeque<>();
    private long bytes;
    private boolean open;
    private boolean lost;

    /** From now on events are kept; before, nobody asked for them. */
    void open() {
        open = true;
    }

    void add(Packet event) {
        if (!open) return;
        if (waiting.size() == MOST || bytes + event.data().length > MOST_BYTES) {
            lost = true;
            return;
        }
        bytes += event.data().length;
        waiting.addLast(event);
    }

    /** An event came that cannot be believed. */
    void damaged() {
        lost |= open;
    }

    Optional<Packet> next() {
        Packet first = waiting.pollFirst();
        if (first == null) return Optional.empty();
        bytes -= first.data().length;
        return Optional.of(first);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether an event has come since the last question that could not be kept. */
    boolean lostAny() {
        boolean answer = lost;
        lost = false;
        return answer;
    }
}
