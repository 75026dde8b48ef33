package id.sidik.operations.bundle;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.BundleChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit in one file: everything that another laptop needs to be this unit's, encrypted. Making one, looking into one,
 * and taking one in, as often as one likes.
 */
public final class BundleDesk {
    /** How files of this kind end. */
    public static final String ENDING = ".unit";

    private final Records records;
    private final Path home;
    private final Clock clock;
    private final String operator;
    private final Runnable changed;

    /** @param changed told when the data were changed under everybody */
    BundleDesk(Records records, Path home, Clock clock, String operator, Runnable changed) {
        this.records = records;
        this.home = home;
        this.clock = clock;
        this.operator = operator;
        this.changed = changed;
    }

    /**
     * Makes a bundle of everything that is here. Without a second passphrase templates, scans and backups of machines
     * go along sealed, and only a laptop with this unit's key opens them.
     *
     * @param target is replaced
     * @param month  at whose closing it is made
     * @throws TroubleException PKU-107 for a passphrase of fewer than twelve characters, PKU-108
     */
    public Job<Ledger> make(Path target, BundleKeys keys, Optional<YearMonth> month) {
        if (!PassphraseKey.strong(keys.passphrase()) || keys.opensSeal() && !PassphraseKey.strong(keys.sealing()))
            throw BundleFault.WEAK.because(PassphraseKey.SHORTEST);
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("bundleMake", target.getFileName().toString(), clock);
            try {
                BundleLook made = new BundleMaker(records, home, clock, operator).make(target, keys, month, progress);
                sheet.figure("rows", made.rows()).figure("people", made.people()).figure("machines", made.machines())
                        .figure("punches", made.punches()).figure("months", made.months())
                        .figure("bytes", made.label().size());
                sheet.line(Tone.GOOD, "bundle.made", made.people(), made.machines(), made.punches(), target
                        .getFileName());
                sheet.line(Tone.PLAIN, made.sealed() ? "bundle.made.withSeal" : "bundle.made.withoutSeal");
                return sheet.close(Outcome.DONE);
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }

    /** What a bundle tells without its passphrase. @throws TroubleException PKU-101, 102, 104, 105, 109 */
    public BundleLabel label(Path file) {
        BundleHeader header = BundleReader.label(file);
        return BundleLabel.of(file, header, size(file));
    }

    /**
     * What is in a bundle; the whole of it is read and proved.
     *
     * @throws TroubleException as {@link #label}, and PKU-103 for a wrong passphrase, PKU-110 for a wrong second one
     */
    public BundleLook look(Path file, BundleKeys keys) {
        try (BundleReader reader = BundleReader.open(file, keys.passphrase())) {
            reader.each(new BundleReader.Ears(key -> {
                if (keys.opensSeal()) SealKey.open(key, keys.sealing());
            }, kept -> {}, row -> {}));
            return BundleLook.of(BundleLabel.of(file, reader.header(), size(file)), reader.manifest());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw BundleFault.UNREADABLE.because(gone, file.getFileName());
        }
    }

    /**
     * What taking it in would do here; nothing is changed.
     *
     * @throws TroubleException as {@link #look}; PKU-106 when it is another unit's
     */
    public Job<BundlePreview> preview(Path file, BundleKeys keys) {
        return progress -> new BundleIntake(records, home, file, keys, BundleChoice.NONE, progress).tried();
    }

    /**
     * Takes everything in that is not here yet: all of it or, when it is refused or stopped, nothing. What is told
     * otherwise here stays and is told. A copy of the data is kept before.
     *
     * @throws TroubleException none: what refuses the bundle stands in the ledger
     */
    public Job<Ledger> take(Path file, BundleKeys keys) {
        return take(file, keys, BundleDecision.NONE);
    }

    /** As {@link #take(Path, BundleKeys)}; rows that a person decided so hold as the bundle tells them. PKU-114 without a reason. */
    public Job<Ledger> take(Path file, BundleKeys keys, BundleDecision decision) {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("bundleTake", file.getFileName().toString(), clock);
            try {
                if (!decision.told()) throw BundleFault.NO_REASON.because();
                BundleIntake intake = new BundleIntake(records, home, file, keys, choice(decision), progress);
                BundlePreview taken = intake.taken();
                changed.run();
                sheet.figure("decided", decision.theirs().size());
                return BundleSheet.told(sheet, taken, intake.notes());
            } catch (TroubleException refused) {
                return sheet.fail(refused.trouble());
            }
        };
    }

    private BundleChoice choice(BundleDecision decision) {
        return new BundleChoice(decision.theirs().stream().map(row -> new BundleChoice.Row(row.kind(), row.key()))
                .collect(Collectors.toSet()), new Authorship(clock.instant(), operator, decision.reason()));
    }
}
