package id.sidik.operations.reports;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.GatheringKind;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.Reason;
import id.sidik.domain.ReportLook;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Job;
import id.sidik.reporting.RollCallReport;
import id.sidik.reporting.RollCallRow;
import id.sidik.reporting.RollCallRow.Calls;
import id.sidik.rules.Apel;
import id.sidik.rules.JoinedRules;
import id.sidik.rules.Regulation;
import id.sidik.rules.RegulationReader;
import id.sidik.store.KeptGathering;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** R12: what the judged days say of the roll calls that the regulation sets, and what lists say of ceremonies. */
final class RollCallMaker {
    private static final int START = 2;
    private static final int CLOCK = 5;
    private static final List<String> OWN_HOURS = List.of("hours.shift", "hours.special");
    private final Records records;
    private final MonthSource months;

    RollCallMaker(Records records, MonthSource months) {
        this.records = records;
        this.months = months;
    }

    Maker.Made make(ReportWish wish, ReportLook look, Job.Progress progress) throws InterruptedException {
        MonthSource.Month month = months.month(wish.month(), progress);
        TreeMap<LocalDate, Call> calls = calls(month.sheet().packJson(), wish.month());
        List<KeptGathering> lists = lists(wish.month());
        List<RollCallRow> rows = month.sheet().recap().people().stream().filter(row -> row.person().employee()
                .isPresent()).map(row -> new RollCallRow(row.person(), mornings(row, calls, lists), listed(row, lists
                        .stream().filter(list -> list.kind() != GatheringKind.MORNING).toList()))).toList();
        TreeSet<LocalDate> days = new TreeSet<>(calls.keySet());
        lists.stream().filter(list -> list.kind() == GatheringKind.MORNING).forEach(list -> days.add(list.day()));
        RollCallReport body = new RollCallReport(wish.month(), List.copyOf(days), lists.stream().filter(list -> list
                .kind() != GatheringKind.MORNING).map(RollCallMaker::ceremony).toList(), Parts.of(records).of(rows,
                        RollCallRow::person, look));
        return new Maker.Made(body, month.sheet().unit(), month.stamp(), month.sheet().recap().regulation());
    }

    /** @param proof whether coming in time proves it, or a list */
    private record Call(LocalTime time, Apel.Proof proof) {}

    private TreeMap<LocalDate, Call> calls(String packJson, YearMonth month) {
        TreeMap<LocalDate, Call> calls = new TreeMap<>();
        if (!(JoinedRules.read(packJson) instanceof RegulationReader.Reading.Good(Regulation regulation))) return calls;
        List<RamadanPeriod> ramadan = records.read(tables -> tables.calendar().ramadan());
        for (LocalDate day : month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList()) {
            boolean inRamadan = ramadan.stream().anyMatch(period -> period.covers(day));
            Optional<Apel> rule = regulation.on(day).apel();
            rule.flatMap(apel -> apel.time(day, inRamadan)).ifPresent(time -> calls.put(day, new Call(time, rule.get()
                    .proof())));
        }
        return calls;
    }

    private List<KeptGathering> lists(YearMonth month) {
        return records.read(tables -> tables.gatherings().between(month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    private static RollCallReport.Ceremony ceremony(KeptGathering list) {
        String name = list.name().isBlank() ? "Apel gabungan" : list.name();
        return new RollCallReport.Ceremony(list.day(), name);
    }

    /** As the regulation judged its own roll calls; a list of a day on which it sets none tells of itself. */
    private static Calls mornings(PersonMonth row, TreeMap<LocalDate, Call> calls, List<KeptGathering> lists) {
        Calls ruled = ruled(row, calls);
        Calls listed = listed(row, lists.stream().filter(list -> list.kind() == GatheringKind.MORNING && !calls
                .containsKey(list.day())).toList());
        List<LocalDate> missed = new ArrayList<>(ruled.missed());
        missed.addAll(listed.missed());
        Collections.sort(missed);
        return new Calls(ruled.attended() + listed.attended(), missed, ruled.excused() + listed.excused(), ruled
                .unjudged());
    }

    /** Who is not on a list had not to come. */
    private static Calls listed(PersonMonth row, List<KeptGathering> lists) {
        List<LocalDate> missed = new ArrayList<>();
        int attended = 0;
        int excused = 0;
        for (KeptGathering list : lists) {
            Boolean came = list.people().get(row.person().employee().orElseThrow());
            if (came == null) continue;
            if (came) attended++;
            else if (row.days().stream().anyMatch(day -> day.date().equals(list.day()) && away(day))) excused++;
            else
                missed.add(list.day());
        }
        return new Calls(attended, missed, excused, 0);
    }

    private static boolean away(DayResult day) {
        return day.type() == DayType.WORK && !day.absent() && (!day.present() || excused(day));
    }

    private static Calls ruled(PersonMonth row, TreeMap<LocalDate, Call> calls) {
        List<LocalDate> missed = new ArrayList<>();
        int attended = 0;
        int excused = 0;
        int unjudged = 0;
        for (DayResult day : row.days()) {
            Call call = calls.get(day.date());
            if (call == null || day.type() != DayType.WORK || startsAfter(day, call.time())) continue;
            if (day.absent() || day.flags().contains(DayFlag.APEL_MISSED)) missed.add(day.date());
            else if (!day.present() || excused(day)) excused++;
            else if (told(day, call)) attended++;
            else
                unjudged++;
        }
        return new Calls(attended, missed, excused, unjudged);
    }

    private static boolean excused(DayResult day) {
        return day.flags().contains(DayFlag.PERMIT_PARTIAL_AM) || says(day, "apel.exempt");
    }

    private static boolean told(DayResult day, Call call) {
        return call.proof() == Apel.Proof.LIST ? says(day, "apel.listed") : day.in().isPresent();
    }

    /** A shift, or hours of a special period, that begin after the roll call have none. */
    private static boolean startsAfter(DayResult day, LocalTime time) {
        return day.reasons().stream().filter(reason -> OWN_HOURS.contains(reason.rule())).map(Reason::figures).anyMatch(
                figures -> figures.size() > START && clock(figures.get(START)).map(start -> start.isAfter(time)).orElse(
                        false));
    }

    /** Of a time of that day, or of a moment with its date. */
    private static Optional<LocalTime> clock(String figure) {
        return figure.matches("(\\S+T)?\\d\\d:\\d\\d")
                ? Optional.of(LocalTime.parse(figure.substring(figure.length() - CLOCK)))
                : Optional.empty();
    }

    private static boolean says(DayResult day, String rule) {
        return day.reasons().stream().anyMatch(reason -> reason.rule().equals(rule));
    }
}
