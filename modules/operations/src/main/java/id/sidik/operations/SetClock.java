package id.sidik.operations;

import id.sidik.devices.ClockReading;
import id.sidik.devices.MachineClock;
import id.sidik.devices.MachineException;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptReading.Occasion;
import id.sidik.store.KeptSetting;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Sets one machine's clock, proves it by reading back, and writes down who, why, before and after. Never silently. */
final class SetClock {
    /** A machine that was set is at most so far off, beside what is not known of it. */
    private static final Duration PROVED = Duration.ofSeconds(2);

    private final Visits visits;
    private final ClockBook book;
    private final Deeds deeds;
    private final Clock clock;

    SetClock(Visits visits, ClockBook book, Deeds deeds, Clock clock) {
        this.visits = visits;
        this.book = book;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What one visit has brought. */
    private record Done(Optional<ClockReading> before, boolean taken, Optional<ClockReading> after) {}

    /** @param exact whether to wait for the second's change before and after @return what went wrong, if anything */
    Optional<Trouble> run(Machine machine, String by, String reason, boolean scheduled, LedgerSheet sheet,
            Job.Progress progress) {
        Instant started = clock.instant();
        progress.at(0, 0, "clock.setting", machine.name());
        try {
            Done done = visits.at(machine, progress, visit -> set(visit, machine, !scheduled));
            Optional<Trouble> trouble = judge(machine, done);
            keep(machine, done, started, by, reason, scheduled, trouble);
            tell(machine, done, sheet, trouble.isEmpty());
            return trouble;
        } catch (TroubleException failed) {
            // it may have been set before the line broke: the attempt is a fact too
            Done unknown = new Done(Optional.empty(), false, Optional.empty());
            keep(machine, unknown, started, by, reason, scheduled, Optional.of(failed.trouble()));
            return Optional.of(failed.trouble());
        }
    }

    private static Done set(Visit visit, Machine machine, boolean exact) throws MachineException {
        MachineClock wall = visit.wallClock();
        Optional<ClockReading> before = exact ? wall.measure() : wall.read();
        boolean taken = wall.set(machine.zone());
        return new Done(before, taken, exact ? wall.measure() : wall.read());
    }

    private static Optional<Trouble> judge(Machine machine, Done done) {
        Optional<Duration> left = done.after().map(reading -> reading.offset(machine.zone()).abs());
        boolean proved = left.isPresent()
                && left.get().compareTo(PROVED.plus(done.after().get().uncertainty())) <= 0;
        if (proved) return Optional.empty();
        String shown = left.map(offset -> String.valueOf(offset.toSeconds())).orElse("");
        return Optional.of(done.taken()
                ? Trouble.of("MES-402", "trouble.clock.notProved", machine.name(), shown)
                : Trouble.of("MES-403", "trouble.clock.refused", machine.name()));
    }

    private void keep(Machine machine, Done done, Instant at, String by, String reason, boolean scheduled,
            Optional<Trouble> trouble) {
        done.before().ifPresent(reading -> book.keep(machine, reading, Occasion.BEFORE));
        done.after().ifPresent(reading -> book.keep(machine, reading, Occasion.AFTER));
        String result = trouble.map(Trouble::code).orElse(Deeds.DONE);
        book.keep(new KeptSetting(UuidV7.at(at), machine.id(), at, by, reason, scheduled,
                done.before().map(reading -> reading.offset(machine.zone())),
                done.after().map(reading -> reading.offset(machine.zone())),
                done.after().map(ClockReading::uncertainty), result));
        deeds.keep(machine.id(), at, "SET_CLOCK", reason, result);
    }

    private static void tell(Machine machine, Done done, LedgerSheet sheet, boolean good) {
        done.before().ifPresent(reading -> {
            sheet.figure("beforeMillis", reading.offset(machine.zone()).toMillis());
            sheet.line(Tone.PLAIN, "ledger.clockBefore", reading.offset(machine.zone()).toMillis(),
                    reading.uncertainty().toMillis());
        });
        done.after().ifPresent(reading -> {
            sheet.figure("afterMillis", reading.offset(machine.zone()).toMillis());
            sheet.line(good ? Tone.GOOD : Tone.BAD, "ledger.clockAfter", reading.offset(machine.zone()).toMillis(),
                    reading.uncertainty().toMillis());
        });
    }
}
