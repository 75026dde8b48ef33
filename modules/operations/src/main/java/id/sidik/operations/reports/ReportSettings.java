package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import java.util.Set;

/** How the unit wants each report; kept in the store, usual until it says otherwise. */
public final class ReportSettings {
    /** Whom charts of the unit's month suit. */
    public static final Set<ReportCode> CHARTED = Set.of(ReportCode.R2, ReportCode.R3, ReportCode.R6, ReportCode.R12);
    private static final String CHARTS = "report.charts.";
    private final Records records;

    ReportSettings(Records records) {
        this.records = records;
    }

    public ReportLook look(ReportCode code) {
        return records.read(tables -> tables.pageSettings().get(key(code))).map(text -> LookText.read(text, code))
                .orElseGet(
                        () -> ReportLook.usual(code));
    }

    public void save(ReportCode code, ReportLook look) {
        records.transact(tables -> {
            tables.pageSettings().put(key(code), LookText.write(look));
            return look;
        });
    }

    /** Whether a page of charts follows the report; only one of {@link #CHARTED}. */
    public boolean charts(ReportCode code) {
        return CHARTED.contains(code) && records.read(tables -> tables.pageSettings().get(CHARTS + code)).map(
                Boolean::valueOf).orElse(false);
    }

    public void saveCharts(ReportCode code, boolean shown) {
        records.transact(tables -> {
            tables.pageSettings().put(CHARTS + code, String.valueOf(shown));
            return code;
        });
    }

    private static String key(ReportCode code) {
        return "report.look." + code.name();
    }
}
