package id.sidik.operations.bundle;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.store.BundleTable;
import id.sidik.store.Laptop;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Puts one consistent state of the store into a bundle; others go on working meanwhile. */
final class BundleMaker {
    private final Records records;
    private final Path home;
    private final Clock clock;
    private final String operator;

    BundleMaker(Records records, Path home, Clock clock, String operator) {
        this.records = records;
        this.home = home;
        this.clock = clock;
        this.operator = operator;
    }

    BundleLook make(Path target, BundleKeys keys, Optional<YearMonth> month, Job.Progress progress) {
        PassphraseKey.Terms terms = PassphraseKey.Terms.fresh();
        PassphraseKey key = terms.with(keys.passphrase());
        return records.read(tables -> {
            BundleManifest manifest = manifest(tables, keys);
            BundleHeader header = BundleHeader.of(manifest.unit(), clock.instant(), month.map(YearMonth::toString)
                    .orElse(""), terms, key);
            List<BundleFiles.Kept> files = files(tables, target);
            BundleTable bundle = tables.bundle();
            new BundleWriter(target, progress).write(header, key, manifest.rows(), (frames, rows) -> {
                frames.accept(manifest.frame());
                if (keys.opensSeal()) frames.accept(SealKey.wrap(bundle.key(), keys.sealing()));
                files.forEach(file -> frames.accept(file.frame()));
                bundle.each(rows);
            });
            return BundleLook.of(BundleLabel.of(target, header, target.toFile().length()), manifest);
        });
    }

    private List<BundleFiles.Kept> files(Tables tables, Path target) {
        try {
            return new BundleFiles(home).read(tables.settings());
        } catch (IOException unreadable) {
            throw BundleFault.UNWRITABLE.because(unreadable, target.getFileName());
        }
    }

    private BundleManifest manifest(Tables tables, BundleKeys keys) {
        WorkUnit unit = tables.unit().load().orElse(WorkUnit.unnamed(ZoneOffset.UTC));
        Laptop laptop = tables.laptop();
        return new BundleManifest(unit.government(), unit.name(), tables.bundle().proof(), laptop.id(), laptop.name(),
                operator, keys.opensSeal(), tables.bundle().counts());
    }
}
