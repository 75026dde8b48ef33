package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import id.sidik.domain.PaperSize;
import id.sidik.domain.ReportLook;

/** Of every list and every paper: nothing is cut, nothing lies over another, the signatures stay with the last row. */
class ListLayoutTest {
    private static final int CROWD = 500;

    private static PrintedDocument pages(ReportBody body, ReportLook look) {
        return Report.of(body, ReportFrame.of(Samples.UNIT, Samples.DRAFT, "nat-2023/1"), look).pages();
    }

    private static PrintedDocument pages(ReportBody body) {
        return pages(body, ReportLook.usual(body.code()));
    }

    static Stream<ReportBody> wordy() {
        return ListSamples.all(12, ListSamples.wordy()).stream();
    }

    @ParameterizedTest
    @MethodSource("wordy")
    void theLongestNamesFindRoomOnEveryPaperEitherWay(ReportBody body) throws IOException {
        for (PaperSize paper : PaperSize.values())
            for (boolean lying : new boolean[]{true, false})
                PageGeometry.assertWhole(pages(body, ReportLook.usual(body.code()).on(paper).laid(lying)));
    }

    static Stream<ReportBody> few() {
        return Stream.of(0, 1).flatMap(many -> ListSamples.all(many, ListSamples.ordinary()).stream());
    }

    @ParameterizedTest
    @MethodSource("few")
    void oneRowAndNoRowAtAllGiveASignedPage(ReportBody body) throws IOException {
        PrintedDocument pages = pages(body);
        PageGeometry.assertWhole(pages);
        assertThat(Pdf.of(pages).last()).contains("Dr. Contoh Kepala Dinas, S.H., M.Si.");
    }

    static Stream<ReportBody> crowds() {
        return ListSamples.all(CROWD, ListSamples.ordinary()).stream();
    }

    @ParameterizedTest
    @MethodSource("crowds")
    void fiveHundredRowsAreAllThereOnPagesThatAreCounted(ReportBody body) throws IOException {
        PrintedDocument pages = pages(body);
        PageGeometry.assertWhole(pages);
        Pdf pdf = Pdf.of(pages);
        assertThat(pdf.pages()).hasSizeGreaterThan(10);
        assertThat(pdf.last()).contains(" " + CROWD + " ", "Halaman " + pages.pages() + " dari " + pages.pages());
    }

    /** However the rows fall, the signature is never alone on a page and never in two. */
    @ParameterizedTest
    @EnumSource
    void thePageNeverBreaksInsideTheSignatures(PaperSize paper) throws IOException {
        List<Integer> pagesSeen = new ArrayList<>();
        for (int many = 4; many <= 30; many++) {
            PrintedDocument pages = pages(ListSamples.fingers(many, ListSamples.ordinary()), ReportLook.usual(
                    id.sidik.domain.ReportCode.R16).on(paper));
            String last = Pdf.of(pages).last();
            assertThat(last).contains("Contoh Pegawai Nomor " + many + ",", "Kepala Dinas Contoh Pelayanan Umum,",
                    "Pembina Utama Muda (IV/c)", "NIP. 19700101 199501 1 001");
            pagesSeen.add(pages.pages());
        }
        assertThat(pagesSeen).as("the break was met").contains(1, 2);
    }

    @Test
    void everyListLooksAsApproved() throws IOException {
        List<ReportBody> bodies = ListSamples.all(14, ListSamples.ordinary());
        List<String> names = List.of("r5", "r5-pajak", "r7", "r8", "r9", "r10-formulir", "r10", "r11", "r13", "r15",
                "r16");
        for (int i = 0; i < names.size(); i++) Approved.assertLooksAs(names.get(i), pages(bodies.get(i)));
    }
}
