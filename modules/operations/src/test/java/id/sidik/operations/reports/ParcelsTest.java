package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month's parcel, packed and opened again. */
class ParcelsTest {
    @TempDir
    Path home;
    private ReportsFixture fixture;
    private Path parcel;
    private Ledger ledger;

    @BeforeEach
    void pack() throws InterruptedException {
        fixture = new ReportsFixture(home.resolve("data"));
        parcel = home.resolve("paket.zip");
        ledger = fixture.reports.parcels().pack(ReportsFixture.OCTOBER, parcel).run(Job.Progress.NONE);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ParcelCheck check(Path file) throws InterruptedException {
        return ((Verified.Parcel) fixture.reports.verifier().file(file).run(Job.Progress.NONE)).check();
    }

    /** A parcel packed anew with other bytes in a file, or without it when the change gives nothing. */
    private Path repacked(String name, UnaryOperator<byte[]> change) throws IOException {
        Path other = home.resolve("lain.zip");
        try (ZipFile from = new ZipFile(parcel.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(name)) bytes = change.apply(bytes);
                if (bytes.length == 0) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
                to.closeEntry();
            }
        }
        return other;
    }

    @Test
    void aParcelHoldsPagesTablesTheRawLogAndItsList() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(parcel.toFile())) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }
        assertThat(names).contains("R2-2026-10.pdf", "R2-2026-10.xlsx", "log-mentah-2026-10.csv", "SHA256SUMS");
        assertThat(ledger.good() || ledger.outcome() == Ledger.Outcome.LOOK).isTrue();
        assertThat(ledger.figures().get("files")).isEqualTo(names.size() - 1L);
    }

    @Test
    void aParcelAsItWasPackedIsWholeAndKnown() throws InterruptedException {
        ParcelCheck check = check(parcel);
        assertThat(check.good()).isTrue();
        assertThat(check.known()).isTrue();
        assertThat(check.whole()).isEqualTo(ledger.figures().get("files").intValue());
    }

    @Test
    void aChangedByteIsFoundAndItsFileNamed() throws IOException, InterruptedException {
        ParcelCheck check = check(repacked("R2-2026-10.pdf", bytes -> {
            bytes[bytes.length / 2] ^= 1;
            return bytes;
        }));
        assertThat(check.good()).isFalse();
        assertThat(check.changed()).containsExactly("R2-2026-10.pdf");
    }

    @Test
    void aByteChangedInTheZipItselfNeverPasses() throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(parcel);
        for (int at = 40; at < bytes.length; at += bytes.length / 60) {
            byte[] other = bytes.clone();
            other[at] ^= 0x10;
            Path file = Files.write(home.resolve("rusak.zip"), other);
            try {
                assertThat(fixture.reports.verifier().file(file).run(Job.Progress.NONE).good()).as("byte " + at)
                        .isFalse();
            } catch (TroubleException damaged) {
                assertThat(damaged.trouble().code()).isEqualTo("LAP-121");
            }
        }
    }

    @Test
    void aFileThatWasTakenOutIsMissedAndOneThatWasPutInIsNamed() throws IOException, InterruptedException {
        assertThat(check(repacked("log-mentah-2026-10.csv", bytes -> new byte[0])).missing()).containsExactly(
                "log-mentah-2026-10.csv");
        Path more = home.resolve("tambah.zip");
        try (ZipFile from = new ZipFile(parcel.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(more))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry("R5-2026-10.pdf"));
            to.write(1);
        }
        assertThat(check(more).extra()).containsExactly("R5-2026-10.pdf");
    }

    @Test
    void aParcelWhoseListWasWrittenAnewIsNotKnownHere() throws IOException, InterruptedException {
        ParcelCheck check = check(repacked("SHA256SUMS", bytes -> {
            String list = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
            return (list + "0".repeat(64) + "  R9.pdf\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }));
        assertThat(check.known()).isFalse();
        assertThat(check.missing()).containsExactly("R9.pdf");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldAndNothingStays() {
        Path nowhere = home.resolve("tidak-ada").resolve("paket.zip");
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> fixture.reports.parcels().pack(
                ReportsFixture.OCTOBER, nowhere).run(Job.Progress.NONE)).satisfies(trouble -> assertThat(trouble
                        .trouble().code()).isEqualTo("LAP-122"));
    }
}
