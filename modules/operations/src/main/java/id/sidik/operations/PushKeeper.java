package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.PunchSource;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.push.PushBody;
import id.sidik.protocol.push.PushOptions;
import id.sidik.protocol.push.PushPunch;
import id.sidik.protocol.push.PushRequest.Upload;
import id.sidik.protocol.push.PushRows;
import id.sidik.protocol.push.PushTable;
import id.sidik.store.Appended;
import id.sidik.store.Contact;
import id.sidik.store.PushMachine;
import id.sidik.store.PushTally;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps one report in one transaction: raw, its rows, and how far the machine has told. */
final class PushKeeper {
    /** Reports come by the second; the history of contacts gets one line in this time. */
    private static final Duration CONTACTS = Duration.ofMinutes(15);

    private final Machine machine;
    private final PushMachine push;
    private final Upload upload;
    private final PushClock clocks;
    private final Instant now;

    PushKeeper(Machine machine, PushMachine push, Upload upload, PushClock clocks, Instant now) {
        this.machine = machine;
        this.push = push;
        this.upload = upload;
        this.clocks = clocks;
        this.now = now;
    }

    /** @param read rows of the report */
    record Kept(long read, Appended appended, long quarantined) {}

    Kept keep(Tables tables) {
        Kept kept = switch (upload.table()) {
            case ATTLOG -> punches(tables, PushBody.punches(upload.body(), push.habits().verifyFirst()));
            case RTLOG -> punches(tables, PushBody.events(upload.body()));
            case TABLEDATA -> upload.name().equalsIgnoreCase("transaction")
                    ? punches(tables, PushBody.events(upload.body()))
                    : people(tables);
            case OPERLOG, BIODATA -> people(tables);
            case PICTURES -> new Kept(0, new Appended(0, 0), 0);
            case OPTIONS -> options(tables);
            case OTHER -> raw(tables);
        };
        if (!upload.stamp().isBlank())
            tables.pushMachines().stamp(machine.id(), upload.name().toUpperCase(Locale.ROOT), upload.stamp());
        return kept;
    }

    private Kept raw(Tables tables) {
        tables.pushBodies().add(machine.id(), upload.name(), PushBody.masked(upload.body()), now);
        return new Kept(0, new Appended(0, 0), 0);
    }

    private Kept punches(Tables tables, PushRows rows) {
        raw(tables);
        PunchIntake intake = new PunchIntake(machine.id(), machine.zone(), PunchSource.PUSH, now);
        for (PushPunch punch : rows.punches())
            intake.take(punch.pin(), punch.at(), punch.verify(), punch.state(), punch.workCode(), punch::text);
        for (PushRows.Refused row : rows.refused()) intake.refuse(row.pin(), row.why(), row.text());
        Appended appended = tables.punches().append(intake.punches());
        tables.quarantine().add(intake.quarantined());
        Kept kept = new Kept(rows.punches().size() + rows.refused().size() + rows.others(), appended,
                intake.quarantined().size());
        if (kept.read() > 0) note(tables, rows, kept);
        tally(intake, kept, rows.others()).save(tables, machine.id(), now);
        return kept;
    }

    private static PushTallies tally(PunchIntake intake, Kept kept, int others) {
        PushTallies tallies = new PushTallies();
        tallies.note(PushTallies.Kind.PUNCH, PushTally.FRESH, kept.appended().fresh());
        tallies.note(PushTallies.Kind.PUNCH, PushTally.KNOWN, kept.appended().known());
        intake.refusals().forEach((why, rows) -> tallies.note(PushTallies.Kind.PUNCH, why, rows));
        tallies.note(PushTallies.Kind.OTHER, PushPeople.NOT_KEPT, others);
        return tallies;
    }

    private void note(Tables tables, PushRows rows, Kept kept) {
        LocalDateTime local = LocalDateTime.ofInstant(now, machine.zone());
        Optional<Duration> offset = clocks.offset(machine.id(),
                rows.punches().stream().map(PushPunch::at).toList(), local);
        OptionalLong millis = offset.map(each -> OptionalLong.of(each.toMillis())).orElse(OptionalLong.empty());
        tables.pushMachines().reported(machine.id(), now, millis);
        boolean lately = tables.contacts().history(machine.id(), 1).stream()
                .anyMatch(last -> last.result().good() && last.at().plus(CONTACTS).isAfter(now));
        if (lately && kept.quarantined() == 0) return;
        Contact.Result result = kept.appended().fresh() == 0 ? Contact.Result.NOTHING_NEW : Contact.Result.COMPLETE;
        tables.contacts().add(new Contact(UuidV7.at(now), machine.id(), now, result, "", millis, OptionalLong.empty(),
                OptionalLong.empty(), kept.read(), kept.appended().fresh(), kept.appended().known(),
                kept.quarantined(), tables.punches().countUnknownPins(machine.id()), Optional.empty()));
    }

    private Kept people(Tables tables) {
        raw(tables);
        PushTallies tallies = new PushPeople(tables, machine, version(tables), now)
                .keep(PushBody.operations(upload.body()));
        tallies.save(tables, machine.id(), now);
        return new Kept(tallies.read(), new Appended(tallies.fresh(), tallies.known()), tallies.refused());
    }

    /** As the machine reported it, else as it told over the network. */
    private FingerVersion version(Tables tables) {
        return new FingerVersion(push.fingerVersion()).or(tables.machines().capability(machine.id())
                .map(text -> FingerVersion.told(CapabilityText.read(text).shown().fingerVersion()))
                .orElse(FingerVersion.UNKNOWN));
    }

    /** What a machine tells of itself. */
    private Kept options(Tables tables) {
        remember(tables, PushOptions.parse(upload.body()).fingerVersion());
        return raw(tables);
    }

    private void remember(Tables tables, FingerVersion told) {
        if (told.known()) tables.pushMachines().fingers(machine.id(), told.number());
    }
}
