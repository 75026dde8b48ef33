package id.sidik.operations;

import id.sidik.devices.AccessBook;
import id.sidik.devices.Kept;
import id.sidik.devices.MachineException;
import id.sidik.devices.Roster;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessMemory.Slot;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.TroubleException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the access memory of a machine that of another one: every slot read back, what could not be copied named. */
final class AccessCopy {
    private final AccessBook book;
    private final AccessMemory from;
    private final Map<Kind, Integer> same = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> proved = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> open = new EnumMap<>(Kind.class);

    AccessCopy(AccessBook book, AccessMemory from) {
        this.book = book;
        this.from = from;
    }

    /** @param roster of the machine that is written to, with the people of the other one */
    void run(Roster roster, LedgerSheet sheet, Job.Progress progress) throws MachineException {
        if (!from.asked()) {
            sheet.line(Tone.LOOK, "ledger.replace.access.notInBackup");
            return;
        }
        AccessMemory there = new AccessReading(book, progress).read(roster);
        for (Slot slot : from.slots()) copy(slot, there, roster);
        for (Slot left : there.slots())
            if (left.kind() == Kind.COMBINATION && from.at(left.kind(), left.of()).isEmpty()
                    && !from.unknown().contains(Kind.COMBINATION))
                copy(new Slot(left.kind(), left.of(), List.of("0")), there, roster);
        tell(sheet);
    }

    private void copy(Slot slot, AccessMemory there, Roster roster) throws MachineException {
        boolean stands = there.at(slot.kind(), slot.of()).filter(slot::equals).isPresent() && !slot.cells().isEmpty();
        if (stands) same.merge(slot.kind(), 1, Integer::sum);
        else if (written(slot, there, roster)) proved.merge(slot.kind(), 1, Integer::sum);
        else
            open.computeIfAbsent(slot.kind(), any -> new ArrayList<>()).add(slot.of());
    }

    private boolean written(Slot slot, AccessMemory there, Roster roster) throws MachineException {
        if (there.unknown().contains(slot.kind()) || slot.cells().isEmpty()) return false;
        Optional<Integer> number = slot.kind() == Kind.PERSON
                ? roster.byPin(slot.of()).map(raw -> raw.user().uid())
                : Optional.of(Integer.valueOf(slot.of()));
        if (number.isEmpty()) return false;
        try {
            AccessLine line = AccessLine.of(slot.kind(), number.get(), slot.cells());
            return AccessWriting.of(line).into(book) == Kept.PROVED;
        } catch (TroubleException impossible) {
            return false; // the old machine told what no machine is to be told
        }
    }

    private void tell(LedgerSheet sheet) {
        int copied = 0;
        for (Kind kind : Kind.values()) {
            copied += proved.getOrDefault(kind, 0) + same.getOrDefault(kind, 0);
            if (proved.containsKey(kind))
                sheet.line(Tone.GOOD, "ledger.replace.access.proved." + kind, proved.get(kind));
            if (same.containsKey(kind))
                sheet.line(Tone.PLAIN, "ledger.replace.access.same." + kind, same.get(kind));
            if (open.containsKey(kind))
                sheet.line(Tone.LOOK, "ledger.replace.access.open." + kind, open.get(kind)
                        .size(), String.join(", ", open.get(kind)));
            if (from.unknown().contains(kind)) sheet.line(Tone.PLAIN, "ledger.replace.access.unknown." + kind);
        }
        sheet.figure("access", copied);
    }
}
