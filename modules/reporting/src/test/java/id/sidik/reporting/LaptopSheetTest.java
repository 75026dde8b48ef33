package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.WorkUnit;
import id.sidik.reporting.LaptopSheet.Kind;
import id.sidik.reporting.LaptopSheet.Mark;
import id.sidik.reporting.LaptopSheet.Pair;
import id.sidik.reporting.LaptopSheet.Point;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The minutes of a laptop, read back out of the saved file by another program. */
class LaptopSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);
    private static final List<Pair> FACTS = List.of(new Pair("Laptop", "LAPTOP-CONTOH · SIDIK 1.0 · Java 25"),
            new Pair("Aturan", "PNS/PPPK nasional 2023 & <contoh>"),
            new Pair("Mesin", "Lantai 1 (A6F5100001, 192.168.1.201), Lantai 2 (A6F5100002, 192.168.1.202), Gudang "
                    + "(A6F5100003, 192.168.1.203)"),
            new Pair("Isi laptop", "43 pegawai · 86 jari · 12.480 rekaman"),
            new Pair("Waktu", "mulai 08.05 · selesai 08.21 · 16 mnt 2 dtk"),
            new Pair("Standar pelayanan", "1 (satu) hari: terpenuhi · sasaran SIDIK 20 menit: terpenuhi"));
    private static final List<Pair> STEPS = List.of(new Pair("Paket unit", "08.05–08.07 selesai"),
            new Pair("Bandingkan orang dan jari", "08.07–08.08 dilewati: mesin kedua sedang dibawa ke bengkel"));

    private static LaptopSheet sheet(Kind kind, List<Pair> steps, String receiver) {
        List<Point> points = IntStream.rangeClosed(1, 12).mapToObj(at -> new Point(Mark.values()[at % 4],
                "Butir contoh " + at, at > 2
                        ? List.of("43 pegawai")
                        : List.of("Mesin Lantai 1: +3 dtk & <baik>", "Pusat: 1 dtk"),
                at % 4 > 1 ? "Setel jam mesin di Mesin › Perawatan." : "")).toList();
        return new LaptopSheet(kind, DAY, FACTS, points, steps, "Contoh Petugas Teknis", receiver);
    }

    private static List<String> pages(LaptopSheet sheet, WorkUnit unit) throws IOException {
        return Pdf.of(sheet.fill(unit, Samples.FINAL)).pages();
    }

    @Test
    void theMinutesLookAsTheyWereApprovedAndStandOnOnePage() throws IOException {
        PrintedDocument filled = sheet(Kind.HANDOVER, STEPS, "Contoh Pengelola Absensi").fill(Samples.UNIT,
                Samples.FINAL);
        Approved.assertLooksAs("serah-terima-laptop", filled);
        PageGeometry.assertWhole(filled);
        assertThat(filled.pages()).isEqualTo(1);
    }

    @Test
    void everyPointStepFactAndBothNamesAreThere() throws IOException {
        List<String> pages = pages(sheet(Kind.HANDOVER, STEPS, ""), Samples.UNIT);
        String all = String.join(" ", pages);
        assertThat(all).contains("BERITA ACARA SERAH TERIMA", "Rabu, 14 Oktober 2026", "Butir contoh 12", "Gangguan",
                "Tidak berlaku", "Tindakan: Setel jam mesin", "dilewati: mesin kedua", "tidak dipungut biaya",
                "Yang menerima",
                "Yang menyerahkan", "Contoh Petugas Teknis", "PNS/PPPK nasional 2023 & <contoh>", "........");
    }

    @Test
    void aTestPrintSaysThatItIsOneAndHasNoSteps() throws IOException {
        String all = String.join(" ", pages(sheet(Kind.PRINT_TEST, List.of(), ""), WorkUnit.unnamed(Samples.WIB)));
        assertThat(all).contains("LEMBAR UJI CETAK").doesNotContain("BERITA ACARA",
                "Langkah pengerjaan");
    }
}
