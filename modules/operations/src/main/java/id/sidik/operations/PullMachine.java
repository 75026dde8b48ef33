package id.sidik.operations;

import id.sidik.devices.Capability;
import id.sidik.devices.ClockReading;
import id.sidik.devices.Download;
import id.sidik.devices.DownloadedLog;
import id.sidik.devices.MachineIdentity;
import id.sidik.devices.Machines;
import id.sidik.devices.Refusal;
import id.sidik.devices.Watch;
import id.sidik.devices.lan.Mac;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.base.Troubles;
import id.sidik.store.Contact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** One machine's whole log, from its address into the journal. */
final class PullMachine implements Job<Ledger> {
    private static final System.Logger LOG = System.getLogger(PullMachine.class.getName());
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(60);

    private final Records records;
    private final Machines machines;
    private final Clock clock;
    private final Road road;
    private final int commKey;
    private final Optional<Machine> expected;
    private final ZoneId zone;
    private final ScheduledClock schedule;
    private Optional<PulledLog> pulled = Optional.empty();

    /** @param expected the machine that should be there; empty when any machine at the address is welcome */
    PullMachine(Records records, Machines machines, Clock clock, Road road, int commKey,
            Optional<Machine> expected, ZoneId zone, ScheduledClock schedule) {
        this.records = records;
        this.machines = machines;
        this.clock = clock;
        this.road = road;
        this.commKey = commKey;
        this.expected = expected;
        this.zone = zone;
        this.schedule = schedule;
    }

    @Override
    public Ledger run(Progress progress) {
        String name = expected.map(Machine::name).orElse(road.toString());
        LedgerSheet sheet = new LedgerSheet("pull", name, clock);
        progress.at(0, 0, "pull.connecting", name);
        WebOffer web = new WebOffer(machines, road, commKey);
        Download download = machines.download(road, commKey, known(), watch(progress, name));
        return switch (download) {
            case Download.Complete(DownloadedLog log) -> complete(sheet, log, progress);
            case Download.Incomplete(MachineIdentity identity, long declared, long arrived, Download.Shortfall why) -> {
                LOG.log(System.Logger.Level.INFO, "pull {0}: incomplete, {1}", road, why);
                web.offer(sheet, watch(progress, name));
                yield failed(sheet, Trouble.of("LOG-101", "trouble.log.incomplete." + why, declared, arrived),
                        Contact.Result.INCOMPLETE);
            }
            case Download.Failed(Refusal.Stopped()) -> stopped(sheet);
            case Download.Failed(Refusal refusal) -> {
                if (WebOffer.mayHelp(refusal)) web.offer(sheet, watch(progress, name));
                yield failed(sheet, Troubles.of(refusal, road), result(refusal));
            }
        };
    }

    /** What the last run has kept; empty when it was not complete. */
    Optional<PulledLog> pulled() {
        return pulled;
    }

    private Optional<Capability> known() {
        return expected.flatMap(machine -> records.read(tables -> tables.machines().capability(machine.id())))
                .flatMap(text -> CapabilityText.read(text).capability());
    }

    private static Watch watch(Progress progress, String name) {
        return new Watch() {
            @Override
            public void at(long done, long total) {
                progress.at(done, total, "pull.reading", name);
            }

            @Override
            public boolean stopRequested() {
                return progress.stopRequested();
            }
        };
    }

    private Ledger complete(LedgerSheet sheet, DownloadedLog log, Progress progress) {
        Optional<MachineId> found = Serials.of(log.identity()).or(this::untold);
        if (found.isEmpty())
            return failed(sheet, Trouble.of("LOG-102", "trouble.log.serialUnknown", road),
                    Contact.Result.FAILED);
        if (expected.isPresent() && !expected.get().id().equals(found.get())) {
            sawOther(found.get(), log.identity());
            return failed(sheet, Trouble.of("NET-206", "trouble.net.otherMachine", road,
                    expected.get().id(), found.get()), Contact.Result.FAILED);
        }
        if (progress.stopRequested()) return stopped(sheet);
        Machine machine = machine(found.get(), log.identity());
        progress.at(0, 0, "pull.storing", machine.name());
        Instant now = clock.instant();
        LogKeeper keeper = new LogKeeper(machine, log, now);
        LogKeeper.Kept kept = records.transact(tables -> {
            LogKeeper.Kept done = keeper.keep(tables);
            tables.contacts().add(contact(machine, log, done, now));
            if (road instanceof Road.Network(String host, int port))
                tables.sightings().saw(host, port, machine.id().serial(), card(log.identity()), now);
            return done;
        });
        pulled = Optional.of(new PulledLog(machine, log, kept, now));
        describe(sheet, machine, log, kept);
        log.clock().ifPresent(
                reading -> schedule.after(machine, reading.offset(machine.zone()), sheet, progress));
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(kept.appended().fresh() == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    /** Two that take turns at an address are told of in the list. */
    private void sawOther(MachineId other, MachineIdentity identity) {
        if (!(road instanceof Road.Network(String host, int port))) return;
        records.transact(tables -> {
            tables.sightings().saw(host, port, other.serial(), card(identity), clock.instant());
            return other;
        });
    }

    /** A web service may tell no serial number; then the machine is the one that a person has put there. */
    private Optional<MachineId> untold() {
        return road instanceof Road.WebService ? expected.map(Machine::id) : Optional.empty();
    }

    /** The machine as the office knows it, at the address where it answered. */
    private Machine machine(MachineId id, MachineIdentity identity) {
        Optional<Machine> known = records.read(tables -> tables.machines().find(id));
        String name = known.map(Machine::name).orElseGet(() -> records
                .read(tables -> MachineNames.free(tables, Serials.suggestedName(identity, id), id)));
        return new Machine(id, name, road, commKey, known.map(Machine::zone).orElse(zone));
    }

    private static String card(MachineIdentity identity) {
        return Mac.parse(identity.mac()).map(Mac::text).orElse("");
    }

    private static Contact contact(Machine machine, DownloadedLog log, LogKeeper.Kept kept, Instant at) {
        return Contacts.complete(machine, log, kept, at);
    }

    private void describe(LedgerSheet sheet, Machine machine, DownloadedLog log, LogKeeper.Kept kept) {
        PullLedger.counts(sheet, log, kept.read());
        LogKeeper.describe(sheet, kept);
        PullLedger.clock(sheet, log.clock().map(reading -> reading.offset(machine.zone())), CLOCK_TOLERANCE);
        sheet.line(Tone.PLAIN, "ledger.archive", kept.archiveSha().substring(0, 12), log.rawPunches().length);
        sheet.line(Tone.PLAIN, "ledger.transport." + log.capability().transport(), log.punches().layout().size());
        if (Serials.of(log.identity()).isEmpty()) sheet.line(Tone.LOOK, "ledger.identityUntold", machine.id());
        if (expected.isEmpty()) sheet.line(Tone.PLAIN, "ledger.machine", machine.name(), machine.id());
    }

    private Ledger failed(LedgerSheet sheet, Trouble trouble, Contact.Result result) {
        LOG.log(System.Logger.Level.INFO, "pull {0}: {1}", road, trouble.code());
        note(result, trouble.code());
        return sheet.fail(trouble);
    }

    private Ledger stopped(LedgerSheet sheet) {
        note(Contact.Result.STOPPED, Trouble.stopped().code());
        return sheet.stopped();
    }

    private void note(Contact.Result result, String code) {
        expected.or(() -> records.read(tables -> tables.machines().list()).stream()
                .filter(machine -> machine.road().equals(road)).findFirst())
                .ifPresent(machine -> records.transact(tables -> {
                    tables.contacts().add(Contacts.without(machine, result, code, clock.instant()));
                    return machine;
                }));
    }

    private static Contact.Result result(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Unreachable unreachable -> Contact.Result.UNREACHABLE;
            case Refusal.NoPort noPort -> Contact.Result.UNREACHABLE;
            case Refusal.WrongKey wrong -> Contact.Result.WRONG_KEY;
            default -> Contact.Result.FAILED;
        };
    }
}
