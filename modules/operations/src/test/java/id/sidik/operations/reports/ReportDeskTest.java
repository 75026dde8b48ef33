package id.sidik.operations.reports;

import static id.sidik.operations.OfficeFixture.code;
import static id.sidik.operations.reports.ReportsFixture.OCTOBER;
import static id.sidik.operations.reports.ReportsFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDeskTest {
    @TempDir
    private Path home;
    private ReportsFixture office;

    @BeforeEach
    void open() {
        office = new ReportsFixture(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void everyReportOfTheListCanBeMade() {
        assertThat(office.reports.desk().list()).extracting(ReportRow::code).contains(ReportCode.R2);
        for (ReportRow row : office.reports.desk().list()) {
            ReportWish wish = ReportWish.of(row.code(), OCTOBER).about(ReportsFixture.STAFF);
            ReadyReport ready = run(office.reports.desk().make(wish));
            assertThat(ready.code()).isEqualTo(row.code());
            assertThat(ready.pages().count()).as("%s", row.code()).isPositive();
            assertThat(ready.hash()).hasSize(64).isEqualTo(run(office.reports.desk().make(wish)).hash());
        }
    }

    @Test
    void theSameMonthHasTheSameHashOnOtherPaperAndALateRecordAnother() {
        ReportWish wish = ReportWish.of(ReportCode.R2, OCTOBER);
        String hash = run(office.reports.desk().make(wish)).hash();
        assertThat(run(office.reports.desk().make(wish.looking(ReportLook.usual(ReportCode.R2).on(PaperSize.A4))))
                .hash()).isEqualTo(hash);
        office.records.transact(tables -> {
            tables.punches().append(java.util.List.of(ReportsFixture.punch(4, "2026-10-13T07:25:00")));
            return tables;
        });
        assertThat(run(office.reports.desk().make(wish)).hash()).isNotEqualTo(hash);
    }

    @Test
    void aLookIsKeptAndUsedAndWhatIsUnreadableIsAsUsual() {
        ReportLook look = new ReportLook(PaperSize.A4, true, true, ReportLook.Order.RANK, new PrintedCodes(Map.of("TK",
                "A")), true, ReportLook.Signers.HEAD);
        office.reports.settings().save(ReportCode.R3, look);
        assertThat(office.reports.settings().look(ReportCode.R3)).isEqualTo(look);
        assertThat(office.reports.settings().look(ReportCode.R2)).isEqualTo(ReportLook.usual(ReportCode.R2));
        assertThat(LookText.read("paper=A0\nsplit=true\ncode.TK=zu lang hier", ReportCode.R2)).isEqualTo(new ReportLook(
                PaperSize.F4, true, true, ReportLook.Order.MANUAL, PrintedCodes.USUAL, false,
                ReportLook.Signers.HEAD_AND_LEFT));
    }

    @Test
    void aPersonIsFoundByNumberOrTold() {
        assertThat(office.reports.desk().person("19900101 201501 2 001")).isEqualTo(ReportsFixture.STAFF);
        assertThat(code(() -> office.reports.desk().person("123"))).isEqualTo("LAP-102");
    }
}
