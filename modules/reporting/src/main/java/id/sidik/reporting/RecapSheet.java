package id.sidik.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.WorkUnit;
import net.sf.jasperreports.engine.JasperPrint;

/** Report R2, "Rekapitulasi Kehadiran Bulanan": the matrix of a unit's people and the days of a month. */
public final class RecapSheet {
    private final MonthRecap recap;
    private final List<Holiday> holidays;
    private final WorkUnit unit;
    private final PrintStamp stamp;
    private final int length;

    private RecapSheet(MonthRecap recap, List<Holiday> holidays, WorkUnit unit, PrintStamp stamp) {
        this.recap = recap;
        this.holidays = holidays;
        this.unit = unit;
        this.stamp = stamp;
        this.length = recap.month().lengthOfMonth();
    }

    /** @param holidays the national list; those of the month are named under the matrix */
    public static PrintedDocument fill(MonthRecap recap, List<Holiday> holidays, WorkUnit unit, PrintStamp stamp,
            PaperSize paper) {
        return new RecapSheet(recap, holidays, unit, stamp).fill(paper);
    }

    private PrintedDocument fill(PaperSize paper) {
        CompiledPage page = CompiledPage.load(paper, length);
        PersonCell cell = new PersonCell(page.lineWidth("person"));
        List<RecapRow> rows = new ArrayList<>();
        for (PersonMonth person : recap.people()) rows.add(RecapRow.of(rows.size() + 1, person, length, cell));
        JasperPrint print = page.fill(words(page), new RecapRows(rows));
        FootLine.number(print);
        ExactLines.keep(print);
        return new PrintedDocument(print, "Rekapitulasi Kehadiran Pegawai " + Indonesian.month(recap.month()),
                unit.name());
    }

    private Map<String, Object> words(CompiledPage page) {
        ZoneId zone = unit.zone();
        UnitWords office = new UnitWords(unit, page.lineWidth("signature"));
        Map<String, Object> words = new HashMap<>();
        words.put("letterhead", office.letterhead());
        words.put("unit", office.name());
        words.put("month", "Bulan: " + Indonesian.month(recap.month()));
        words.put("notes", RecapNotes.of(recap, holidays));
        words.put("leftOffice", office.leftOffice());
        words.put("rightOffice", office.rightOffice(LocalDate.ofInstant(stamp.printedAt(), zone)));
        words.put("leftSigner", office.signer(unit.left()));
        words.put("rightSigner", office.signer(unit.right()));
        words.put("foot", FootLine.of(stamp, zone, recap.regulation()));
        if (stamp.draft()) words.put("draftMark", new DraftMark());
        words.putAll(new RecapHeads(recap, offDays()).words());
        return words;
    }

    /** The days on which nobody has to work; without people, the weekends and the holidays. */
    private List<Boolean> offDays() {
        List<Boolean> off = new ArrayList<>();
        for (LocalDate day : recap.month().atDay(1).datesUntil(recap.month().plusMonths(1).atDay(1)).toList()) {
            List<DayResult> results = recap.people().stream().flatMap(person -> person.days().stream())
                    .filter(result -> result.date().equals(day)).toList();
            off.add(results.isEmpty()
                    ? weekendOrHoliday(day)
                    : results.stream().allMatch(result -> result.type() != DayType.WORK));
        }
        return List.copyOf(off);
    }

    private boolean weekendOrHoliday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                || holidays.stream().anyMatch(holiday -> holiday.day().equals(day));
    }
}
