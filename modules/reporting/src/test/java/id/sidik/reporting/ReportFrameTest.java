package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MonthRecap;
import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.domain.ReportLook.Signers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands around the rows of every page. */
class ReportFrameTest {
    private static final SignatureBlock ACTING = new SignatureBlock("",
            "a.n. Kepala Dinas Contoh Pelayanan Umum\nSekretaris",
            "Contoh Sekretaris, S.E.", "Pembina (IV/a)", "19750101 200001 1 002");
    private static final SignatureBlock LEFT = new SignatureBlock("Mengetahui", "Plt. Kepala Subbagian Contoh",
            "Contoh Kiri", "Penata (III/c)", "19850101 200801 2 003");
    private static final SignatureBlock TREASURER = new SignatureBlock("", "Bendahara Pengeluaran", "Contoh Bendahara",
            "Penata Muda (III/a)", "19900101 201501 2 004");

    private static PrintedDocument pages(ReportLook look, Optional<byte[]> logo) {
        MonthRecap recap = Samples.recap(Samples.OCTOBER, 3);
        ReportFrame frame = new ReportFrame(Samples.UNIT, logo, "800/017/BKPSDM/X/2026", LocalDate.of(2026, 11, 5),
                new ReportFrame.Signers(Optional.of(LEFT), Optional.of(TREASURER), ACTING), Samples.FINAL, "nat-2023/1",
                "");
        return Report.of(new RecapReport(recap, Samples.HOLIDAYS, ReportPart.whole(recap.people()), PrintedCodes.USUAL),
                frame, look).pages();
    }

    private static ReportLook look(Signers signers, boolean box, PaperSize paper) {
        ReportLook usual = ReportLook.usual(ReportCode.R2);
        return new ReportLook(paper, true, false, usual.order(), usual.codes(), box, signers);
    }

    @ParameterizedTest
    @EnumSource
    void logoNumberAndThreeSignersFindRoomOnEveryPaper(PaperSize paper) throws IOException {
        PrintedDocument pages = pages(look(Signers.HEAD_LEFT_AND_TREASURER, true, paper), Optional.of(logo()));
        PageGeometry.assertWhole(pages);
        assertThat(Pdf.of(pages).text()).contains("Nomor: 800/017/BKPSDM/X/2026").contains("a.n. Kepala Dinas")
                .contains("Sekretaris,").contains("Mengetahui").contains("Plt. Kepala").contains("Bendahara")
                .contains("Kota Contoh, 5 November 2026");
        if (paper == PaperSize.F4) Approved.assertLooksAs("bingkai", pages);
    }

    @Test
    void onlyTheBlocksThatTheUnitWantsArePrinted() throws IOException {
        assertThat(Pdf.of(pages(look(Signers.HEAD, false, PaperSize.A4), Optional.empty())).text()).contains(
                "Sekretaris,").doesNotContain("Mengetahui").doesNotContain("Bendahara");
        assertThat(Pdf.of(pages(look(Signers.HEAD_AND_LEFT, false, PaperSize.A4), Optional.empty())).text()).contains(
                "Mengetahui").doesNotContain("Bendahara");
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 50; y++) for (int x = 0; x < 40; x++) image.setRGB(x, y, x < 20 ? 0x336699 : 0xCC9933);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
