package id.sidik.operations.bundle;

import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.SettingTable;
import id.sidik.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of bundles: one is made there at each closing of a month and when somebody wants it; the newest stay. */
public final class BundleShelf {
    private static final String FOLDER = "paket.folder";
    private static final String KEEP = "paket.keep";
    private static final String LAST = "paket.last";
    private static final String DELIVERED = "paket.delivered";
    private static final String CODE = "paket.code";
    private static final String PASSPHRASE = "paket.passphrase";
    private static final String SEALING = "paket.sealing";
    private static final Pattern OURS = Pattern.compile(".{1,60}-\\d{8}-\\d{6}\\.unit");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int LONGEST = 40;

    private final Records records;
    private final BundleDesk desk;
    private final Path home;
    private final Clock clock;

    BundleShelf(Records records, BundleDesk desk, Path home, Clock clock) {
        this.records = records;
        this.desk = desk;
        this.home = home;
        this.clock = clock;
    }

    public BundleStand stand() {
        return records.read(tables -> new BundleStand(settings(tables), tables.settings().get(LAST).map(
                Instant::parse), tables.settings().get(CODE).orElse("")));
    }

    private BundleSettings settings(Tables tables) {
        SettingTable kept = tables.settings();
        return new BundleSettings(kept.get(FOLDER).map(Path::of).orElse(home.resolve("paket")), kept.get(KEEP).map(
                Integer::parseInt).orElse(BundleSettings.USUAL), tables.secrets().has(PASSPHRASE), tables.secrets().has(
                        SEALING));
    }

    /**
     * @param passphrase empty leaves the one that is kept; blank forgets it
     * @param sealing    the second one, likewise
     * @throws TroubleException PKU-107 for a short one
     */
    public BundleStand save(Path folder, int keep, Optional<String> passphrase, Optional<String> sealing) {
        Stream.of(passphrase, sealing).flatMap(Optional::stream).filter(text -> !text.isBlank() && !PassphraseKey
                .strong(text)).findAny().ifPresent(weak -> {
                    throw BundleFault.WEAK.because(PassphraseKey.SHORTEST);
                });
        BundleSettings wanted = new BundleSettings(folder.toAbsolutePath(), keep, true, true);
        records.transact(tables -> {
            tables.settings().put(FOLDER, wanted.folder().toString());
            tables.settings().put(KEEP, String.valueOf(wanted.keep()));
            passphrase.ifPresent(text -> keep(tables, PASSPHRASE, text));
            sealing.ifPresent(text -> keep(tables, SEALING, text));
            return tables;
        });
        return stand();
    }

    private static void keep(Tables tables, String name, String secret) {
        if (secret.isBlank()) tables.secrets().remove(name);
        else
            tables.secrets().put(name, secret);
    }

    /** The bundles in the folder, the newest first; what is none is passed over. */
    public List<BundleLabel> list() {
        return list(stand().settings().folder());
    }

    /** The bundles in any folder, the newest first. */
    public List<BundleLabel> list(Path folder) {
        return new BundleFolder(desk).list(folder);
    }

    /** Makes one into the folder with the passphrases that are kept. */
    public Job<Ledger> make(Optional<YearMonth> month) {
        return progress -> {
            Optional<BundleKeys> keys = records.read(BundleShelf::keys);
            if (keys.isEmpty())
                return noted(new LedgerSheet("bundleMake", "", clock).fail(BundleFault.NO_PASSPHRASE
                        .trouble()));
            BundleSettings settings = stand().settings();
            Ledger made = desk.make(settings.folder().resolve(name()), keys.get(), month).run(progress);
            if (made.good()) prune(settings);
            return noted(made);
        };
    }

    private static Optional<BundleKeys> keys(Tables tables) {
        return tables.secrets().get(PASSPHRASE).map(text -> new BundleKeys(text, tables.secrets().get(SEALING)
                .orElse("")));
    }

    private Ledger noted(Ledger made) {
        if (made.outcome() == Ledger.Outcome.STOPPED) return made;
        records.transact(tables -> {
            tables.settings().put(CODE, made.code());
            if (made.good()) tables.settings().put(LAST, clock.instant().toString());
            return made;
        });
        return made;
    }

    private String name() {
        String unit = records.read(tables -> tables.unit().load().map(each -> each.name()).orElse(""));
        String plain = unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = plain.isEmpty() ? "unit" : plain.substring(0, Math.min(plain.length(), LONGEST));
        return start + "-" + MOMENT.format(clock.instant().atOffset(ZoneOffset.UTC)) + BundleDesk.ENDING;
    }

    /** The bundles of this unit in the folder that were put there by this desk, the newest first. */
    List<BundleLabel> ours() {
        String unit = records.read(tables -> tables.unit().load().map(each -> each.name()).orElse(""));
        return list().stream().filter(label -> label.unit().equals(BundleHeader.named(unit)) && OURS.matcher(label
                .file().getFileName()
                .toString()).matches()).toList();
    }

    /** The newest one, unless the centre has it. */
    Optional<BundleLabel> undelivered() {
        Optional<String> delivered = records.read(tables -> tables.settings().get(DELIVERED));
        return ours().stream().findFirst().filter(label -> delivered.filter(label.made().toString()::equals).isEmpty());
    }

    void delivered(BundleLabel label) {
        records.transact(tables -> {
            tables.settings().put(DELIVERED, label.made().toString());
            return label;
        });
    }

    /** Only what was made here, of this unit: another unit's bundle in the same folder is none of ours. */
    private void prune(BundleSettings settings) {
        for (BundleLabel old : ours().stream().skip(settings.keep()).toList()) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException stays) {
                System.getLogger(BundleShelf.class.getName()).log(System.Logger.Level.INFO, "an old bundle stays");
            }
        }
    }

    /** A month was closed: its bundle is made by the way. What came of it stands in {@link #stand}. */
    public void closed(YearMonth month, Job.Progress progress) throws InterruptedException {
        try {
            make(Optional.of(month)).run(progress);
        } catch (TroubleException failed) {
            records.transact(tables -> {
                tables.settings().put(CODE, failed.trouble().code());
                return tables;
            });
        }
    }
}
