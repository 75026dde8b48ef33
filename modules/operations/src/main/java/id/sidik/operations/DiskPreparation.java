package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.DiskFinger;
import id.sidik.protocol.FingerForm;
import id.sidik.protocol.UserDataset;
import id.sidik.protocol.UserRecord;
import id.sidik.store.KeptFinger;
import id.sidik.store.Snapshot;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Writes people and fingers of a backup on a flash disk, reads them back, and keeps a copy of what it replaces. */
final class DiskPreparation implements Job<Ledger> {
    private static final int SEARCHED = 100;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    /** So begin the folders in which former files lie. */
    static final String FORMER = "sidik-lama-";

    private final Records records;
    private final Clock clock;
    private final MachineId machine;
    private final Optional<UUID> backup;
    private final Path folder;
    private final boolean replace;

    DiskPreparation(Records records, Clock clock, MachineId machine, Optional<UUID> backup, Path folder,
            boolean replace) {
        this.records = records;
        this.clock = clock;
        this.machine = machine;
        this.backup = backup;
        this.folder = folder;
        this.replace = replace;
    }

    @Override
    public Ledger run(Progress progress) {
        Machine target = records.read(tables -> tables.machines().find(machine)).orElseThrow();
        LedgerSheet sheet = new LedgerSheet("prepareDisk", target.name(), clock);
        progress.at(0, 0, "import.storing", folder);
        try {
            DiskSet set = records.read(this::set);
            List<String> replaced = inTheWay(set);
            if (!replaced.isEmpty() && !replace)
                return sheet.fail(Trouble.of("USB-311", "trouble.usb.inTheWay", String.join(", ", replaced)));
            long needed = set.files().values().stream().mapToLong(bytes -> bytes.length).sum();
            for (String name : replaced) needed += Files.size(folder.resolve(name));
            long free = free();
            if (free < needed)
                return sheet.fail(Trouble.of("USB-308", "trouble.usb.full", folder, needed / 1024 + 1, free / 1024));
            keepWhatLies(replaced, target, sheet);
            if (progress.stopRequested()) return sheet.stopped();
            for (Map.Entry<String, byte[]> file : set.files().entrySet())
                write(folder.resolve(file.getKey()), file.getValue());
            sheet.figure("users", set.people()).figure("fingers", set.fingers());
            sheet.line(Tone.GOOD, "ledger.disk.written", set.people(), set.fingers(),
                    String.join(", ", set.files().keySet()));
            return sheet.close(Outcome.DONE);
        } catch (IOException broken) {
            return sheet.fail(Trouble.of("USB-309", "trouble.usb.notWritten", folder));
        } catch (TroubleException trouble) {
            return sheet.fail(trouble.trouble());
        }
    }

    /** In bytes. A system that cannot tell is no reason to give up: what does not fit is found out by writing. */
    private long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private DiskSet set(Tables tables) {
        Snapshot from = backup.flatMap(tables.snapshots()::find)
                .or(() -> backup.isEmpty()
                        ? tables.snapshots().list(machine, SEARCHED).stream().filter(Snapshot::verified).findFirst()
                        : Optional.empty())
                .orElseThrow(() -> new TroubleException(Trouble.of("USB-310", "trouble.usb.noBackup", machine)));
        List<UserRecord> users = UserDataset.decode(tables.snapshots().users(from), OptionalInt.of(from.users()))
                .users().stream().filter(user -> !user.pin().isEmpty()).toList();
        Map<String, List<DiskFinger>> owned = new LinkedHashMap<>();
        for (KeptFinger finger : tables.snapshots().fingers(from))
            owned.computeIfAbsent(finger.pin().text(), first -> new ArrayList<>()).add(new DiskFinger(0,
                    finger.pin().text(), finger.finger(), finger.flag(), tables.fingers().open(finger)));
        FingerForm form = from.algorithm() == 9 ? FingerForm.V9 : FingerForm.V10;
        return new DiskSet(from.recordSize(), form, users, owned);
    }

    /** A copy of what is replaced lies beside it, under the moment of today; no file of machines has such a folder. */
    private void keepWhatLies(List<String> replaced, Machine target, LedgerSheet sheet)
            throws IOException {
        if (replaced.isEmpty()) return;
        Path aside = folder.resolve(FORMER + STAMP.withZone(target.zone()).format(clock.instant()));
        Files.createDirectories(aside);
        for (String name : replaced) {
            byte[] before = Files.readAllBytes(folder.resolve(name));
            write(aside.resolve(name), before);
            sheet.line(Tone.LOOK, "ledger.disk.replaced", name, aside.getFileName() + "/" + name,
                    DiskBytes.sha(before).substring(0, 12));
        }
        sheet.figure("replaced", replaced.size());
    }

    /** Files of the set that lie there already and hold something else. */
    private List<String> inTheWay(DiskSet set) throws IOException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
            Path there = folder.resolve(file.getKey());
            boolean same = Files.exists(there) && Files.size(there) == file.getValue().length
                    && Arrays.equals(Files.readAllBytes(there), file.getValue());
            if (Files.exists(there) && !same) names.add(file.getKey());
        }
        return names;
    }

    /** Names of the files that would be replaced. */
    List<String> inTheWay() {
        try {
            return inTheWay(records.read(this::set));
        } catch (IOException broken) {
            throw new TroubleException(Trouble.of("USB-309", "trouble.usb.notWritten", folder), broken);
        }
    }

    /** On the disk for certain, and the same when read again; a half file never takes the place of a whole one. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            try (FileChannel out = FileChannel.open(half, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                java.nio.ByteBuffer all = java.nio.ByteBuffer.wrap(bytes);
                while (all.hasRemaining()) out.write(all);
                out.force(true);
            }
            if (!Arrays.equals(Files.readAllBytes(half), bytes)) throw new IOException("read back differently");
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
