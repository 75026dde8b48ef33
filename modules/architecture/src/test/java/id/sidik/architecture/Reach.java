package id.sidik.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** The rooms that can be reached from a room by following the arrows. */
final class Reach {
    private Reach() {}

    static Set<String> from(Room start) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(start.own());
        while (!open.isEmpty()) {
            String room = open.pop();
            if (reached.add(room))
                open.addAll(ArrowTable.room(room).own());
        }
        return reached;
    }
}
