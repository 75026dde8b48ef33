package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.Machines;
import id.sidik.devices.Refusal;
import id.sidik.devices.VisitWork;
import id.sidik.devices.Visited;
import id.sidik.devices.Watch;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.operations.base.Troubles;
import java.util.Optional;

/** Work with one machine of the list, with what is known of it; what the work has shown is remembered. */
final class Visits {
    private final Records records;
    private final Machines machines;

    Visits(Records records, Machines machines) {
        this.records = records;
        this.machines = machines;
    }

    /**
     * @throws TroubleException NET-2xx when it cannot be asked, NET-206 when another machine stands there, JOB-100 when
     *                          the person asked to stop
     */
    <T> T at(Machine machine, Job.Progress progress, VisitWork<T> work) {
        Visited<T> visited = machines.visit(machine.road(), machine.commKey(), known(machine.id()), watch(progress),
                visit -> {
                    requireSame(machine, visit.identity());
                    return work.run(visit);
                });
        return switch (visited) {
            case Visited.Done<T>(T value, MachineIdentity identity, Capability capability) -> {
                remember(machine.id(), identity, capability);
                yield value;
            }
            case Visited.Failed<T>(Refusal.Stopped()) -> throw new TroubleException(Trouble.stopped());
            case Visited.Failed<T>(Refusal refusal) -> throw new TroubleException(
                    Troubles.of(refusal, machine.road()));
        };
    }

    private static void requireSame(Machine machine, MachineIdentity identity) {
        Optional<MachineId> found = Serials.of(identity);
        if (found.isEmpty() && machine.road() instanceof Road.WebService) return; // it has no other way to tell
        if (found.isEmpty())
            throw new TroubleException(Trouble.of("LOG-102", "trouble.log.serialUnknown", machine.road()));
        if (!found.get().equals(machine.id()))
            throw new TroubleException(
                    Trouble.of("NET-206", "trouble.net.otherMachine", machine.road(), machine.id(), found.get()));
    }

    private Optional<Capability> known(MachineId id) {
        return records.read(tables -> tables.machines().capability(id))
                .flatMap(text -> CapabilityText.read(text).capability());
    }

    private void remember(MachineId id, MachineIdentity identity, Capability capability) {
        records.transact(tables -> {
            Optional<String> before = tables.machines().capability(id);
            String now = CapabilityText.write(before, identity, capability);
            if (!before.equals(Optional.of(now))) tables.machines().saveCapability(id, now);
            return id;
        });
    }

    /** @return a watch that hears the wish to stop and tells the bytes of long transfers */
    static Watch watch(Job.Progress progress) {
        return new Watch() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean stopRequested() {
                return progress.stopRequested();
            }
        };
    }
}
