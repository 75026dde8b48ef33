package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Productivity;
import id.sidik.store.Tables;
import id.sidik.store.TppBase;
import id.sidik.store.UuidV7;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What pay rests on: allowances with the month they begin, and what was achieved. Every entry is a fact with its
 * author; one that touches a closed month is kept and waits for a revision.
 */
public final class TppDesk {
    /** No allowance comes near it. */
    static final long MOST_RUPIAH = 1_000_000_000L;

    /** @param waits whether a closed month is touched, which stays as it is until it is revised */
    public record Entered(boolean waits) {}

    /** One allowance. @param rupiah empty: none from then on */
    public record Base(YearMonth from, OptionalLong rupiah, Instant at, String by, String reason) {}

    private final Records records;
    private final MonthBook months;
    private final Clock clock;
    private final String operator;

    TppDesk(Records records, MonthBook months, Clock clock, String operator) {
        this.records = records;
        this.months = months;
        this.clock = clock;
        this.operator = operator;
    }

    /**
     * @param rupiah a month, empty for none from then on
     * @throws TroubleException BLN-201 for an impossible amount, BLN-105 without a reason
     */
    public Entered allow(EmployeeId employee, YearMonth from, OptionalLong rupiah, String reason) {
        if (rupiah.isPresent() && (rupiah.getAsLong() < 0 || rupiah.getAsLong() > MOST_RUPIAH))
            throw new TroubleException(Trouble.of("BLN-201", "trouble.tpp.amount", MOST_RUPIAH));
        requireReason(reason, from);
        records.transact(tables -> {
            allow(tables, employee, from, rupiah, reason.strip());
            return tables;
        });
        return new Entered(closedFrom(from));
    }

    private void allow(Tables tables, EmployeeId employee, YearMonth from, OptionalLong rupiah, String reason) {
        Instant now = clock.instant();
        tables.tpp().add(new TppBase(UuidV7.at(now), employee, from, rupiah, now, operator, reason));
    }

    /**
     * @param pct 0–100; empty takes it back
     * @throws TroubleException BLN-202 for an impossible per cent
     */
    public Entered achieve(EmployeeId employee, YearMonth month, Optional<BigDecimal> pct, String reason) {
        if (pct.filter(one -> one.signum() < 0 || one.compareTo(BigDecimal.valueOf(100)) > 0 || one.scale() > 4)
                .isPresent())
            throw new TroubleException(Trouble.of("BLN-202", "trouble.tpp.productivity"));
        records.transact(tables -> {
            achieve(tables, employee, month, pct, reason.strip());
            return tables;
        });
        return new Entered(months.closed(month));
    }

    private void achieve(Tables tables, EmployeeId employee, YearMonth month, Optional<BigDecimal> pct, String reason) {
        Instant now = clock.instant();
        tables.tpp().add(new Productivity(UuidV7.at(now), employee, month, pct, now, operator, reason));
    }

    /** Every allowance that was ever entered, the one that holds latest last. */
    public List<Base> history(EmployeeId employee) {
        return records.read(tables -> tables.tpp().bases(employee)).stream().map(one -> new Base(one.from(),
                one.rupiah(), one.at(), one.by(), one.reason())).toList();
    }

    /** What a file would enter; nothing is written. @throws TroubleException BLN-210 no table, BLN-211 no headings */
    public Job<TppPreview> preview(Path file, YearMonth month) {
        return progress -> records.read(tables -> new TppFile(tables, month).preview(file));
    }

    /** Enters what the preview said, all of it or nothing. @throws TroubleException BLN-105 without a reason */
    public Entered take(TppPreview preview, YearMonth month, String reason) {
        requireReason(reason, month);
        records.transact(tables -> {
            for (TppPreview.Row row : preview.rows()) {
                if (row.action() != TppPreview.Action.ENTER) continue;
                EmployeeId employee = row.employee().orElseThrow();
                if (row.rupiah().isPresent()) allow(tables, employee, month, row.rupiah(), reason.strip());
                if (row.pct().isPresent()) achieve(tables, employee, month, row.pct(), reason.strip());
            }
            return preview;
        });
        return new Entered(closedFrom(month));
    }

    private boolean closedFrom(YearMonth from) {
        return records.read(tables -> tables.monthEvents().all()).stream().anyMatch(event -> !event.month().isBefore(
                from) && MonthState.valueOf(event.kind().name()).closed());
    }

    private static void requireReason(String reason, YearMonth month) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("BLN-105", "trouble.month.noReason", month));
    }
}
