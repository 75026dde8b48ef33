package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.TableFiles;
import id.sidik.store.ReportIssue;
import id.sidik.store.UuidV7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The month's parcel: pages and tables of R2, R3, R5 and R8, the raw log, and the list of what they are. */
public final class Parcels {
    private static final List<ReportCode> CONTENT = List.of(ReportCode.R2, ReportCode.R3, ReportCode.R5, ReportCode.R8);
    private static final int SHOWN = 8;

    private final ReportDesk desk;
    private final Records records;
    private final Clock clock;
    private final String operator;

    Parcels(ReportDesk desk, Records records, Clock clock, String operator) {
        this.desk = desk;
        this.records = records;
        this.clock = clock;
        this.operator = operator;
    }

    /**
     * Packs whole or not at all.
     *
     * @param target a .zip; an older one is replaced
     * @throws TroubleException LAP-122 when it cannot be written; what a report says when it cannot be made
     */
    public Job<Ledger> pack(YearMonth month, Path target) {
        return progress -> {
            try {
                return packed(month, target, progress);
            } catch (IOException unwritable) {
                throw new TroubleException(Trouble.of("LAP-122", "trouble.parcel.unwritable", target.getFileName()),
                        unwritable);
            }
        };
    }

    private Ledger packed(YearMonth month, Path target, Job.Progress progress) throws IOException,
            InterruptedException {
        LedgerSheet ledger = new LedgerSheet("parcel", month.toString(), clock);
        Path folder = Files.createTempDirectory("sidik-paket");
        try {
            Map<String, Path> files = fill(folder, month, ledger, progress);
            if (progress.stopRequested()) return ledger.stopped();
            register(month, ParcelFile.pack(files, target), Sha256.of(target));
            ledger.figure("files", files.size()).line(Tone.GOOD, "parcel.packed", files.size(), target.getFileName());
            return ledger.close(ledger.asks() ? Outcome.LOOK : Outcome.DONE);
        } finally {
            remove(folder);
        }
    }

    private Map<String, Path> fill(Path folder, YearMonth month, LedgerSheet ledger, Job.Progress progress)
            throws InterruptedException, IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        List<ReportCode> made = desk.list().stream().map(ReportRow::code).toList();
        for (ReportCode code : CONTENT) {
            if (progress.stopRequested()) return files;
            progress.at(files.size(), CONTENT.size() * 2L + 1, "parcel.filling", code);
            if (!made.contains(code)) {
                ledger.line(Tone.LOOK, "parcel.notMade", code);
                continue;
            }
            ReadyReport report = desk.make(ReportWish.of(code, month)).run(progress);
            for (String kind : List.of("pdf", "xlsx")) {
                Path file = folder.resolve(code + "-" + month + "." + kind);
                if (kind.equals("pdf")) report.pages().savePdf(file);
                else
                    report.saveXlsx(file);
                files.put(file.getFileName().toString(), file);
            }
        }
        Path log = folder.resolve("log-mentah-" + month + ".csv");
        TableFiles.csv(RawLog.of(records, month), log);
        files.put(log.getFileName().toString(), log);
        return files;
    }

    private void register(YearMonth month, String list, String zip) {
        Instant now = clock.instant();
        records.transact(tables -> {
            tables.reportIssues().add(new ReportIssue(UuidV7.at(now), "PAKET-" + month + "-" + list.substring(0, SHOWN)
                    .toUpperCase(Locale.ROOT), "PAKET", month, "", "", list, ReportIssue.Way.PARCEL, zip, now,
                    operator));
            return tables;
        });
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
