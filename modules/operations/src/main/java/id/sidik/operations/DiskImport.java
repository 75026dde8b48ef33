package id.sidik.operations;

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
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes the files of a preview in one transaction, machine by machine. */
final class DiskImport implements Job<Ledger> {
    private static final int SHOWN_REJECTS = 20;

    private final Records records;
    private final Clock clock;
    private final DiskPreview preview;
    private final ZoneId zone;
    private final String operator;

    DiskImport(Records records, Clock clock, DiskPreview preview, ZoneId zone, String operator) {
        this.records = records;
        this.clock = clock;
        this.preview = preview;
        this.zone = zone;
        this.operator = operator;
    }

    /** A file with its bytes as they are now. */
    record Read(DiskFileLine line, byte[] bytes) {}

    /** What one machine's files came to. */
    record Taken(Machine machine, List<Read> files, LogKeeper.Kept punches, int people, int fingers) {}

    @Override
    public Ledger run(Progress progress) {
        String subject = preview.place().getFileName() == null
                ? preview.place().toString()
                : preview.place().getFileName().toString();
        LedgerSheet sheet = new LedgerSheet("importAttlog", subject, clock);
        if (preview.asks()) return sheet.fail(Trouble.of("USB-305", "trouble.usb.whose", subject));
        if (!preview.something()) return sheet.fail(Trouble.of("USB-306", "trouble.usb.nothing", subject));
        Map<MachineId, List<Read>> byMachine = new LinkedHashMap<>();
        for (DiskFileLine line : preview.files()) {
            if (!line.taken()) continue;
            progress.at(byMachine.size(), 0, "import.reading", line.file().getFileName());
            try {
                byte[] bytes = Files.readAllBytes(line.file());
                if (!DiskBytes.sha(bytes).equals(line.sha()))
                    return sheet.fail(Trouble.of("USB-307", "trouble.usb.changed", line.file().getFileName()));
                byMachine.computeIfAbsent(line.machine().orElseThrow(), first -> new ArrayList<>())
                        .add(new Read(line, bytes));
            } catch (IOException unreadable) {
                return sheet.fail(Trouble.of("USB-302", "trouble.usb.unreadable", line.file().getFileName()));
            }
        }
        if (progress.stopRequested()) return sheet.stopped();
        progress.at(0, 0, "import.storing", subject);
        Instant now = clock.instant();
        List<Taken> taken = records.transact(tables -> byMachine.entrySet().stream()
                .map(each -> take(tables, each.getKey(), each.getValue(), now)).toList());
        return told(sheet, taken);
    }

    private Taken take(Tables tables, MachineId id, List<Read> files, Instant now) {
        Machine machine = tables.machines().find(id).orElseGet(() -> new Machine(id,
                MachineNames.free(tables, id.serial(), id), new Road.Disk(), 0, zone));
        tables.machines().save(machine);
        for (Read file : files) {
            file.line().claim().number().ifPresent(number -> new DiskNumbers(tables).remember(id, number));
            DiskMemory.remember(tables, file.line().sha());
        }
        LogKeeper.Kept punches = new DiskPunches(tables, machine, now).keep(files);
        DiskPeople people = new DiskPeople(tables, machine, operator, now);
        people.keep(files);
        return new Taken(machine, files, punches, people.users(), people.fingers());
    }

    private Ledger told(LedgerSheet sheet, List<Taken> all) {
        boolean several = all.size() > 1;
        long fresh = 0;
        for (Taken taken : all) {
            if (several) sheet.line(Tone.PLAIN, "ledger.machine", taken.machine().name(), taken.machine().id());
            if (taken.files().stream().anyMatch(file -> file.line().kind().punches()))
                LogKeeper.describe(sheet, taken.punches());
            fresh += taken.punches().appended().fresh() + taken.people();
            if (taken.people() + taken.fingers() > 0)
                sheet.line(Tone.GOOD, "ledger.disk.people", taken.people(), taken.fingers());
            taken.files().forEach(file -> file(sheet, file));
        }
        foreign(sheet);
        if (sheet.asks()) return sheet.close(Outcome.LOOK);
        return sheet.close(fresh == 0 ? Outcome.NOTHING_NEW : Outcome.DONE);
    }

    private static void file(LedgerSheet sheet, Read file) {
        DiskFileLine line = file.line();
        line.rejected().stream().limit(SHOWN_REJECTS).forEach(reject -> sheet.line(Tone.LOOK,
                "ledger.rejectedLine." + reject.why(), line.file().getFileName(), reject.row(),
                reject.place().isBlank() ? "–" : reject.place()));
        if (line.known()) sheet.line(Tone.PLAIN, "ledger.disk.known", line.file().getFileName());
        sheet.line(Tone.PLAIN, "ledger.archive", line.sha().substring(0, 12), file.bytes().length);
    }

    /** What was left on the disk, in words. */
    private void foreign(LedgerSheet sheet) {
        long left = preview.files().stream().filter(line -> !line.taken()).count();
        if (left > 0) sheet.line(Tone.PLAIN, "ledger.disk.left", left);
    }
}
