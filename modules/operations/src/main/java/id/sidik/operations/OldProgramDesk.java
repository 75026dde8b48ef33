package id.sidik.operations;

import id.sidik.intake.oldprogram.OldDatabase;
import id.sidik.intake.oldprogram.OldDatabaseException;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.base.StoreTroubles;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Store;
import id.sidik.store.StoreException;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Rescue from the old program: the database of ZKTime 5 and its re-brands ("Attendance Management"), read and never
 * written.
 */
public final class OldProgramDesk {
    private final Records records;
    private final UnitDesk unit;
    private final List<Consumer<Tables>> newcomers;
    private final Clock clock;
    private final String operator;

    OldProgramDesk(Records records, UnitDesk unit, List<Consumer<Tables>> newcomers, Clock clock, String operator) {
        this.records = records;
        this.unit = unit;
        this.newcomers = newcomers;
        this.clock = clock;
        this.operator = operator;
    }

    /** Ends a transaction that was only tried. */
    private static final class Tried extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient OldProgramLook look;

        Tried(OldProgramLook look) {
            super("tried", null, false, false);
            this.look = look;
        }
    }

    /**
     * Says what taking the file would do, by doing all of it and taking it back. Changes neither the file nor the store.
     *
     * @throws TroubleException PLM-101 … PLM-106, PLM-110 when it cannot be read, JOB-100 when stopped
     */
    public Job<OldProgramLook> look(Path file, OldProgramWish wish) {
        return progress -> {
            progress.at(0, 0, "import.reading", OldFaults.name(file));
            OldTaking taking = taking(file, sha(file), wish, progress);
            try {
                records.transact(tables -> {
                    throw new Tried(run(taking, file, tables));
                });
                throw new IllegalStateException("a trial that was kept");
            } catch (Tried tried) {
                return tried.look;
            }
        };
    }

    /** Takes what was looked at, whole or not at all, after a copy of the store. */
    public Job<Ledger> take(OldProgramLook look) {
        return progress -> {
            Path file = look.file();
            LedgerSheet sheet = new LedgerSheet("importOldProgram", OldFaults.name(file), clock);
            if (look.asks())
                return sheet.fail(Trouble.of("PLM-108", "trouble.oldprogram.whose", OldFaults.name(
                        file)));
            if (!look.something())
                return new OldProgramSheet(sheet, look).close();
            try {
                unchanged(look);
                if (progress.stopRequested()) return sheet.stopped();
                progress.at(0, 0, "import.storing", OldFaults.name(file));
                Path copy = copy();
                OldTaking taking = taking(file, look.sha(), look.settled(), progress);
                OldProgramLook taken = records.transact(tables -> {
                    OldProgramLook done = run(taking, file, tables);
                    unchanged(look);
                    return done;
                });
                sheet.line(Tone.PLAIN, "bundle.copyBefore", copy.getFileName());
                return new OldProgramSheet(sheet, taken).close();
            } catch (TroubleException trouble) {
                return sheet.fail(trouble.trouble());
            }
        };
    }

    private OldTaking taking(Path file, String sha, OldProgramWish wish, Job.Progress progress) {
        return new OldTaking(new OldTaking.Source(file, sha, inUse(file)), wish, new OldTaking.Surroundings(unit.load()
                .zone(), operator, clock.instant(), newcomers), progress);
    }

    private static OldProgramLook run(OldTaking taking, Path file, Tables tables) {
        try {
            return taking.take(tables);
        } catch (OldDatabaseException broken) {
            throw OldFaults.trouble(file, broken);
        }
    }

    /** Access puts a lock file beside a database that somebody has open. */
    private static boolean inUse(Path file) {
        String name = OldFaults.name(file);
        int dot = name.lastIndexOf('.');
        String bare = dot < 0 ? name : name.substring(0, dot);
        List<String> locks = List.of(bare + ".ldb", bare + ".laccdb");
        Path folder = file.toAbsolutePath().getParent();
        String[] beside = folder == null ? null : folder.toFile().list();
        if (beside == null) return false;
        for (String each : beside)
            if (locks.stream().anyMatch(lock -> lock.equalsIgnoreCase(each.toLowerCase(Locale.ROOT)))) return true;
        return false;
    }

    private static String sha(Path file) {
        try {
            if (Files.size(file) > OldDatabase.MAX_BYTES)
                throw new TroubleException(Trouble.of("PLM-105", "trouble.oldprogram.TOO_LARGE", OldFaults.name(file),
                        "–", "–", "–"));
            return Sha256.of(file);
        } catch (IOException gone) {
            throw new TroubleException(unreadable(OldFaults.name(file)), gone);
        }
    }

    /** That there is no such file, or that it may not be read. */
    public static Trouble unreadable(String name) {
        return Trouble.of("PLM-106", "trouble.oldprogram.UNREADABLE", name, "–", "–", "–");
    }

    private static void unchanged(OldProgramLook look) {
        if (!sha(look.file()).equals(look.sha()))
            throw new TroubleException(Trouble.of("PLM-107", "trouble.oldprogram.changed", OldFaults.name(look
                    .file())));
    }

    private Path copy() {
        try {
            return records.over(Store::copyBeforeImport);
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }
}
