package id.sidik.operations;

import id.sidik.devices.ClockReading;
import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.OperationKind;
import id.sidik.protocol.OperationLog;
import id.sidik.protocol.OperationRecord;
import id.sidik.store.KeptReading.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The clocks of the machines: looked at, remembered, set with a reason. */
public final class ClockDesk {
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final Records records;
    private final Visits visits;
    private final ClockBook book;
    private final SetClock setter;
    private final Deeds deeds;
    private final Clock clock;

    ClockDesk(Records records, Visits visits, ClockBook book, SetClock setter, Deeds deeds, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.book = book;
        this.setter = setter;
        this.deeds = deeds;
        this.clock = clock;
    }

    private record Look(ClockReading reading, List<LocalDateTime> poweredOn) {}

    /**
     * Measures a clock to some milliseconds, and keeps what it showed. Changes nothing on the machine.
     *
     * @throws TroubleException when run: NET-2xx, MES-401 when the machine tells no time
     */
    public Job<ClockReport> look(Machine machine) {
        return progress -> {
            progress.at(0, 0, "clock.looking", machine.name());
            List<ClockMoment> earlier = book.moments(machine.id(), clock.instant().minus(REMEMBERED));
            Look look = visits.at(machine, progress, visit -> look(visit, machine, earlier));
            book.keep(machine, look.reading(), Occasion.CHECK);
            return report(machine, look, earlier);
        };
    }

    private static Look look(Visit visit, Machine machine, List<ClockMoment> earlier) throws MachineException {
        ClockReading reading = visit.wallClock().measure().orElseThrow(
                () -> new TroubleException(Trouble.of("MES-401", "trouble.clock.unread", machine.name())));
        boolean fell = ClockSign.fell(reading.offset(machine.zone()), moment(machine, reading), earlier);
        return new Look(reading, fell ? poweredOn(visit) : List.of());
    }

    private static List<LocalDateTime> poweredOn(Visit visit) throws MachineException {
        return visit.care().operations().map(OperationLog::records).orElse(List.of()).stream()
                .filter(record -> record.kind().equals(Optional.of(OperationKind.POWER_ON))).map(OperationRecord::at)
                .toList();
    }

    private static ClockSign.Moment moment(Machine machine, ClockReading reading) {
        return new ClockSign.Moment(reading.laptopTime(), machine.zone());
    }

    private ClockReport report(Machine machine, Look look, List<ClockMoment> earlier) {
        ClockReading reading = look.reading();
        Duration offset = reading.offset(machine.zone());
        return new ClockReport(reading.machineTime().truncatedTo(ChronoUnit.SECONDS), reading.laptopTime(), offset,
                reading.uncertainty(), reading.roundTrip(),
                ClockSign.of(offset, moment(machine, reading), earlier, look.poweredOn()), doubt());
    }

    /**
     * Sets a machine's clock to the laptop's and reads it back. The ledger fails with MES-402 when the clock does not
     * show it, MES-403 when the machine refuses, MES-404 without a reason, MES-405 when the laptop's clock is impossible.
     */
    public Job<Ledger> set(Machine machine, String reason) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("setClock", machine.name(), clock);
            if (reason.isBlank()) return sheet.fail(Trouble.of("MES-404", "trouble.care.reason"));
            LaptopDoubt doubt = doubt();
            if (doubt == LaptopDoubt.BEFORE_PROGRAM)
                return sheet.fail(Trouble.of("MES-405", "trouble.clock.laptopWrong"));
            if (doubt != LaptopDoubt.NONE) sheet.line(Tone.LOOK, "ledger.laptopDoubt." + doubt);
            Optional<Trouble> trouble = setter.run(machine, deeds.operator(), reason.strip(), false, sheet, progress);
            sheet.line(Tone.PLAIN, "ledger.reason", reason.strip());
            return trouble.map(sheet::fail).orElseGet(() -> sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE));
        };
    }

    /** Why the laptop's own clock may be wrong. */
    public LaptopDoubt doubt() {
        return records.read(tables -> LaptopDoubt.of(tables, clock.instant()));
    }

    /** What the clock showed in the last days, oldest first. */
    public List<ClockMoment> moments(MachineId machine, int days) {
        return book.moments(machine, clock.instant().minus(Duration.ofDays(days)));
    }

    /** Newest first. */
    public List<ClockSetting> settings(MachineId machine, int most) {
        return book.settings(machine, most);
    }

    /** The rule that counts for a machine: its own, else the unit's. */
    public ClockRule rule(MachineId machine) {
        return records.read(tables -> ClockRule.of(tables.settings(), machine));
    }

    /** The machine's own rule; empty where it goes by the unit's. */
    public Optional<ClockRule> ownRule(MachineId machine) {
        return records.read(tables -> ClockRule.own(tables.settings(), machine));
    }

    /** Takes the machine's own rule away: the unit's counts. */
    public void inheritRule(MachineId machine) {
        records.transact(tables -> {
            ClockRule.inherit(tables.settings(), machine);
            return machine;
        });
    }

    public ClockRule unitRule() {
        return records.read(tables -> ClockRule.ofUnit(tables.settings()));
    }

    public void saveRule(MachineId machine, ClockRule rule) {
        records.transact(tables -> {
            rule.save(tables.settings(), machine);
            return rule;
        });
    }

    public void saveUnitRule(ClockRule rule) {
        records.transact(tables -> {
            rule.saveForUnit(tables.settings());
            return rule;
        });
    }
}
