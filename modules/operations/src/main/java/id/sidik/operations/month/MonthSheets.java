package id.sidik.operations.month;

import id.sidik.domain.DayResult;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.FactsHash;
import id.sidik.rules.JoinedRules;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Months from their copies, or judged anew from the facts of this moment. */
final class MonthSheets {
    private final Records records;
    private final CodeEdition code;
    private final Supplier<LocalDate> today;
    private final Supplier<WorkUnit> unit;

    /** @param unit as it prints now */
    MonthSheets(Records records, CodeEdition code, Supplier<LocalDate> today, Supplier<WorkUnit> unit) {
        this.records = records;
        this.code = code;
        this.today = today;
        this.unit = unit;
    }

    AssessMonth assess(Regulation regulation, YearMonth month) {
        return new AssessMonth(records, regulation, month, code, today.get());
    }

    /** From the facts, whether the month is closed or not. */
    MonthSheet judged(Regulation regulation, YearMonth month, Job.Progress progress) throws InterruptedException {
        AssessMonth.Judged judged = assess(regulation, month).judge(progress);
        PayFacts pay = records.read(tables -> PayFacts.of(tables, month));
        FactsHash hashes = new FactsHash(regulation, "");
        Map<EmployeeId, TppLine> tpp = new HashMap<>();
        Map<String, String> facts = new HashMap<>();
        for (PersonMonth row : judged.recap().people()) {
            String key = PersonKey.of(row.person());
            Optional<MonthFacts> known = Optional.ofNullable(judged.facts().get(key));
            known.ifPresent(one -> facts.put(key, hashes.of(one)));
            row.person().employee().ifPresent(id -> tpp.put(id, pay.line(id, regulation, served(row),
                    known.map(one -> one.circumstances().exemptions()).orElse(List.of()))));
        }
        MonthRecap recap = judged.recap();
        List<Holiday> holidays = records.read(tables -> tables.calendar().holidays(month.atDay(1), month.plusMonths(1)
                .atDay(1)));
        return new MonthSheet(recap, tpp, holidays, unit.get(), facts, regulation.json(), regulation.sha256(),
                code.get().orElse(""), SheetHash.of(recap, tpp, regulation.sha256()));
    }

    /** Half a month of absences is no whole month without a day of work. */
    private static List<DayResult> served(PersonMonth row) {
        return row.days().stream().filter(day -> !day.status().equals(DayResult.NOT_IN_SERVICE)).toList();
    }

    /** The copy that a closed month is shown from; empty while it is open. */
    Optional<MonthSheet> closed(YearMonth month) {
        MonthStand stand = records.read(tables -> MonthBook.stand(tables, month));
        return stand.state().closed() ? stand.lastCopy().map(deed -> copy(month, deed)) : Optional.empty();
    }

    /** @throws TroubleException BLN-120 when the copy is not what was kept */
    MonthSheet copy(YearMonth month, MonthDeed deed) {
        return records.read(tables -> tables.monthCopies().find(UUID.fromString(deed.id())))
                .map(copy -> SheetCopy.open(month, copy))
                .orElseThrow(() -> new TroubleException(Trouble.of("BLN-120", "trouble.month.copyDamaged", month)));
    }

    /** The regulation that a copy was judged by. */
    static Regulation regulation(MonthSheet sheet) {
        return switch (JoinedRules.read(sheet.packJson())) {
            case RegulationReader.Reading.Good(Regulation regulation) -> regulation;
            case RegulationReader.Reading.Refused _ -> throw new TroubleException(
                    Trouble.of("BLN-121", "trouble.month.oldPack", sheet.recap().month(), sheet.recap().regulation()));
        };
    }
}
