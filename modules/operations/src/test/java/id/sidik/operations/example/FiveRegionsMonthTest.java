package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.ReportCode;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.month.MonthDeed;
import id.sidik.operations.month.MonthDifference;
import id.sidik.operations.month.MonthState;
import id.sidik.operations.reports.ReadyReport;
import id.sidik.operations.reports.ReportWish;
import id.sidik.operations.reports.Verified;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The month of each region on paper: printed as a draft, reconciled, printed final with what changed, packed. */
class FiveRegionsMonthTest {
    /** Where the pages stay to be looked at. */
    private static final Path PAGES = Path.of("target", "pages");
    private static final List<ReportCode> FINAL = List.of(ReportCode.R2, ReportCode.R3, ReportCode.R5, ReportCode.R7,
            ReportCode.R8, ReportCode.R9);

    @TempDir
    private Path home;

    /** Prints while the month is being told: whenever it stands somewhere else than before. */
    private static final class Printing implements Job.Progress {
        private final Office office;
        private final YearMonth month;
        private final Path folder;
        private final Map<MonthState, ReadyReport> printed = new EnumMap<>(MonthState.class);

        Printing(Office office, YearMonth month, Path folder) {
            this.office = office;
            this.month = month;
            this.folder = folder;
        }

        @Override
        public void at(long done, long total, String key, Object... arguments) {
            MonthState state = office.months().stand(month).state();
            if (state != MonthState.OPEN) printed.computeIfAbsent(state, now -> print(ReportCode.R2, now.name()));
        }

        @Override
        public boolean stopRequested() {
            return false;
        }

        ReadyReport print(ReportCode code, String name) {
            ReadyReport ready = RegionMonth.run(office.reports().desk().make(ReportWish.of(code, month)));
            ready.pages().savePdf(folder.resolve(code + "-" + name + ".pdf"));
            return ready;
        }

        String text(ReportCode code, String name) throws IOException {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(code + "-" + name + ".pdf").toFile())) {
                return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void aMonthIsPrintedAsDraftReconciledPrintedFinalAndPacked(Region region) throws IOException,
            InterruptedException {
        Story story = Story.of(region);
        StoryClock clock = new StoryClock(story.zone(), story.month().atDay(1).atTime(6, 0));
        Path folder = Files.createDirectories(PAGES.resolve(region.key()));
        try (Office office = Office.open(new OfficeSettings(home.resolve("data"), ExampleOffice.OPERATOR), clock)) {
            Printing printing = new Printing(office, story.month(), folder);
            new StoryTeller(story, office, clock).tell(printing);
            assertThat(office.months().stand(story.month()).state().closed()).isTrue();
            draftsAreMarkedAndFinalsAreNot(printing);
            theListOfDifferencesNamesEveryChangedDay(printing, region);
            theParcelIsWholeAndAChangedByteIsFound(office, story.month(), folder);
        }
    }

    private static void draftsAreMarkedAndFinalsAreNot(Printing printing) throws IOException {
        assertThat(printing.printed).isNotEmpty();
        for (MonthState state : printing.printed.keySet())
            assertThat(printing.text(ReportCode.R2, state.name())).as(state.name()).contains("DRAF").doesNotContain(
                    "FINAL");
        for (ReportCode code : FINAL) {
            assertThat(printing.print(code, "FINAL").rows()).as(code.name()).isNotNegative();
            assertThat(printing.text(code, "FINAL")).as(code.name()).contains("FINAL").doesNotContain("DRAF");
        }
    }

    /** What is not the same as on the draft, and why, stands in R9 or has its letter in R8. */
    private static void theListOfDifferencesNamesEveryChangedDay(Printing printing, Region region) throws IOException {
        List<MonthDeed> deeds = printing.office.months().stand(printing.month).history();
        MonthDeed draft = deeds.stream().filter(deed -> deed.to() == MonthState.DRAFT).findFirst().orElseThrow();
        List<MonthDifference> differences = printing.office.months().differences(printing.month, draft, deeds
                .getLast());
        TreeSet<String> changed = new TreeSet<>();
        for (MonthDifference one : differences)
            if (one instanceof MonthDifference.Day day) changed.add(day.person().name());
        String told = printing.text(ReportCode.R9, "FINAL") + printing.text(ReportCode.R8, "FINAL");
        assertThat(changed.isEmpty()).as("only in Pati's month nothing changed after the draft").isEqualTo(
                region == Region.PATI);
        assertThat(changed).allSatisfy(name -> assertThat(told).contains(name));
    }

    private void theParcelIsWholeAndAChangedByteIsFound(Office office, YearMonth month, Path folder) throws IOException,
            InterruptedException {
        Path parcel = folder.resolve("paket.zip");
        RegionMonth.run(office.reports().parcels().pack(month, parcel));
        assertThat(verified(office, parcel).good()).isTrue();
        assertThat(verified(office, folder.resolve("R2-FINAL.pdf"))).isInstanceOf(Verified.Genuine.class);
        for (String name : List.of("paket.zip", "R2-FINAL.pdf")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Path other = Files.write(home.resolve(name), bytes);
            try {
                assertThat(verified(office, other).good()).as(name).isFalse();
            } catch (TroubleException torn) {
                assertThat(torn.trouble().code()).isEqualTo("LAP-121");
            }
        }
    }

    private static Verified verified(Office office, Path file) throws InterruptedException {
        return office.reports().verifier().file(file).run(Job.Progress.NONE);
    }
}
