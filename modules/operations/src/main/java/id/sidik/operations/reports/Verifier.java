package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.ReportIssue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Holds a number, a file or a parcel against the register of reports. */
public final class Verifier {
    /** A seal stands in the first or last pieces of a file; so much of it is looked through. */
    private static final int LOOKED_THROUGH = 64_000_000;
    private static final int LONGEST_ABOUT = 100_000;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Records records;

    Verifier(Records records) {
        this.records = records;
    }

    /** @param typed what the QR code says, or a number with or without its hash */
    public Verified text(String typed) {
        Optional<ReportNumber.Read> read = ReportNumber.read(typed);
        if (read.isEmpty()) return new Verified.NotReadable();
        List<ReportIssue> issues = records.read(tables -> tables.reportIssues().numbered(read.get().number()));
        if (issues.isEmpty()) return new Verified.Unknown();
        List<ReportIssue> same = issues.stream().filter(one -> one.hash().startsWith(read.get().hash())).toList();
        return same.isEmpty() ? new Verified.OtherHash(read.get().number()) : genuine(same);
    }

    /** @throws TroubleException LAP-121 when it cannot be read */
    public Job<Verified> file(Path file) {
        return progress -> {
            progress.at(0, 0, "verify.reading");
            try {
                String sha = Sha256.of(file);
                List<ReportIssue> issues = records.read(tables -> tables.reportIssues().ofFile(sha));
                boolean packed = issues.stream().anyMatch(one -> one.way() == ReportIssue.Way.PARCEL);
                if (!issues.isEmpty() && !packed) return genuine(issues);
                Optional<Verified> parcel = parcel(file, packed);
                return parcel.isPresent() ? parcel.get() : changed(file);
            } catch (IOException unreadable) {
                throw new TroubleException(Trouble.of("LAP-121", "trouble.verify.unreadable", file.getFileName()),
                        unreadable);
            }
        };
    }

    private static Optional<Verified> parcel(Path file, boolean known) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ZIP.length);
        }
        if (!java.util.Arrays.equals(head, ZIP)) return Optional.empty();
        ParcelFile.Opened opened = ParcelFile.open(file);
        if (opened.listed().isEmpty() && opened.listSha().isEmpty()) return Optional.empty();
        return Optional.of(new Verified.Parcel(opened.against(known)));
    }

    private Verified changed(Path file) throws IOException {
        Optional<ReportNumber.Read> seal = seal(file);
        if (seal.isEmpty()) return new Verified.Unknown();
        boolean known = !records.read(tables -> tables.reportIssues().numbered(seal.get().number())).isEmpty();
        return known ? new Verified.ChangedFile(seal.get().number()) : new Verified.Unknown();
    }

    private static Optional<ReportNumber.Read> seal(Path file) throws IOException {
        Optional<ReportNumber.Read> plain;
        try (InputStream in = Files.newInputStream(file)) {
            plain = ReportNumber.seal(new String(in.readNBytes(LOOKED_THROUGH), StandardCharsets.ISO_8859_1));
        }
        return plain.isPresent() ? plain : inWorkbook(file);
    }

    private static Optional<ReportNumber.Read> inWorkbook(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry about = zip.getEntry("docProps/core.xml");
            if (about == null) return Optional.empty();
            try (InputStream in = zip.getInputStream(about)) {
                return ReportNumber.seal(new String(in.readNBytes(LONGEST_ABOUT), StandardCharsets.UTF_8));
            }
        } catch (IOException noWorkbook) {
            return Optional.empty();
        }
    }

    private static Verified genuine(List<ReportIssue> issues) {
        ReportIssue first = issues.getFirst();
        return new Verified.Genuine(first.number(), ReportCode.valueOf(first.code()), first.month(), first.state(),
                first.at(), first.by(), issues.stream().map(one -> one.way().name()).distinct().toList());
    }
}
