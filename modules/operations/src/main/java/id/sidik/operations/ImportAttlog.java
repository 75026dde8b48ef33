package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import id.sidik.operations.Ledger.Outcome;
import id.sidik.operations.Ledger.Tone;
import id.sidik.protocol.AttlogFile;
import id.sidik.protocol.AttlogLine;
import id.sidik.protocol.AttlogReading;
import id.sidik.protocol.ForeignFormat;
import id.sidik.protocol.RejectedLine;
import id.sidik.store.ArchiveKind;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The attendance file of a flash disk, by the same gate and with the same natural key as a pull. */
final class ImportAttlog implements Job<Ledger> {
    private static final int SHOWN_REJECTS = 20;

    private final Records records;
    private final Clock clock;
    private final Path file;
    private final MachineId machine;
    private final ZoneId zone;

    ImportAttlog(Records records, Clock clock, Path file, MachineId machine, ZoneId zone) {
        this.records = records;
        this.clock = clock;
        this.file = file;
        this.machine = machine;
        this.zone = zone;
    }

    @Override
    public Ledger run(Progress progress) {
        LedgerSheet sheet = new LedgerSheet("importAttlog", file.getFileName().toString(), clock);
        progress.at(0, 0, "import.reading", file.getFileName());
        try {
            if (Files.size(file) > AttlogFile.MAX_BYTES) return foreign(sheet, ForeignFormat.TOO_LARGE);
            byte[] bytes = Files.readAllBytes(file);
            return switch (AttlogFile.parse(bytes)) {
                case AttlogFile attlog -> take(sheet, bytes, attlog, progress);
                case AttlogReading.NotAnAttlog(ForeignFormat format) -> foreign(sheet, format);
            };
        } catch (IOException unreadable) {
            return sheet.fail(Trouble.of("USB-302", "trouble.usb.unreadable", file.getFileName()));
        }
    }

    private Ledger foreign(LedgerSheet sheet, ForeignFormat format) {
        return sheet.fail(Trouble.of("USB-301", "trouble.usb.notAttlog." + format, file.getFileName()));
    }

    private Ledger take(LedgerSheet sheet, byte[] bytes, AttlogFile attlog, Progress progress) {
        Optional<String> told = attlog.serial().filter(serial -> !serial.equals(machine.serial()));
        if (told.isPresent())
            return sheet.fail(Trouble.of("USB-304", "trouble.usb.otherMachine", file.getFileName(), told.get(),
                    machine));
        if (progress.stopRequested()) return sheet.stopped();
        progress.at(0, 0, "import.storing", file.getFileName());
        Instant now = clock.instant();
        LogKeeper.Kept kept = records.transact(tables -> keep(tables, bytes, attlog, now));
        LogKeeper.describe(sheet, kept);
        attlog.rejected().stream().limit(SHOWN_REJECTS).forEach(line -> sheet.line(Tone.LOOK, "ledger.rejectedLine."
                + line.why(),
                file.getFileName(), line.row(), line.column()));
        sheet.line(Tone.PLAIN, "ledger.archive", kept.archiveSha().substring(0, 12), bytes.length);
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(kept.appended().fresh() == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    private LogKeeper.Kept keep(Tables tables, byte[] bytes, AttlogFile attlog, Instant now) {
        Machine owner = tables.machines().find(machine).orElseGet(() -> onlyFromDisk(tables));
        tables.machines().save(owner);
        PunchIntake intake = new PunchIntake(machine, owner.zone(), PunchSource.FLASH_DISK, now);
        for (AttlogLine line : attlog.lines())
            intake.take(line.pin(), line.at(), line.verify(), line.state(), line.workCode(), () -> text(line));
        for (RejectedLine line : attlog.rejected()) intake.refuse("", "LINE", line.text());
        String sha = tables.archive().keep(machine, ArchiveKind.FLASH_DISK, bytes, "", now);
        LogKeeper.Kept kept = LogKeeper.keepPunches(tables, intake, sha);
        tables.contacts().add(Contacts.fromDisk(owner, kept, now));
        return kept;
    }

    /** A machine that was never reached by network has no address yet. */
    private Machine onlyFromDisk(Tables tables) {
        String name = MachineNames.free(tables, machine.serial(), machine);
        return new Machine(machine, name, "", Machine.DEFAULT_PORT, 0, zone);
    }

    private static String text(AttlogLine line) {
        return String.join("\t", line.pin(), id.sidik.domain.LocalSeconds.format(line.at()),
                String.valueOf(line.device()), String.valueOf(line.state()), String.valueOf(line.verify()),
                String.valueOf(line.workCode()));
    }
}
