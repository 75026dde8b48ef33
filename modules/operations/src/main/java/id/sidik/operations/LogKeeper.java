package id.sidik.operations;

import id.sidik.devices.DownloadedLog;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineUser;
import id.sidik.domain.Pin;
import id.sidik.domain.PunchSource;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.RejectedRecord;
import id.sidik.protocol.UserRecord;
import id.sidik.store.Appended;
import id.sidik.store.ArchiveKind;
import id.sidik.store.Tables;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps a whole download in one transaction: archive, journal, quarantine, the machine's people, what was learned. */
final class LogKeeper {
    private final Machine machine;
    private final DownloadedLog log;
    private final Instant receivedAt;
    private final PunchIntake intake;

    LogKeeper(Machine machine, DownloadedLog log, Instant receivedAt) {
        this.machine = machine;
        this.log = log;
        this.receivedAt = receivedAt;
        this.intake = new PunchIntake(machine.id(), machine.zone(), PunchSource.WIRE, receivedAt);
        for (PunchRecord record : log.punches().punches())
            intake.take(record.pin(), record.at(), record.verify(), record.state(), record.workCode(),
                    () -> HexFormat.of().formatHex(log.raw(record)));
        for (RejectedRecord rejected : log.punches().rejected())
            intake.refuse("", rejected.why(), HexFormat.of().formatHex(rejected.bytes()));
    }

    /** What a kept log came to. */
    record Kept(long read, Appended appended, Map<String, Long> refusals, long unknownPins, String archiveSha) {
        long quarantined() {
            return refusals.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Both together, under the later archive. */
        Kept plus(Kept more) {
            Map<String, Long> both = new TreeMap<>(refusals);
            more.refusals().forEach((why, count) -> both.merge(why, count, Long::sum));
            return new Kept(read + more.read(), new Appended(appended.fresh() + more.appended().fresh(),
                    appended.known() + more.appended().known()), both, more.unknownPins(), more.archiveSha());
        }
    }

    Kept keep(Tables tables) {
        tables.machines().save(machine);
        tables.machines().saveCapability(machine.id(),
                CapabilityText.write(tables.machines().capability(machine.id()), log));
        // a machine that tells no users has not lost them
        if (!log.users().isEmpty()) tables.machineUsers().replace(machine.id(), users());
        tables.archive().keep(machine.id(), ArchiveKind.USERS, log.rawUsers(), "", receivedAt);
        String sha = tables.archive().keep(machine.id(), ArchiveKind.PUNCHES, log.rawPunches(),
                log.form(), receivedAt);
        return keepPunches(tables, intake, sha);
    }

    /** Journal and quarantine, the same for every road. */
    static Kept keepPunches(Tables tables, PunchIntake intake, String archiveSha) {
        Appended appended = tables.punches().append(intake.punches());
        tables.quarantine().add(intake.quarantined());
        return new Kept(intake.punches().size() + intake.quarantined().size(), appended, intake.refusals(),
                tables.punches().countUnknownPins(intake.machine()), archiveSha);
    }

    private List<MachineUser> users() {
        return log.users().stream().filter(user -> Pin.isValid(user.pin())).collect(Collectors.toMap(UserRecord::pin,
                this::user, (one, other) -> one)).values().stream().toList();
    }

    private MachineUser user(UserRecord user) {
        return new MachineUser(machine.id(), new Pin(user.pin()), user.name().strip(), user.privilege(),
                user.enabled());
    }

    /** The lines about punches, the same for every road. */
    static void describe(LedgerSheet sheet, Kept kept) {
        sheet.figure("read", kept.read()).figure("fresh", kept.appended().fresh())
                .figure("known", kept.appended().known()).figure("unknownPins", kept.unknownPins())
                .figure("quarantined", kept.quarantined());
        if (kept.appended().fresh() == 0) sheet.line(Tone.PLAIN, "ledger.nothingNew");
        else
            sheet.line(Tone.GOOD, "ledger.fresh", kept.appended().fresh());
        if (kept.appended().known() > 0) sheet.line(Tone.PLAIN, "ledger.known", kept.appended().known());
        if (kept.unknownPins() > 0) sheet.line(Tone.LOOK, "ledger.unknownPins", kept.unknownPins());
        kept.refusals().forEach((why, count) -> sheet.line(Tone.LOOK, "ledger.quarantined." + why, count));
    }
}
