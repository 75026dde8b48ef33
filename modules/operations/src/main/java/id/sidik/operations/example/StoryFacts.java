package id.sidik.operations.example;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Disregard;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Holiday;
import id.sidik.domain.ManualReason;
import id.sidik.domain.Permit;
import id.sidik.domain.Pin;
import id.sidik.operations.Office;
import id.sidik.operations.corrections.CorrectionWish;
import id.sidik.operations.corrections.SheetWish;
import id.sidik.operations.permits.PermitRow;
import id.sidik.operations.permits.PermitWish;
import id.sidik.operations.schedule.ScheduleWish;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an admin enters: permits and what becomes of them, corrections, lists, holidays, achievements. */
final class StoryFacts {
    private static final String LIST_HEADING = "NIP\tTanggal\tDatang\tPulang";

    private final Office office;
    private final StoryUnit unit;
    private final YearMonth month;
    private final List<String> rows = new ArrayList<>();

    StoryFacts(Office office, StoryUnit unit, YearMonth month) {
        this.office = office;
        this.unit = unit;
        this.month = month;
    }

    /** @return whether the word is one of these */
    boolean take(StoryLine line) {
        switch (line.word()) {
            case "holiday" -> holiday(line);
            case "permit" -> permit(line);
            case "falsified" -> office.permits().decisions().cancelEvidence(permit(line.part(0), line.day(1)),
                    line.part(2));
            case "correct" -> correct(line, line.words(2).isEmpty() ? List.of() : added(line));
            case "disregard" -> correct(line, List.of(new Disregard(unit.machine(), new Pin(line.part(0)),
                    StoryLog.at(line.day(1), line.part(2)))));
            case "row" -> rows.add(String.join("\t", line.parts()));
            case "list" -> list(line);
            case "achieve" -> office.tpp().achieve(unit.person(line.part(0)).id(), month,
                    Optional.of(new BigDecimal(line.part(1))), line.text(2));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code holiday day | kind | name | decree}. */
    private void holiday(StoryLine line) {
        office.schedule().desk().apply(new ScheduleWish.Days(List.of(new ScheduleWish.CalendarEntry(line.day(0),
                Optional.of(Holiday.Kind.valueOf(line.part(1))), line.part(2), line.text(3)))), line.part(3));
    }

    /** {@code permit PINs | code | from | to | part | number | date of the letter | handed in | origin | note}. */
    private void permit(StoryLine line) {
        office.permits().asked().add(new PermitWish(unit.people(line, 0), line.part(1), line.day(2), line.day(3),
                Permit.Part.valueOf(line.part(4)), line.text(5), line.maybeDay(6), line.maybeDay(7), Optional.empty(),
                line.text(9), line.part(8)));
    }

    /** The permit of a person that covers a day. */
    private List<UUID> permit(String pin, LocalDate day) {
        List<UUID> found = office.permits().asked().list(YearMonth.from(day)).stream()
                .filter(row -> row.employee().equals(unit.person(pin).id()) && row.permit().covers(day))
                .map(PermitRow::id).toList();
        if (found.isEmpty()) throw new StoryException("no permit of " + pin + " on " + day);
        return found;
    }

    /** {@code correct PINs | day | IN 07:00 OUT 15:30 | reason | note | second person}. */
    private static List<Deed> added(StoryLine line) {
        List<String> words = line.words(2);
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i += 2)
            deeds.add(new Add(StoryLog.at(line.day(1), words.get(i + 1)), Side.valueOf(words.get(i))));
        return deeds;
    }

    private void correct(StoryLine line, List<Deed> deeds) {
        office.corrections().days().correct(new CorrectionWish(unit.people(line, 0), line.day(1), deeds, line.part(3),
                line.text(4), Optional.empty(), line.text(5)));
    }

    /** {@code list from | to | signer | reason | note | second person}, of the rows that were told before it. */
    private void list(StoryLine line) {
        SheetWish wish = new SheetWish(line.day(0), line.day(1), line.part(2), ManualReason.valueOf(line.part(3)),
                line.text(4), Optional.empty(), line.text(5));
        String pasted = LIST_HEADING + "\n" + String.join("\n", rows);
        rows.clear();
        office.corrections().sheets().save(office.corrections().sheets().preview(wish, pasted));
    }
}
