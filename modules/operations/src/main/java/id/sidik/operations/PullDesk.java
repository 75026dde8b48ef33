package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Getting the punches, whatever the road. */
public final class PullDesk {
    private final Records records;
    private final Machines machines;
    private final UnitDesk unit;
    private final Clock clock;
    private final DiskDesk disks;
    private final ScheduledClock schedule;

    PullDesk(Records records, Machines machines, UnitDesk unit, DiskDesk disks, Clock clock,
            ScheduledClock schedule) {
        this.records = records;
        this.machines = machines;
        this.unit = unit;
        this.clock = clock;
        this.disks = disks;
        this.schedule = schedule;
    }

    /** A machine of the list. Another machine at its address is refused, because its punches are somebody else's. */
    public Job<Ledger> pull(MachineId id) {
        return progress -> {
            Machine machine = records.read(tables -> tables.machines().find(id)).orElseThrow();
            return of(machine).run(progress);
        };
    }

    /** Many machines of the list at once. @param watch told how each of them goes */
    public Job<PullSummary> pull(List<MachineId> ids, PullWatch watch) {
        return progress -> {
            List<Machine> chosen = records.read(tables -> tables.machines().list()).stream()
                    .filter(machine -> ids.contains(machine.id())).toList();
            return new PullMany(chosen, machine -> pull(machine.id()), PullMany.AT_ONCE, watch, clock).run(progress);
        };
    }

    /** The machines that the laptop can ask by itself, by name. */
    public List<MachineId> reachable() {
        return records.read(tables -> tables.machines().list()).stream().filter(Machine::reachable).map(Machine::id)
                .toList();
    }

    PullMachine of(Machine machine) {
        return new PullMachine(records, machines, clock, machine.road(), machine.commKey(),
                Optional.of(machine), machine.zone(), schedule);
    }

    /** Whatever machine answers at an address; it joins the list when it is new. */
    public Job<Ledger> pull(String host, int port, int commKey) {
        return pull(new Road.Network(host, port), commKey);
    }

    /** Whatever machine answers on a road; it joins the list when it is new. */
    public Job<Ledger> pull(Road road, int commKey) {
        return progress -> new PullMachine(records, machines, clock, road, commKey, Optional.empty(), zone(), schedule)
                .run(progress);
    }

    /** @param file the attendance file of a flash disk @param machine the machine whose disk it is */
    public Job<Ledger> importAttlog(Path file, MachineId machine) {
        return disks.takeAttlog(file, machine);
    }

    private ZoneId zone() {
        return unit.load().zone();
    }
}
