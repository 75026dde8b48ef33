package id.sidik.operations.month;

import static id.sidik.operations.month.MonthFixture.LATE;
import static id.sidik.operations.month.MonthFixture.NATIONAL;
import static id.sidik.operations.month.MonthFixture.OCTOBER;
import static id.sidik.operations.month.MonthFixture.REQUEST;
import static id.sidik.operations.month.MonthFixture.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Holiday;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.operations.schedule.SchedulePreview;
import id.sidik.operations.schedule.ScheduleRoom;
import id.sidik.operations.schedule.ScheduleStamp;
import id.sidik.operations.schedule.ScheduleWish;
import id.sidik.rules.Regulations;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleOfClosedMonthTest {
    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 10, 26);
    private static final ScheduleWish SHORT_DAYS = new ScheduleWish.Special(new SpecialPeriod("Banjir", LAST_WEEK,
            LAST_WEEK.plusDays(8), Map.of(DayOfWeek.MONDAY,
                    new SpecialPeriod.Times(LocalTime.of(9, 0), LocalTime.of(12, 0))),
            Optional.empty(), "SE 1"), List.of(Whom.person(LATE)));

    @TempDir
    private Path home;
    private MonthFixture office;
    private ScheduleRoom schedule;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
        schedule = new ScheduleRoom(office.records, () -> Regulations.builtIn().find(NATIONAL).orElseThrow(),
                day -> Regulations.builtIn().find(NATIONAL).orElseThrow(),
                new MonthBook(office.records), () -> LocalDate.of(2026, 11, 2), office.clock, "petugas");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPreviewTellsTheDaysThatAreLocked() {
        assertThat(schedule.desk().preview(SHORT_DAYS))
                .isEqualTo(new SchedulePreview(1, 2, 2, 0, LAST_WEEK, LAST_WEEK.plusDays(8)));
        office.closed();
        assertThat(schedule.desk().preview(SHORT_DAYS).locked()).isOne();
    }

    @Test
    void whatTouchesAClosedMonthIsKeptAndWaitsAndChangesNothingOfIt() {
        schedule.desk().apply(SHORT_DAYS, "banjir");
        MonthSheet sheet = office.closed();
        assertThat(stamps()).extracting(ScheduleStamp::pending).containsExactly(false);
        office.clock.set("2026-11-20T02:00:00Z");
        schedule.desk().apply(SHORT_DAYS, "diperluas");
        schedule.desk().apply(new ScheduleWish.Days(List.of(new ScheduleWish.CalendarEntry(LAST_WEEK,
                Optional.of(Holiday.Kind.HOLIDAY), "HUT Kota", "SE 2"))), "menyusul");
        assertThat(run(office.room.months().sheet(REQUEST))).isEqualTo(sheet);
        assertThat(stamps()).extracting(ScheduleStamp::pending).containsExactly(false, true);
        assertThat(schedule.calendar().year(Year.of(2026)).days()).filteredOn(day -> day.day().equals(LAST_WEEK))
                .singleElement().satisfies(day -> assertThat(day.stamp().orElseThrow().pending()).isTrue());
        assertThat(run(office.room.months().pending(REQUEST))).isNotEmpty();
        assertThat(new MonthBook(office.records).closed(OCTOBER)).isTrue();
    }

    private List<ScheduleStamp> stamps() {
        return schedule.desk().view().specials().stream().map(row -> row.stamp()).toList();
    }
}
