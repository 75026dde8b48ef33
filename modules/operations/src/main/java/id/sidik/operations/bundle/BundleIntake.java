package id.sidik.operations.bundle;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.StoreTroubles;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.BundleChoice;
import id.sidik.store.BundleTable;
import id.sidik.store.StoreException;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One bundle on its way into the store, in one transaction. */
final class BundleIntake {
    private final Records records;
    private final BundleFiles files;
    private final Path file;
    private final BundleKeys keys;
    private final BundleChoice choice;
    private final Job.Progress progress;
    private final List<Ledger.Line> notes = new ArrayList<>();
    private final List<BundleFiles.Kept> beside = new ArrayList<>();

    /** @param choice of what differs here */
    BundleIntake(Records records, Path home, Path file, BundleKeys keys, BundleChoice choice, Job.Progress progress) {
        this.records = records;
        this.files = new BundleFiles(home);
        this.file = file;
        this.keys = keys;
        this.choice = choice;
        this.progress = progress;
    }

    /** What else there is to say. */
    List<Ledger.Line> notes() {
        return List.copyOf(notes);
    }

    /** Ends a transaction that was only tried. */
    private static final class Tried extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient BundlePreview preview;

        Tried(BundlePreview preview) {
            super("tried", null, false, false);
            this.preview = preview;
        }
    }

    BundlePreview tried() {
        try (BundleReader reader = BundleReader.open(file, keys.passphrase())) {
            records.transact(tables -> {
                throw new Tried(rows(reader, tables, false));
            });
            throw new IllegalStateException("a trial that was kept");
        } catch (Tried tried) {
            return tried.preview;
        }
    }

    BundlePreview taken() {
        try (BundleReader reader = BundleReader.open(file, keys.passphrase())) {
            records.read(tables -> fits(tables, reader.manifest()));
            Path copy = copy();
            BundlePreview taken = records.transact(tables -> rows(reader, tables, true));
            notes.add(Ledger.Line.of(Tone.PLAIN, "bundle.copyBefore", copy.getFileName()));
            lay();
            return taken;
        }
    }

    private Path copy() {
        try {
            return records.over(id.sidik.store.Store::copyBeforeImport);
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken);
        }
    }

    private BundlePreview rows(BundleReader reader, Tables tables, boolean forGood) {
        BundleManifest manifest = reader.manifest();
        fits(tables, manifest);
        BundleTable bundle = tables.bundle();
        boolean bare = bundle.bare();
        boolean sameKey = bundle.proof().equals(manifest.proof());
        bundle.begin(choice);
        BundleTally tally = new BundleTally();
        long[] done = {0};
        reader.each(new BundleReader.Ears(key -> seal(bundle, key, forGood), beside::add, row -> {
            if (progress.stopRequested()) throw new TroubleException(Trouble.stopped());
            tally.add(bundle.take(row));
            done[0] += row.rows();
            progress.at(done[0], manifest.rows(), "bundle.reading");
        }));
        tally.settle(bundle.settle());
        boolean opened = keys.opensSeal() && manifest.sealed();
        if (!opened && !sameKey)
            notes.add(Ledger.Line.of(Tone.LOOK, manifest.sealed()
                    ? "bundle.seal.notOpened"
                    : "bundle.seal.none"));
        return tally.preview(BundleLook.of(BundleLabel.of(file, reader.header(), file.toFile().length()), manifest),
                bare);
    }

    /** A trial opens the key too, so that a wrong passphrase is told before. */
    private void seal(BundleTable bundle, Frame frame, boolean forGood) {
        if (!keys.opensSeal()) return;
        byte[] key = SealKey.open(frame, keys.sealing());
        if (!forGood) return;
        notes.add(bundle.adopt(key)
                ? Ledger.Line.of(Tone.GOOD, "bundle.seal.opened")
                : Ledger.Line.of(Tone.LOOK, "bundle.seal.other"));
    }

    /** A unit that was given another name still seals with its key. */
    private static Tables fits(Tables tables, BundleManifest manifest) {
        String here = tables.unit().load().map(WorkUnit::name).orElse("");
        boolean same = here.isBlank() || plain(here).equals(plain(manifest.unit()))
                || tables.bundle().proof().equals(manifest.proof());
        if (!same) throw BundleFault.OTHER_UNIT.because(manifest.unit(), here);
        return tables;
    }

    private static String plain(String name) {
        return name.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void lay() {
        try {
            for (BundleFiles.Kept kept : beside) {
                if (files.differs(kept)) notes.add(Ledger.Line.of(Tone.LOOK, "bundle.file.differs", kept.name()));
                else
                    records.transact(tables -> lay(kept, tables));
            }
        } catch (java.io.UncheckedIOException | IOException unwritable) {
            notes.add(Ledger.Line.of(Tone.LOOK, "bundle.file.unwritable"));
        }
    }

    private boolean lay(BundleFiles.Kept kept, Tables tables) {
        try {
            return files.lay(kept, tables.settings());
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }
}
