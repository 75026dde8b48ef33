package id.sidik.operations.reports;

import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;

/** How the unit wants each report; kept in the store, usual until it says otherwise. */
public final class ReportSettings {
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

    private static String key(ReportCode code) {
        return "report.look." + code.name();
    }
}
