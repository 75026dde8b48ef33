package id.sidik.operations;

import id.sidik.devices.Care;
import id.sidik.devices.MachineException;
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
import id.sidik.protocol.ScreenLine;
import id.sidik.protocol.UnlockUnit;
import id.sidik.protocol.Voice;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looking after machines: what disturbs people asks for a reason, and every deed is written down. */
public final class CareDesk {
    /** A door is held open no longer, in seconds. */
    public static final int LONGEST_UNLOCK = UnlockUnit.MOST_SECONDS;
    private static final String NO_REASON = "";
    static final String UNLOCK_UNIT = "unlockUnit.";

    private final Records records;
    private final Visits visits;
    private final ClockDesk clocks;
    private final Deeds deeds;
    private final Comeback comeback;
    private final Clock clock;

    CareDesk(Records records, Visits visits, ClockDesk clocks, Deeds deeds, Comeback comeback, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.clocks = clocks;
        this.deeds = deeds;
        this.comeback = comeback;
        this.clock = clock;
    }

    /** What is known of a machine without asking it now. */
    public MachineOverview overview(Machine machine) {
        return new Overviews(records, clocks, clock).of(machine);
    }

    /** Asks a machine everything about itself, and its clock. @throws TroubleException when run: NET-2xx, MES-401 */
    public Job<MachineInfo> info(Machine machine) {
        return progress -> {
            ClockReport time = clocks.look(machine).run(progress);
            AskInfo.Told told = visits.at(machine, progress, AskInfo::ask);
            return new AskInfo(records, clock).info(machine, told, time);
        };
    }

    /** Starts the machine anew and waits until it answers again; LOOK when it does not within a minute and a half. */
    public Job<Ledger> restart(Machine machine, String reason) {
        return withReason("restart", "RESTART", machine, reason, (sheet, progress) -> {
            progress.at(0, 0, "care.restarting", machine.name());
            if (!visits.<Boolean>at(machine, progress, visit -> visit.care().restart()))
                return Optional.of(Trouble.of("MES-412", "trouble.care.stayed", machine.name()));
            comeback.await(machine, sheet, progress);
            return Optional.empty();
        });
    }

    /** Switches the machine off; somebody has to go there to switch it on. */
    public Job<Ledger> powerOff(Machine machine, String reason) {
        return withReason("powerOff", "POWER_OFF", machine, reason, (sheet, progress) -> {
            progress.at(0, 0, "care.speaking", machine.name());
            boolean gone = visits.at(machine, progress, visit -> visit.care().powerOff());
            if (gone) sheet.line(Tone.LOOK, "ledger.poweredOff");
            return gone ? Optional.empty() : Optional.of(Trouble.of("MES-412", "trouble.care.stayed", machine.name()));
        });
    }

    /** The names of what a machine can be made to say. */
    public List<String> voices() {
        return Arrays.stream(Voice.values()).map(Enum::name).toList();
    }

    /** @param voice one of {@link #voices()} */
    public Job<Ledger> say(Machine machine, String voice) {
        Voice chosen = Voice.valueOf(voice);
        return simple("voice", "VOICE", machine, care -> care.say(chosen));
    }

    /** Whether a machine's screen can show this: 1 to 48 characters of plain ASCII. */
    public boolean fitsScreen(String text) {
        return ScreenLine.fits(text);
    }

    /** Shows a line on the machine's screen. @param text one that {@link #fitsScreen} */
    public Job<Ledger> message(Machine machine, String text) {
        ScreenLine line = new ScreenLine(1, text);
        return simple("screenLine", "MESSAGE", machine, care -> care.show(line));
    }

    public Job<Ledger> clearMessage(Machine machine) {
        return simple("clearMessage", "CLEAR_MESSAGE", machine, Care::clearScreen);
    }

    /** Opens the door that hangs on the machine. @param seconds 1–{@link #LONGEST_UNLOCK} */
    public Job<Ledger> unlock(Machine machine, int seconds, String reason) {
        UnlockUnit unit = unlockInTenths(machine.id()) ? UnlockUnit.TENTHS : UnlockUnit.SECONDS;
        return withReason("unlock", "UNLOCK", machine, reason, (sheet, progress) -> {
            progress.at(0, 0, "care.speaking", machine.name());
            boolean done = visits.at(machine, progress, visit -> visit.care().unlock(unit, seconds));
            sheet.line(Tone.PLAIN, "ledger.unlockUnit." + unit, seconds);
            return refusal(machine, done);
        });
    }

    /** Whether this machine counts the time of UNLOCK in tenths; nobody knows before it was tried (section 11.5). */
    public boolean unlockInTenths(MachineId machine) {
        return records.read(tables -> tables.settings().get(UNLOCK_UNIT + machine.serial()))
                .equals(Optional.of(UnlockUnit.TENTHS.name()));
    }

    public void saveUnlockInTenths(MachineId machine, boolean tenths) {
        records.transact(tables -> {
            tables.settings().put(UNLOCK_UNIT + machine.serial(),
                    (tenths ? UnlockUnit.TENTHS : UnlockUnit.SECONDS).name());
            return machine;
        });
    }

    /** Makes all administrators of a machine ordinary users: then its menu opens for everybody. */
    public Job<Ledger> clearAdmins(Machine machine, String reason) {
        return withReason("clearAdmins", "CLEAR_ADMINS", machine, reason, (sheet, progress) -> {
            progress.at(0, 0, "care.speaking", machine.name());
            boolean done = visits.at(machine, progress, visit -> visit.care().clearAdmins());
            if (done) sheet.line(Tone.LOOK, "ledger.adminsCleared");
            return refusal(machine, done);
        });
    }

    /** Everything that was done to a machine from here, newest first. */
    public List<DeedLine> deeds(MachineId machine, int most) {
        return deeds.history(machine, most);
    }

    private interface Act {
        boolean on(Care care) throws MachineException;
    }

    private interface Steps {
        Optional<Trouble> run(LedgerSheet sheet, Job.Progress progress) throws InterruptedException;
    }

    private Job<Ledger> simple(String job, String kind, Machine machine, Act act) {
        return recorded(job, kind, machine, NO_REASON, (sheet, progress) -> {
            progress.at(0, 0, "care.speaking", machine.name());
            return refusal(machine, visits.at(machine, progress, visit -> act.on(visit.care())));
        });
    }

    private static Optional<Trouble> refusal(Machine machine, boolean done) {
        return done ? Optional.empty() : Optional.of(Trouble.of("MES-411", "trouble.care.refused", machine.name()));
    }

    private Job<Ledger> withReason(String job, String kind, Machine machine, String reason, Steps steps) {
        if (!reason.isBlank()) return recorded(job, kind, machine, reason.strip(), steps);
        return progress -> new LedgerSheet(job, machine.name(), clock)
                .fail(Trouble.of("MES-404", "trouble.care.reason"));
    }

    private Job<Ledger> recorded(String job, String kind, Machine machine, String reason, Steps steps) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet(job, machine.name(), clock);
            Instant started = clock.instant();
            Optional<Trouble> trouble = attempt(steps, sheet, progress);
            deeds.keep(machine.id(), started, kind, reason, trouble.map(Trouble::code).orElse(Deeds.DONE));
            if (!reason.isEmpty()) sheet.line(Tone.PLAIN, "ledger.reason", reason);
            return trouble.map(sheet::fail).orElseGet(() -> sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE));
        };
    }

    private static Optional<Trouble> attempt(Steps steps, LedgerSheet sheet, Job.Progress progress)
            throws InterruptedException {
        try {
            return steps.run(sheet, progress);
        } catch (TroubleException failed) {
            return Optional.of(failed.trouble());
        }
    }
}
