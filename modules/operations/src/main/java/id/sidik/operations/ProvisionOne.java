package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.OptionBook;
import id.sidik.domain.Machine;
import id.sidik.operations.ProvisionRow.State;
import id.sidik.operations.work.Job;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/** Meets one machine of the board, makes sure that it is the right one, gives it its key and takes it into the list. */
final class ProvisionOne {
    private static final String KEY = "COMKey";

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final ZoneId zone;

    ProvisionOne(Records records, Visits visits, Clock clock, ZoneId zone) {
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.zone = zone;
    }

    /** @throws TroubleException JOB-100 when the person asked to stop */
    ProvisionRow setUp(ProvisionRow row, Job.Progress progress) {
        Machine machine = machine(row);
        try {
            boolean keyed = visits.at(machine, progress, visit -> row.commKey() == 0 || keyed(visit.options(), row));
            records.transact(tables -> {
                tables.machines().save(machine);
                return machine;
            });
            return keyed
                    ? row.as(State.DONE, "", clock.instant())
                    : row.as(State.FAILED, "MES-312", clock.instant());
        } catch (TroubleException trouble) {
            String code = trouble.trouble().code();
            if (code.equals(Trouble.stopped().code())) throw trouble;
            return row.as(state(code), code, clock.instant());
        }
    }

    private Machine machine(ProvisionRow row) {
        Optional<Machine> known = records.read(tables -> tables.machines().find(row.serial()));
        String name = known.map(Machine::name)
                .orElseGet(() -> records.read(tables -> MachineNames.free(tables, row.name(), row.serial())));
        return new Machine(row.serial(), name, row.host(), row.port(), row.commKey(),
                known.map(Machine::zone).orElse(zone));
    }

    /** A machine without a key never asks for one, so that the table's key opens it before and after. */
    private static boolean keyed(OptionBook options, ProvisionRow row) throws MachineException {
        String wanted = String.valueOf(row.commKey());
        if (options.read(KEY).equals(Optional.of(wanted))) return true;
        boolean taken = options.write(KEY, wanted);
        options.refresh();
        Optional<String> now = options.read(KEY);
        return taken && (now.isEmpty() || now.get().equals(wanted));
    }

    private static State state(String code) {
        return switch (code) {
            case "NET-206" -> State.OTHER_MACHINE;
            case "NET-210", "NET-211" -> State.KEY_REFUSED;
            case "NET-201", "NET-202", "NET-203", "NET-204", "NET-205" -> State.UNREACHABLE;
            default -> State.FAILED;
        };
    }
}
