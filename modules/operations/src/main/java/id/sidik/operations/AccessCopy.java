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

/** Makes the access memory of a machine that of a backup: every slot read back, what could not be copied named. */
final class AccessCopy {
    /** Whose backup it is. */
    enum Of {
        /** The machine in whose place this one comes. */
        PREDECESSOR,
        /** This machine itself. */
        SELF
    }

    private final AccessBook book;
    private final AccessPlan plan;
    private final AccessMemory from;
    private final Of of;
    private final Map<Kind, Integer> same = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> proved = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> open = new EnumMap<>(Kind.class);

    AccessCopy(AccessBook book, AccessPlan plan, Of of) {
        this.book = book;
        this.plan = plan;
        this.from = plan.wanted();
        this.of = of;
    }

    /** @param roster of the machine that is written to, with the people of the backup */
    void run(Roster roster, LedgerSheet sheet, Job.Progress progress) throws MachineException {
        if (!from.asked()) {
            if (of == Of.SELF) sheet.line(Tone.PLAIN, "ledger.restore.access.notInBackup");
            else
                sheet.line(Tone.LOOK, "ledger.replace.access.notInBackup");
            return;
        }
        AccessMemory there = new AccessReading(book, progress).read(roster);
        for (Slot slot : plan.slots(there)) copy(slot, there, roster);
        tell(sheet);
    }

    private void copy(Slot slot, AccessMemory there, Roster roster) throws MachineException {
        if (AccessPlan.stands(slot, there)) same.merge(slot.kind(), 1, Integer::sum);
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
            if (from.unknown().contains(kind))
                sheet.line(Tone.PLAIN, of == Of.SELF
                        ? "ledger.restore.access.unknown." + kind
                        : "ledger.replace.access.unknown." + kind);
        }
        sheet.figure("access", copied);
    }
}
