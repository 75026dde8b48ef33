package id.sidik.operations.control;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.base.JudgedPerson;
import id.sidik.operations.work.Job;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkedWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The hours of weeks against those that are asked for: 37.5 of a usual week, those of the pattern in Ramadan. It only informs. */
public final class HoursDesk {
    private static final int DAYS = 7;

    private final Room room;

    HoursDesk(Room room) {
        this.room = room;
    }

    /**
     * The weeks that are over and begin in the month, person by person in printed order; the days of a week that lie in
     * the next month count with it.
     */
    public Job<List<WeekLine>> weeks(YearMonth month) {
        return progress -> {
            progress.at(0, 1, "recon.judging");
            LocalDate monday = month.atEndOfMonth().with(java.time.DayOfWeek.MONDAY);
            YearMonth next = YearMonth.from(monday.plusDays(DAYS - 1));
            Map<EmployeeId, WorkedWeek> rest = new HashMap<>();
            if (!next.equals(month) && !next.isAfter(YearMonth.from(room.today())))
                for (JudgedPerson one : room.months().people(next))
                    weeks(one, next).stream().filter(week -> week.monday().equals(monday))
                            .forEach(week -> rest.put(one.id(), week));
            List<WeekLine> lines = new ArrayList<>();
            for (JudgedPerson one : room.months().people(month))
                for (WorkedWeek week : weeks(one, month))
                    if (YearMonth.from(week.monday()).equals(month) && over(week))
                        lines.add(new WeekLine(one.id(), one.row().person(), week.monday().equals(monday)
                                ? whole(week, rest.get(one.id()))
                                : week));
            return lines;
        };
    }

    private List<WorkedWeek> weeks(JudgedPerson one, YearMonth month) {
        Regulation regulation = room.months().regulation(month);
        return WorkedWeek.of(regulation, one.facts(), one.row().days());
    }

    private boolean over(WorkedWeek week) {
        return week.monday().plusDays(DAYS - 1).isBefore(room.today());
    }

    private static WorkedWeek whole(WorkedWeek week, @org.jspecify.annotations.Nullable WorkedWeek rest) {
        return rest == null
                ? week
                : new WorkedWeek(week.monday(), week.asked() + rest.asked(), week.worked() + rest.worked(), week
                        .incomplete() + rest.incomplete());
    }
}
