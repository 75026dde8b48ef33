package id.sidik.operations;

import id.sidik.devices.MachineException;
import id.sidik.devices.OptionBook;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.MachineProfile;
import id.sidik.operations.ProvisionRow.Setting;
import id.sidik.operations.ProvisionRow.State;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Meets one machine of the board, makes sure that it is the right one, gives it its key, takes it into the list, and sets
 * it as its profile says.
 */
final class ProvisionOne {
    private static final String KEY = "COMKey";

    private final Records records;
    private final Visits visits;
    private final Clock clock;
    private final ZoneId zone;
    private final Optional<String> fallback;
    private final Deeds deeds;

    /** @param fallback id of the profile for machines that have none */
    ProvisionOne(Records records, Visits visits, Clock clock, Deeds deeds, ZoneId zone, Optional<String> fallback) {
        this.deeds = deeds;
        this.records = records;
        this.visits = visits;
        this.clock = clock;
        this.zone = zone;
        this.fallback = fallback;
    }

    /** @throws TroubleException JOB-100 when the person asked to stop */
    ProvisionRow setUp(ProvisionRow row, Job.Progress progress) throws InterruptedException {
        Machine machine = machine(row);
        try {
            boolean keyed = visits.at(machine, progress, visit -> row.commKey() == 0 || keyed(visit.options(), row));
            records.transact(tables -> {
                tables.machines().save(machine);
                choose(tables, row);
                return machine;
            });
            return keyed ? set(row, machine, progress) : row.as(State.FAILED, "MES-312", clock.instant());
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

    /** What the table names counts; else what the office chose; else what was said for all. */
    private void choose(Tables tables, ProvisionRow row) {
        MachineId id = row.serial();
        Optional<String> named = row.profile().isBlank()
                ? Optional.empty()
                : ProfileChoice.named(tables, row.profile()).map(MachineProfile::id);
        named.or(() -> ProfileChoice.of(tables, id).isPresent() ? Optional.empty() : fallback)
                .ifPresent(profile -> tables.profiles().choose(id, profile));
    }

    /** Settings that would move the machine are held and told: a board moves nobody. */
    private ProvisionRow set(ProvisionRow row, Machine machine, Job.Progress progress) throws InterruptedException {
        boolean none = records.read(tables -> ProfileChoice.wanted(tables, machine.id())).isEmpty();
        if (none) return row.with(Setting.NONE).as(State.DONE, "", clock.instant());
        Ledger ledger = new ApplyProfile(records, visits, clock, deeds, machine, false).run(quiet(progress));
        if (ledger.outcome() == Outcome.STOPPED) throw new TroubleException(Trouble.stopped());
        ProvisionRow after = row.with(setting(ledger.outcome()));
        return ledger.outcome() == Outcome.FAILED
                ? after.as(state(ledger.code()), ledger.code(), clock.instant())
                : after.as(State.DONE, "", clock.instant());
    }

    private static Setting setting(Outcome outcome) {
        return switch (outcome) {
            case DONE -> Setting.PROVED;
            case NOTHING_NEW -> Setting.ALREADY;
            case LOOK -> Setting.LOOK;
            case FAILED, STOPPED -> Setting.FAILED;
        };
    }

    /** Many machines are set at once: the board tells how far they are. */
    private static Job.Progress quiet(Job.Progress progress) {
        return new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {}

            @Override
            public boolean stopRequested() {
                return progress.stopRequested();
            }
        };
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
