package id.sidik.simulator;

import id.sidik.protocol.ScreenLine;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a person before the machine sees and hears. Safe for several threads. */
final class Panel {
    private static final int MOST = 1000;

    private final SortedMap<Integer, String> lines = new TreeMap<>();
    private final List<Integer> voices = new ArrayList<>();
    private final List<Integer> unlocks = new ArrayList<>();

    synchronized void show(ScreenLine line) {
        lines.put(line.line(), line.text());
    }

    synchronized void blank() {
        lines.clear();
    }

    synchronized void say(int index) {
        if (voices.size() < MOST) voices.add(index);
    }

    synchronized void unlock(int delay) {
        if (unlocks.size() < MOST) unlocks.add(delay);
    }

    synchronized List<String> lines() {
        return List.copyOf(lines.values());
    }

    synchronized List<Integer> voices() {
        return List.copyOf(voices);
    }

    synchronized List<Integer> unlocks() {
        return List.copyOf(unlocks);
    }
}
