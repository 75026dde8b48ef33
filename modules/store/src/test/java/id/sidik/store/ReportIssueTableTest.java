package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of reports. */
class ReportIssueTableTest extends StoreInAFolder {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String FILE = "cd".repeat(32);

    static ReportIssue issue(int number, ReportIssue.Way way) {
        return new ReportIssue(id(number), "R2-2026-10-1A2B3C4D", "R2", OCTOBER, "", "DRAF", "ab".repeat(32), way,
                way == ReportIssue.Way.PRINTER ? "" : FILE, AUTHOR.at().plusSeconds(number), AUTHOR.by());
    }

    @Test
    void anIssueComesBackByNumberByFileAndByMonth() {
        change(tables -> {
            tables.reportIssues().add(issue(2, ReportIssue.Way.PRINTER));
            tables.reportIssues().add(issue(1, ReportIssue.Way.PDF));
        });
        assertThat(list(tables -> tables.reportIssues().numbered("R2-2026-10-1A2B3C4D"))).containsExactly(issue(1,
                ReportIssue.Way.PDF), issue(2, ReportIssue.Way.PRINTER));
        assertThat(list(tables -> tables.reportIssues().ofFile(FILE))).containsExactly(issue(1, ReportIssue.Way.PDF));
        assertThat(list(tables -> tables.reportIssues().ofMonth(OCTOBER))).hasSize(2);
        assertThat(list(tables -> tables.reportIssues().ofMonth(OCTOBER.plusMonths(1)))).isEmpty();
        assertThat(list(tables -> tables.reportIssues().numbered("R2-2026-10-00000000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE report_issue SET hash = upper(hash)", "DELETE FROM report_issue"})
    void theRegisterIsNeverChanged(String statement) {
        change(tables -> tables.reportIssues().add(issue(1, ReportIssue.Way.XLSX)));
        assertThatThrownBy(() -> {
            try (Connection raw = Samples.raw(folder()); Statement by = raw.createStatement()) {
                by.execute(statement);
            }
        }).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }

    @Test
    void anIssueNamesNobodyInLogs() {
        assertThat(issue(1, ReportIssue.Way.CSV)).hasToString("R2-2026-10-1A2B3C4D CSV");
    }
}
