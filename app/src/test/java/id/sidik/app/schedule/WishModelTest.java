package id.sidik.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.settings.Settings;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.WindowFixture;
import id.sidik.app.theme.Look;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Whom;
import id.sidik.operations.Office;
import id.sidik.operations.schedule.ScheduleWish;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WishModelTest {
    @TempDir
    Path home;
    private WindowFixture fixture;

    @Start
    void open(Stage stage) {
        Settings settings = new Settings();
        settings.look().set(Look.LIGHT);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void staff(int people) {
        Office office = fixture.office();
        for (int at = 1; at <= people; at++)
            office.people().save(new Employee(office.people().newId(), "", "Contoh Orang " + at, "", "",
                    EmployeeKind.NON_ASN, "", "", at, Optional.empty(), Optional.empty()), List.of());
        fixture.composition().link().news().changed();
    }

    @Test
    void aWishIsLookedAtWhileItIsTypedAndKeptOnlyWithAReason(FxRobot robot) {
        robot.interact(() -> {
            staff(2);
            WishModel model = new WishModel(fixture.composition().link());
            model.wish().set(Optional.of(new ScheduleWish.Assign(List.of(Whom.UNIT), "9D", LocalDate.of(2026, 11, 2),
                    Optional.empty())));
            assertThat(model.look().get().trouble().orElseThrow().code()).isEqualTo("JDW-102");
            assertThat(model.ready().get()).isFalse();
            LocalDate day = LocalDate.of(2026, 11, 2);
            model.wish().set(Optional.of(new ScheduleWish.Days(List.of(new ScheduleWish.CalendarEntry(day,
                    Optional.of(id.sidik.domain.Holiday.Kind.HOLIDAY), "HUT Kota", "SE 1")))));
            assertThat(model.look().get().preview().orElseThrow().people()).isEqualTo(2);
            model.keep(() -> {});
            assertThat(fixture.office().schedule().calendar().year(java.time.Year.of(2026)).days())
                    .noneMatch(each -> each.stamp().isPresent());
            model.reason().set("surat edaran");
            assertThat(model.ready().get()).isTrue();
            model.keep(() -> {});
            assertThat(fixture.office().schedule().calendar().year(java.time.Year.of(2026)).days())
                    .anyMatch(each -> each.stamp().isPresent());
        });
    }

    /** Workflow 1.5: the form, from–to, hours per weekday, who, preview, OK. */
    @Test
    void aSpecialPeriodIsMadeInSixStepsWithTheKeyboard(FxRobot robot) {
        robot.interact(() -> {
            staff(3);
            fixture.frame().shell().go(id.sidik.app.shell.Section.SCHEDULE);
        });
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        robot.interact(() -> {
            var form = Window.getWindows().getLast().getScene().getRoot();
            assertThat(form.getScene().getFocusOwner().getId()).isEqualTo("specialName");
            ((TextField) form.lookup("#specialName")).setText("Banjir");
            ((DatePicker) form.lookup("#specialFrom")).setValue(LocalDate.of(2026, 11, 9));
            ((DatePicker) form.lookup("#specialTo")).setValue(LocalDate.of(2026, 11, 20));
            ((TextField) form.lookup("#hours1")).setText("09.00-14.00");
            ((TextField) form.lookup("#hours2")).setText("0900-1400");
            form.lookup("#whom").requestFocus();
        });
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        robot.interact(() -> {
            var form = Window.getWindows().getLast().getScene().getRoot();
            assertThat(((Label) form.lookup("#wishPreview")).getText()).startsWith("Mengenai 3 orang, 4 hari, 0 ter");
            assertThat(form.lookup("#dialogAccept").isDisabled()).isTrue();
            ((TextField) form.lookup("#wishReason")).setText("banjir di jalan utama");
            ((Button) form.lookup("#dialogAccept")).fire();
        });
        assertThat(fixture.office().schedule().desk().view().specials()).hasSize(1);
    }
}
