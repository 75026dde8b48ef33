package id.sidik.operations;

import id.sidik.devices.AccessBook;
import id.sidik.devices.MachineException;
import id.sidik.devices.Roster;
import id.sidik.devices.Told;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessMemory.Slot;
import id.sidik.operations.work.Job;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.RawUser;
import id.sidik.protocol.UnlockCombination;
import id.sidik.protocol.UserZones;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads the whole access memory. A kind whose first slot is not told is not asked for again. */
final class AccessReading {
    /** Groups that are asked for; more exist only where people were put into them. */
    static final int GROUPS = 10;

    private final AccessBook book;
    private final Job.Progress progress;
    private final List<Slot> slots = new ArrayList<>();
    private final Set<Kind> unknown = EnumSet.noneOf(Kind.class);

    AccessReading(AccessBook book, Job.Progress progress) {
        this.book = book;
        this.progress = progress;
    }

    private interface Ask<T> {
        Told<T> at(int number) throws MachineException;
    }

    AccessMemory read(Roster roster) throws MachineException {
        all(Kind.ZONE, AccessZone.MOST, book::zone, AccessText::cells);
        all(Kind.GROUP, GROUPS, book::group, AccessText::cells);
        all(Kind.COMBINATION, UnlockCombination.MOST, book::combination, AccessText::cells);
        people(roster);
        return new AccessMemory(true, slots, unknown);
    }

    private <T> void all(Kind kind, int most, Ask<T> ask, Function<T, List<String>> cells) throws MachineException {
        for (int number = 1; number <= most && !progress.stopRequested(); number++)
            if (!take(kind, String.valueOf(number), number == 1, ask.at(number), cells)) return;
    }

    /** @return whether it is worth going on with this kind */
    private <T> boolean take(Kind kind, String of, boolean first, Told<T> told, Function<T, List<String>> cells) {
        switch (told) {
            case Told.Value<T>(T value) -> slots.add(new Slot(kind, of, cells.apply(value)));
            case Told.Nothing<T>() -> { /* an empty slot is no slot */ }
            case Told.Unknown<T> _ -> {
                if (first) unknown.add(kind);
                else
                    slots.add(new Slot(kind, of, List.of()));
                return !first;
            }
        }
        return true;
    }

    private void people(Roster roster) throws MachineException {
        boolean first = true;
        for (RawUser raw : roster.users()) {
            String pin = raw.user().pin();
            if (pin.isEmpty() || progress.stopRequested()) continue;
            Told<UserZones> told = book.person(raw.user().uid());
            boolean group = told instanceof Told.Value<UserZones>(UserZones zones) && !zones.own();
            if (!group && !take(Kind.PERSON, pin, first, told, AccessText::cells)) return;
            first = false;
        }
    }
}
