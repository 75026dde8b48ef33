package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sets a clock after a pull where the unit's rule asks for it. The pull's own sheet tells of it. */
final class ScheduledClock {
    private static final String REASON = "scheduled";

    private final Records records;
    private final SetClock setter;
    private final Clock clock;
    private final String operator;

    ScheduledClock(Records records, SetClock setter, Clock clock, String operator) {
        this.records = records;
        this.setter = setter;
        this.clock = clock;
        this.operator = operator;
    }

    /** @param offset as the pull has measured it, machine minus laptop */
    void after(Machine machine, Duration offset, LedgerSheet sheet, Job.Progress progress) {
        ClockRule rule = records.read(tables -> ClockRule.of(tables.settings(), machine.id()));
        if (!rule.asksFor(offset)) return;
        LaptopDoubt doubt = records.read(tables -> LaptopDoubt.of(tables, clock.instant()));
        if (!rule.allows(offset))
            sheet.line(Tone.LOOK, "ledger.clockBeyondRule", offset.toSeconds(),
                    rule.atMost().toSeconds());
        else if (doubt != LaptopDoubt.NONE) sheet.line(Tone.LOOK, "ledger.laptopDoubt." + doubt);
        else
            set(machine, rule.reason().isEmpty() ? REASON : rule.reason(), sheet, progress);
    }

    private void set(Machine machine, String reason, LedgerSheet sheet, Job.Progress progress) {
        Optional<Trouble> trouble = setter.run(machine, operator, reason, true, sheet, progress);
        if (trouble.isEmpty()) sheet.line(Tone.GOOD, "ledger.clockSetByRule");
        else
            sheet.line(Tone.LOOK, trouble.get().key(), trouble.get().arguments().toArray());
    }
}
