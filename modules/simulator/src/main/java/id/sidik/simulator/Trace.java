package id.sidik.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The commands that were asked last, codes only. Safe for several threads. */
final class Trace {
    private static final int KEPT = 10_000;

    private final Deque<Integer> commands = new ArrayDeque<>();

    synchronized void add(int command) {
        if (commands.size() == KEPT) commands.removeFirst();
        commands.addLast(command);
    }

    synchronized List<Integer> all() {
        return List.copyOf(commands);
    }
}
