package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A new laptop finds the unit's machines by their serial numbers and opens those that ask for another key. */
public final class NewLaptopMachines {
    private final MachineDesk machines;
    private final ScanDesk scans;
    private final Clock clock;

    NewLaptopMachines(MachineDesk machines, ScanDesk scans, Clock clock) {
        this.machines = machines;
        this.scans = scans;
        this.clock = clock;
    }

    /** What one search came to. */
    private record Search(LedgerSheet sheet, Set<MachineId> seen, List<LockedMachine> locked) {}

    /**
     * Looks for the unit's machines: those of the list take the address where they are, new ones join the list. A
     * machine that refuses its key is tried with the one given for its address, else with the key of the machines that
     * are missing when these share one; never with a row of guesses. It fails with LPT-104 while a machine of the list
     * is locked, or while all that answer are.
     *
     * @param keys   communication keys by host
     * @param locked told at the end what stays locked
     */
    public Job<Ledger> find(ScanRequest request, Map<String, Integer> keys, Consumer<LockedMachine> locked) {
        return progress -> {
            Search search = new Search(new LedgerSheet("laptopMachines", "", clock), new HashSet<>(),
                    new ArrayList<>());
            try {
                ScanReport report = scans.scan(request, row -> {}).run(progress);
                if (!report.whole()) return search.sheet.stopped();
                report.rows().forEach(row -> told(search, row));
                open(search, keys, progress);
                search.locked.forEach(locked);
                return closed(search);
            } catch (TroubleException nowhere) {
                return search.sheet.fail(nowhere.trouble());
            }
        };
    }

    private void told(Search search, ScanRow row) {
        if (row.state() == ScanRow.State.KEY_NEEDED) search.locked.add(LockedMachine.of(row));
        if (row.id().isEmpty() || row.state() == ScanRow.State.KEY_NEEDED) return;
        MachineId id = row.id().get();
        if (row.takeable()) scans.takeAddress(id, row.host(), row.port());
        if (row.addable()) scans.add(row, 0);
        if (row.takeable() || row.addable() || row.state() == ScanRow.State.KNOWN) search.seen.add(id);
        if (row.takeable()) search.sheet.line(Tone.GOOD, "ledger.laptop.moved", id, row.host());
        if (row.addable()) search.sheet.line(Tone.GOOD, "ledger.laptop.added", id, row.host());
    }

    private void open(Search search, Map<String, Integer> keys, Job.Progress progress) throws InterruptedException {
        for (LockedMachine one : List.copyOf(search.locked)) {
            Optional<Integer> key = Optional.ofNullable(keys.get(one.host())).or(() -> one.name().isPresent()
                    ? Optional.empty()
                    : shared(search.seen));
            if (key.isPresent() && opened(search, one, key.get(), progress)) search.locked.remove(one);
        }
    }

    /** The key of the machines that were not found, when these have one and the same. */
    private Optional<Integer> shared(Set<MachineId> seen) {
        List<Integer> keys = missing(seen).stream().map(Machine::commKey).distinct().toList();
        return keys.size() == 1 && keys.getFirst() != 0 ? Optional.of(keys.getFirst()) : Optional.empty();
    }

    private boolean opened(Search search, LockedMachine one, int key, Job.Progress progress)
            throws InterruptedException {
        try {
            Machine met = machines.meet(one.place(), key).run(progress);
            search.seen.add(met.id());
            search.sheet.line(Tone.GOOD, "ledger.laptop.unlocked", met.name(), met.id(), one.host());
            return true;
        } catch (TroubleException refused) {
            if (refused.trouble().equals(Trouble.stopped())) throw refused;
            return false;
        }
    }

    private List<Machine> missing(Set<MachineId> seen) {
        return list().stream().filter(machine -> machine.reachable() && !seen.contains(machine.id())).toList();
    }

    private List<Machine> list() {
        return machines.list().stream().map(MachineRow::machine).toList();
    }

    private Ledger closed(Search search) {
        LedgerSheet sheet = search.sheet;
        Set<String> shut = new HashSet<>();
        search.locked.forEach(one -> one.name().ifPresentOrElse(name -> {
            shut.add(name);
            sheet.line(Tone.LOOK, "ledger.laptop.lockedOurs", name, one.host());
        }, () -> sheet.line(Tone.LOOK, "ledger.laptop.locked", one.host())));
        for (Machine machine : missing(search.seen))
            if (!shut.contains(machine.name()))
                sheet.line(Tone.LOOK, "ledger.laptop.missing", machine.name(), machine.id());
        long known = list().size();
        sheet.figure("machines", known).figure("found", search.seen.size()).figure("locked", search.locked.size());
        sheet.line(search.seen.isEmpty() ? Tone.LOOK : Tone.GOOD, "ledger.laptop.found", search.seen.size(), known);
        boolean waits = !shut.isEmpty() || search.seen.isEmpty() && !search.locked.isEmpty();
        if (waits) return sheet.fail(Trouble.of("LPT-104", "trouble.laptop.locked", search.locked.size()));
        return sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
    }

    /** A person says the key: the machine joins the list with it, or keeps it and this address when it is there. */
    public Job<Ledger> unlock(LockedMachine where, int key) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("laptopMachines", where.place(), clock);
            try {
                Machine met = machines.meet(where.place(), key).run(progress);
                sheet.figure("machines", list().size()).figure("found", 1);
                return sheet.line(Tone.GOOD, "ledger.laptop.unlocked", met.name(), met.id(), where.host()).close(
                        Outcome.DONE);
            } catch (TroubleException refused) {
                return sheet.fail(refused.trouble());
            }
        };
    }
}
