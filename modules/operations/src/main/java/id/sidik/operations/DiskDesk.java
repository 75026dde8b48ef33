package id.sidik.operations;

import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Flash disks, both ways: what machines wrote there, and what they are given. */
public final class DiskDesk {
    private final Records records;
    private final UnitDesk unit;
    private final Clock clock;
    private final String operator;

    DiskDesk(Records records, UnitDesk unit, Clock clock, String operator) {
        this.records = records;
        this.unit = unit;
        this.clock = clock;
        this.operator = operator;
    }

    /**
     * Looks at a file, or at every file of a folder. Takes nothing.
     *
     * @throws TroubleException USB-302 when the place cannot be read, JOB-100 when stopped
     */
    public Job<DiskPreview> look(Path place) {
        return progress -> {
            progress.at(0, 0, "import.reading", name(place));
            List<Path> files;
            try {
                files = DiskBytes.files(place);
            } catch (IOException gone) {
                throw new TroubleException(Trouble.of("USB-302", "trouble.usb.unreadable", name(place)), gone);
            }
            return new DiskPreview(place, lines(files, progress));
        };
    }

    private List<DiskFileLine> lines(List<Path> files, Job.Progress progress) {
        DiskLook look = new DiskLook(records);
        List<DiskFileLine> lines = new ArrayList<>();
        for (Path file : files) {
            if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
            progress.at(lines.size(), files.size(), "import.reading", name(file));
            lines.add(look.look(file));
        }
        return lines;
    }

    private static String name(Path place) {
        return Optional.ofNullable(place.getFileName()).orElse(place).toString();
    }

    /** Takes what a preview showed, whole or not at all: punches into the journal, people and fingers as a backup. */
    public Job<Ledger> take(DiskPreview preview) {
        return new DiskImport(records, clock, preview, unit.load().zone(), operator);
    }

    /** Takes the attendance file of a machine, without a preview; another machine's file is refused. */
    Job<Ledger> takeAttlog(Path file, MachineId machine) {
        return progress -> {
            DiskFileLine line = new DiskLook(records).look(file);
            Optional<Trouble> unfit = unfit(line, machine);
            if (unfit.isPresent()) return new LedgerSheet("importAttlog", name(file), clock).fail(unfit.get());
            return take(new DiskPreview(file, List.of(line.ofMachine(machine)))).run(progress);
        };
    }

    private static Optional<Trouble> unfit(DiskFileLine line, MachineId machine) {
        String name = name(line.file());
        if (line.kind() == DiskFileLine.Kind.UNREADABLE)
            return Optional.of(Trouble.of("USB-302", "trouble.usb.unreadable", name));
        if (!line.kind().punches()) {
            boolean people = line.kind().people();
            String what = line.kind() == DiskFileLine.Kind.FOREIGN
                    ? line.foreign()
                    : people ? "USERS_OR_TEMPLATES" : "BINARY";
            return Optional.of(Trouble.of("USB-301", "trouble.usb.notAttlog." + what, name));
        }
        Optional<String> other = line.claim().serial().filter(serial -> !serial.equals(machine.serial()));
        return other.map(serial -> Trouble.of("USB-304", "trouble.usb.otherMachine", name, serial, machine));
    }

    /**
     * Puts people and fingers of a backup on a flash disk, as the machine reads them.
     *
     * @param backup  empty for the latest
     * @param folder  an existing folder, mostly the disk itself
     * @param replace whether files of the same names and other content are replaced, a dated copy beside them; without it
     *                the ledger fails with USB-311 and nothing is written
     */
    public Job<Ledger> prepare(MachineId machine, Optional<UUID> backup, Path folder, boolean replace) {
        return new DiskPreparation(records, clock, machine, backup, folder, replace);
    }

    /** The files that {@link #prepare} would replace. @throws TroubleException USB-309, USB-310 without a backup */
    public List<String> inTheWay(MachineId machine, Optional<UUID> backup, Path folder) {
        return new DiskPreparation(records, clock, machine, backup, folder, false).inTheWay();
    }
}
