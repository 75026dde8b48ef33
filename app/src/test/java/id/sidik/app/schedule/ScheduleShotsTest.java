package id.sidik.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.schedule.ScheduleWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Pictures of the work calendar of a made-up unit, to be looked at by a person. */
class ScheduleShotsTest extends WindowTest {
    private void fill() {
        Office office = fixture.office();
        office.recaps().choose("bartim-2022");
        List<EmployeeId> people = new ArrayList<>();
        for (int at = 1; at <= 8; at++) {
            Employee employee = new Employee(office.people().newId(), "", "Contoh Pegawai " + at, "", "",
                    EmployeeKind.PNS, "", "", at, Optional.empty(), Optional.empty());
            office.people().save(employee, List.of());
            people.add(employee.id());
        }
        var desk = office.schedule().desk();
        LocalDate first = LocalDate.now(fixture.composition().link().clock()).withDayOfMonth(1);
        desk.apply(new ScheduleWish.Group(Optional.empty(), "Regu jaga", people.subList(0, 4), first), "SK regu");
        String group = desk.view().groups().getFirst().key();
        desk.apply(new ScheduleWish.Assign(List.of(Whom.UNIT), "6D", first, Optional.empty()), "SE jam kerja");
        desk.apply(new ScheduleWish.Assign(List.of(Whom.group(group)), "SHIFT", first, Optional.empty()), "SK regu");
        desk.apply(new ScheduleWish.Special(new SpecialPeriod("Banjir", first.plusDays(9), first.plusDays(20),
                Map.of(DayOfWeek.MONDAY, new SpecialPeriod.Times(LocalTime.of(9, 0), LocalTime.of(14, 0)),
                        DayOfWeek.TUESDAY, new SpecialPeriod.Times(LocalTime.of(9, 0), LocalTime.of(14, 0))),
                Optional.empty(), "SE 3/2026"), List.of(Whom.UNIT)), "banjir");
        String[] codes = {"P", "S", "M", "OFF"};
        desk.apply(new ScheduleWish.Roster("PASTE", people.subList(0, 4).stream().flatMap(person -> IntStream
                .range(0, 28).mapToObj(day -> new ScheduleWish.RosterEntry(person, first.plusDays(day),
                        codes[(day + people.indexOf(person)) % 4])))
                .toList()), "jadwal bulan ini");
        fixture.composition().link().news().changed();
    }

    @Test
    void everyTabAndFormOfTheCalendar(FxRobot robot) {
        robot.interact(() -> {
            fill();
            fixture.frame().shell().go(Section.SCHEDULE);
        });
        for (int tab = 0; tab < 5; tab++) {
            int shown = tab;
            robot.interact(() -> tabs().getSelectionModel().select(shown));
            if (tab == 4) robot.interact(() -> {
                ((TextField) window.scene().getRoot().lookup("#trialTimes")).setText("07.45 15.02");
                ((Button) window.scene().getRoot().lookup("#trialRun")).fire();
            });
            shoot(robot, "jadwal-" + tab, shown);
        }
        for (String opener : List.of("#special", "#assign", "#newGroup")) dialog(robot, Section.SCHEDULE, opener);
        for (String opener : List.of("#addDay", "#ramadan")) dialog(robot, Section.HOLIDAYS, opener);
        assertThat(window.scene().getWidth()).isEqualTo(1366);
    }

    private TabPane tabs() {
        return (TabPane) window.scene().getRoot().lookup("#scheduleTabs");
    }

    private void dialog(FxRobot robot, Section section, String opener) {
        robot.interact(() -> fixture.frame().shell().go(section));
        robot.interact(() -> ((Button) window.scene().getRoot().lookup(opener)).fire());
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-" + opener.substring(1)));
        robot.interact(() -> Window.getWindows().getLast().hide());
    }

    private void shoot(FxRobot robot, String name, int tab) {
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> tabs().getSelectionModel().select(tab));
            robot.interact(() -> Shots.take(window.scene(), name + way));
        });
    }
}
