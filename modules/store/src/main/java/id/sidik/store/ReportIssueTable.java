package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The register of reports, append-only. */
public final class ReportIssueTable {
    private static final String ALL = """
            SELECT id, number, code, month, subject, state, hash, way, file_sha, at_ms, by_whom FROM report_issue
            """;

    private static final String ADD = """
            INSERT INTO report_issue (id, number, code, month, subject, state, hash, way, file_sha, at_ms, by_whom)
            VALUES (:id, :number, :code, :month, :subject, :state, :hash, :way, :file, :at, :by)
            """;

    private final Handle handle;

    ReportIssueTable(Handle handle) {
        this.handle = handle;
    }

    public void add(ReportIssue one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("number", one.number()).bind("code", one.code())
                .bind("month", one.month().toString()).bind("subject", one.subject()).bind("state", one.state())
                .bind("hash", one.hash()).bind("way", one.way().name()).bind("file", one.fileSha())
                .bind("at", one.at().toEpochMilli()).bind("by", one.by()).execute();
    }

    /** Oldest first. */
    public List<ReportIssue> numbered(String number) {
        return where("number", number);
    }

    /** The issues of a file with these bytes, oldest first. @param sha 64 hex digits */
    public List<ReportIssue> ofFile(String sha) {
        return where("file_sha", sha);
    }

    /** Oldest first. */
    public List<ReportIssue> ofMonth(YearMonth month) {
        return where("month", month.toString());
    }

    private List<ReportIssue> where(String column, String value) {
        return handle.createQuery(ALL + "WHERE " + column + " = :value ORDER BY at_ms, id").bind("value", value)
                .map((row, context) -> read(row)).list();
    }

    private static ReportIssue read(ResultSet row) throws SQLException {
        return new ReportIssue(UUID.fromString(row.getString("id")), row.getString("number"), row.getString("code"),
                YearMonth.parse(row.getString("month")), row.getString("subject"), row.getString("state"),
                row.getString("hash"), ReportIssue.Way.valueOf(row.getString("way")), row.getString("file_sha"),
                Columns.instant(row, "at_ms"), row.getString("by_whom"));
    }
}
