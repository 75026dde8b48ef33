package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.VerifyMode;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Assessor;
import id.sidik.rules.Circumstances;
import id.sidik.rules.DayPlan;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import id.sidik.rules.TimeRecord;
import id.sidik.rules.WorkCalendar;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tries the rules on a date with times that nobody recorded. Writes nothing. */
public final class TrialDesk {
    private final Room room;
    private final Function<LocalDate, Regulation> rules;

    /** @param rules that hold on a day */
    TrialDesk(Room room, Function<LocalDate, Regulation> rules) {
        this.room = room;
        this.rules = rules;
    }

    /** The shift codes of the regulation, with OFF. */
    public List<String> shifts() {
        return ShiftCodes.of(room.regulation().get());
    }

    /** @throws TroubleException JDW-110 when the times cannot be read, JDW-102 when there is no such pattern */
    public Trial run(TrialWish wish) {
        Regulation regulation = rules.apply(wish.day());
        wish.pattern().filter(name -> regulation.pattern(name).isEmpty()).ifPresent(name -> {
            throw new TroubleException(Trouble.of("JDW-102", "trouble.schedule.unknownPattern", name,
                    String.join(", ", regulation.patternNames())));
        });
        List<LocalDateTime> times = TrialTimes.read(wish.day(), wish.times());
        MonthFacts facts = room.records().read(tables -> facts(tables, wish, times));
        return new Trial(regulation.edition(), times, DayPlan.of(regulation, facts).getFirst(),
                Assessor.assess(regulation, facts).getFirst());
    }

    private static MonthFacts facts(Tables tables, TrialWish wish, List<LocalDateTime> times) {
        LocalDate day = wish.day();
        PersonSchedule schedule = ScheduleFacts.of(tables, day, day).of(wish.person());
        List<PatternAssignment> patterns = wish.pattern().map(name -> List.of(new PatternAssignment(
                Optional.<EmployeeId>empty(), name, Optional.empty(), Optional.empty()))).orElse(schedule.patterns());
        Map<LocalDate, String> roster = new HashMap<>();
        Optional.ofNullable(schedule.roster().get(day)).ifPresent(code -> roster.put(day, code));
        wish.shift().ifPresent(code -> roster.put(day, code));
        WorkCalendar calendar = new WorkCalendar(tables.calendar().holidays(day, day.plusDays(1)),
                tables.calendar().ramadan());
        List<TimeRecord> records = times.stream().map(at -> new TimeRecord(at, VerifyMode.FP)).toList();
        return new MonthFacts(day, day, patterns, roster, records, List.of(), calendar)
                .with(Circumstances.NONE.withSpecialPeriods(schedule.specials()));
    }
}
