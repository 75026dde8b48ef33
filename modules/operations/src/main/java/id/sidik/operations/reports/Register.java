package id.sidik.operations.reports;

import id.sidik.operations.base.Records;
import id.sidik.store.ReportIssue;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;

/** Writes down every report that leaves the program. */
final class Register {
    private final Records records;
    private final Clock clock;
    private final String operator;

    Register(Records records, Clock clock, String operator) {
        this.records = records;
        this.clock = clock;
        this.operator = operator;
    }

    /** What is known of a report before it leaves. @param state as its foot line tells */
    record Entry(ReportNumber number, String subject, String state) {}

    /** @param fileSha blank for paper */
    void issued(Entry entry, ReportIssue.Way way, String fileSha) {
        Instant now = clock.instant();
        records.transact(tables -> {
            tables.reportIssues().add(new ReportIssue(UuidV7.at(now), entry.number().text(), entry.number().code()
                    .name(), entry.number().month(), entry.subject(), entry.state(), entry.number().hash(), way,
                    fileSha, now, operator));
            return tables;
        });
    }
}
