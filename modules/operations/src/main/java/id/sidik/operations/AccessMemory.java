package id.sidik.operations;

import id.sidik.operations.AccessLine.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The access records of a machine as a backup keeps them, as lines beside its settings.
 *
 * @param asked   whether the machine was asked for them at all
 * @param slots   what is set; people only with zones of their own
 * @param unknown kinds that the firmware does not tell
 */
record AccessMemory(boolean asked, List<Slot> slots, Set<Kind> unknown) {
    static final AccessMemory NOT_ASKED = new AccessMemory(false, List.of(), Set.of());
    private static final char MARK = '@';
    private static final String ASKED = MARK + "asked=";
    private static final String UNKNOWN = MARK + "?";

    /** @param of a number, or the PIN of a person @param cells as in {@link AccessLine}; none: told in an odd shape */
    record Slot(Kind kind, String of, List<String> cells) {
        Slot {
            cells = List.copyOf(cells);
        }
    }

    AccessMemory {
        slots = List.copyOf(slots);
        unknown = Set.copyOf(unknown);
    }

    Optional<Slot> at(Kind kind, String of) {
        return slots.stream().filter(slot -> slot.kind() == kind && slot.of().equals(of)).findFirst();
    }

    long count(Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).count();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!asked) return lines;
        lines.add(ASKED);
        unknown.stream().sorted().forEach(kind -> lines.add(UNKNOWN + kind + "="));
        for (Slot slot : slots)
            lines.add(MARK + slot.kind().name() + "." + slot.of() + "=" + String.join(" ", slot.cells()));
        return lines;
    }

    /** Whether a line of a backup is one of these and no setting. */
    static boolean owns(String line) {
        return !line.isEmpty() && line.charAt(0) == MARK;
    }

    /** What {@link #lines} wrote; lines of a later time are passed over. */
    static AccessMemory read(List<String> lines) {
        if (!lines.contains(ASKED)) return NOT_ASKED;
        List<Slot> slots = new ArrayList<>();
        Set<Kind> unknown = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (lines.contains(UNKNOWN + kind + "=")) unknown.add(kind);
            String start = MARK + kind.name() + ".";
            for (String line : lines) if (line.startsWith(start)) slots.add(slot(kind, line.substring(start.length())));
        }
        return new AccessMemory(true, slots, unknown);
    }

    private static Slot slot(Kind kind, String rest) {
        int end = rest.lastIndexOf('=');
        String cells = rest.substring(end + 1);
        return new Slot(kind, rest.substring(0, Math.max(0, end)), cells.isEmpty()
                ? List.of()
                : List.of(cells.split(
                        " ")));
    }
}
