package id.sidik.operations;

import id.sidik.devices.AccessBook;
import id.sidik.devices.Kept;
import id.sidik.devices.Told;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.AccessVariants.TextWidth;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.UnlockCombination;
import id.sidik.store.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** When doors open for whom: zones, groups, combinations and people's own zones, by their commands. */
public final class AccessDesk {
    private final Records records;
    private final Visits visits;
    private final Clock clock;

    AccessDesk(Records records, Visits visits, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
    }

    /** The forms that this machine is spoken with. */
    public AccessForms forms(MachineId machine) {
        return AccessForms.of(variants(machine));
    }

    /** @throws IllegalArgumentException for a form that is none */
    public void saveForms(MachineId machine, AccessForms forms) {
        records.transact(tables -> {
            keep(tables, machine, forms);
            return machine;
        });
    }

    static void keep(Tables tables, MachineId machine, AccessForms forms) {
        forms.variants();
        tables.settings().put(key(machine), forms.text());
    }

    private static String key(MachineId machine) {
        return "access/" + machine.serial();
    }

    AccessVariants variants(MachineId machine) {
        return records.read(tables -> variants(tables, machine));
    }

    static AccessVariants variants(Tables tables, MachineId machine) {
        return tables.settings().get(key(machine)).map(AccessForms::read).map(AccessForms::variants)
                .orElseGet(() -> usual(tables, machine));
    }

    /** What is documented, for its kind of screen. */
    static AccessVariants usual(Tables tables, MachineId machine) {
        boolean colour = tables.machines().capability(machine)
                .map(text -> CapabilityText.read(text).shown().platform()).orElse("_TFT").contains("TFT");
        return AccessVariants.usual().with(colour ? TextWidth.BYTES_321 : TextWidth.BYTES_61);
    }

    /** Zones that are set, the first ten groups, all combinations. */
    public Job<List<AccessLine>> read(Machine machine) {
        AccessVariants variants = variants(machine.id());
        return progress -> visits.at(machine, progress, visit -> {
            AccessBook book = visit.access(variants);
            List<AccessLine> lines = new ArrayList<>();
            int total = AccessZone.MOST + AccessReading.GROUPS + UnlockCombination.MOST;
            for (int zone = 1; zone <= AccessZone.MOST; zone++) {
                progress.at(zone, total, "access.reading", machine.name());
                Told<AccessZone> told = book.zone(zone);
                lines.add(line(Kind.ZONE, zone, told, AccessText::cells));
                if (zone == 1 && told instanceof Told.Unknown<AccessZone>) break;
            }
            for (int group = 1; group <= AccessReading.GROUPS; group++)
                lines.add(line(Kind.GROUP, group, book.group(group), AccessText::cells));
            for (int each = 1; each <= UnlockCombination.MOST; each++)
                lines.add(line(Kind.COMBINATION, each, book.combination(each), AccessText::cells));
            return List.copyOf(lines);
        });
    }

    /** One person's own zones. @param uid internal number, 1–65535 */
    public Job<AccessLine> person(Machine machine, int uid) {
        AccessVariants variants = variants(machine.id());
        return progress -> visits.at(machine, progress,
                visit -> line(Kind.PERSON, uid, visit.access(variants).person(uid), AccessText::cells));
    }

    private static <T> AccessLine line(Kind kind, int number, Told<T> told, Function<T, List<String>> cells) {
        return switch (told) {
            case Told.Value<T>(T value) -> new AccessLine(kind, number, cells.apply(value), State.SET);
            case Told.Nothing<T>() -> new AccessLine(kind, number, List.of(), State.EMPTY);
            case Told.Unknown<T> _ -> new AccessLine(kind, number, List.of(), State.UNKNOWN);
        };
    }

    /** Writes one slot and reads it back. The line is checked before anything is sent (MES-509). */
    public Job<Ledger> write(Machine machine, AccessLine line) {
        AccessVariants variants = variants(machine.id());
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("access", machine.name(), clock);
            progress.at(0, 0, "access.writing", machine.name());
            try {
                AccessWriting writing = AccessWriting.of(line);
                Kept kept = visits.at(machine, progress, visit -> writing.into(visit.access(variants)));
                return close(sheet, line, kept);
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }

    private static Ledger close(LedgerSheet sheet, AccessLine line, Kept kept) {
        String slot = line.kind().name();
        return switch (kept) {
            case PROVED -> sheet.line(Tone.GOOD, "ledger.access.proved." + slot, line.number()).close(Outcome.DONE);
            case REFUSED -> sheet.fail(Trouble.of("MES-510", "trouble.access.refused", line.number()));
            case DIFFERENT -> sheet.fail(Trouble.of("MES-511", "trouble.access.different", line.number()));
        };
    }
}
