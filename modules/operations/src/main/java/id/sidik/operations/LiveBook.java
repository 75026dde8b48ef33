package id.sidik.operations;

import id.sidik.devices.Download;
import id.sidik.devices.DownloadedLog;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import id.sidik.domain.VerifyMode;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.MachineEvent;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.UserRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a live view has heard of one machine. A live punch goes into the journal at once where it tells all that the log
 * would tell of it; any other waits for the log, which is read after every gap. The journal's key keeps them single.
 */
final class LiveBook {
    private static final int SEEN = 10_000;
    /** The clocks' whole seconds, and the way of an event. */
    private static final Duration MARGIN = Duration.ofSeconds(3);

    private final Records records;
    private final Clock clock;
    private final MachineId id;
    private final LiveListener listener;
    private final Set<String> seen = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > SEEN;
        }
    });
    private LiveNames names;
    private List<UserRecord> users = List.of();
    private boolean workCodes;
    private boolean behind;
    private boolean strangers;
    private long heard;
    private long fresh;
    private long gaps;
    private long fromLog;

    LiveBook(Records records, Clock clock, Machine machine, LiveListener listener) {
        this.records = records;
        this.clock = clock;
        this.id = machine.id();
        this.listener = listener;
        names = LiveNames.of(records, id, LocalDate.ofInstant(clock.instant(), machine.zone()));
    }

    /** @param used whether a log record would tell more than a live punch does */
    void workCodesAreUsed(boolean used) {
        workCodes = used;
    }

    void take(MachineEvent event) {
        if (event instanceof MachineEvent.Attendance attendance) punched(attendance.withPinsOf(users));
        else
            LiveKind.of(event).ifPresent(kind -> listener.line(new LiveLine.Happened(clock.instant(), kind, detail(
                    event))));
    }

    private static String detail(MachineEvent event) {
        return switch (event) {
            case MachineEvent.Alarm alarm -> Long.toString(alarm.code());
            case MachineEvent.Unknown unknown -> "0x" + Integer.toHexString(unknown.code());
            default -> "";
        };
    }

    private void punched(MachineEvent.Attendance attendance) {
        behind |= attendance.internalNumbers() || !attendance.rejected().isEmpty();
        strangers |= attendance.internalNumbers();
        if (strangers) return;
        List<PunchRecord> fresh = attendance.punches().stream().filter(punch -> seen.add(key(punch))).toList();
        if (fresh.isEmpty()) return;
        keep(fresh);
        heard += fresh.size();
        fresh.forEach(punch -> tell(punch, false));
    }

    private void keep(List<PunchRecord> punches) {
        PunchIntake intake = new PunchIntake(id, machine().zone(), PunchSource.WIRE, clock.instant());
        for (PunchRecord punch : punches)
            intake.take(punch.pin(), punch.at(), punch.verify(), punch.state(), 0, () -> "");
        // what is doubtful is judged once, by the log
        behind |= workCodes || !intake.quarantined().isEmpty();
        if (!workCodes) fresh += records.transact(tables -> tables.punches().append(intake.punches())).fresh();
    }

    private void tell(PunchRecord punch, boolean late) {
        listener.line(new LiveLine.Punched(clock.instant(), punch.at(), punch.pin(), names.of(punch.pin()),
                VerifyMode.ofMachine(punch.verify()), punch.state(), late));
    }

    private static String key(PunchRecord punch) {
        return punch.pin() + " " + punch.at();
    }

    /** Whether somebody was recognised whom only the machine's own list of people can name. */
    boolean metStrangers() {
        return strangers;
    }

    /** @param from when the gap began; what the log has of the time since then was missed */
    void caughtUp(Download download, Instant from, LiveLine.Why why) {
        gaps++;
        OptionalLong found = OptionalLong.empty();
        Instant now = clock.instant();
        if (download instanceof Download.Complete(DownloadedLog log)) {
            found = OptionalLong.of(missed(log, from, now));
            behind = false;
            strangers = false;
        } else
            behind = true;
        listener.line(new LiveLine.Gap(from, now, why, found));
    }

    private long missed(DownloadedLog log, Instant from, Instant now) {
        Machine machine = machine();
        users = log.users();
        LogKeeper keeper = new LogKeeper(machine, log, now);
        LogKeeper.Kept kept = records.transact(tables -> {
            LogKeeper.Kept done = keeper.keep(tables);
            tables.contacts().add(Contacts.complete(machine, log, done, now));
            return done;
        });
        fresh += kept.appended().fresh();
        names = LiveNames.of(records, id, LocalDate.ofInstant(now, machine.zone()));
        Duration offset = log.clock().map(reading -> reading.offset(machine.zone())).orElse(Duration.ZERO);
        LocalDateTime since = LocalDateTime.ofInstant(from, machine.zone()).plus(offset).minus(MARGIN);
        List<PunchRecord> late = log.punches().punches().stream().filter(punch -> !punch.at().isBefore(since))
                .filter(punch -> seen.add(key(punch))).toList();
        late.forEach(punch -> tell(punch, true));
        fromLog += late.size();
        return late.size();
    }

    /** As the list has it now: it may have been renamed meanwhile. @throws TroubleException MES-602 when it was removed */
    Machine machine() {
        Optional<Machine> now = records.read(tables -> tables.machines().find(id));
        return now.orElseThrow(() -> new TroubleException(Trouble.of("MES-602", "trouble.live.removed", id)));
    }

    void describe(LedgerSheet sheet) {
        sheet.figure("heard", heard).figure("fromLog", fromLog).figure("fresh", fresh).figure("gaps", gaps);
        sheet.line(Ledger.Tone.PLAIN, "ledger.live.heard", heard);
        if (gaps > 0) sheet.line(Ledger.Tone.PLAIN, "ledger.live.gaps", gaps, fromLog);
        if (fresh > 0) sheet.line(Ledger.Tone.GOOD, "ledger.fresh", fresh);
        if (behind) sheet.line(Ledger.Tone.LOOK, "ledger.live.behind");
    }
}
