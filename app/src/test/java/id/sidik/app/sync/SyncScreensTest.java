package id.sidik.app.sync;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.centre.CentreAddress;
import id.sidik.operations.centre.CentreAdminDesk;
import id.sidik.operations.centre.CentreKeys;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.ConflictLine;
import id.sidik.operations.month.MonthContest;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A laptop meets a real centre in the real window; what another laptop changed as well is decided there. */
@ExtendWith(ApplicationExtension.class)
class SyncScreensTest {
    private static final EmployeeId PERSON = new EmployeeId("0199f000-0000-7000-8000-000000000001");

    @TempDir
    private static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private WindowScene window;
    private CentreAddress city;
    private CentreKeys keys;

    @Start
    void open(Stage stage) throws IOException {
        fixture = new WindowFixture(home.resolve("a"), new AtOnce(), settings);
        window = fixture.window(1366, 768);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void found() {
        MariaServer server = MariaServer.start();
        CentreAdminDesk desk = new CentreAdminDesk(WindowFixture.CLOCK);
        CentreAddress root = new CentreAddress(server.host() + ":" + server.port(), "window_city", server.account(),
                server.password(), server.certificate().sha256());
        CentreKeys keeper = desk.init(root, "Kota Contoh");
        city = new CentreAddress(root.hosts(), root.database(), keeper.account(), keeper.password(), root.trust());
        keys = desk.addUnit(city, "dinas", "Dinas Contoh");
    }

    @Test
    void aLaptopIsPlacedMeetsTheCentreAndAConflictIsDecided(FxRobot robot) throws Exception {
        found();
        go(robot);
        shoot(robot, "sinkron-kosong");
        placed(robot);
        person(fixture.office(), "Contoh Pegawai Satu");
        fire(robot, "#syncMeet");
        assertThat(fixture.office().centre().sync().stand().waiting()).isZero();
        changedElsewhere();
        person(fixture.office(), "Contoh Pegawai Lain");
        closed(fixture.office());
        robot.interact(() -> fixture.composition().link().news().changed());
        shoot(robot, "sinkron-antre");
        fire(robot, "#syncMeet");
        decided(robot);
        fire(robot, "#syncMeet");
        contested(robot);
        tab(robot, 5);
        shoot(robot, "sinkron-riwayat");
        tab(robot, 3);
        shoot(robot, "sinkron-tertahan");
        guests(robot);
        assertThat(robot.lookup("#statusSync").queryAs(Label.class).isVisible()).isTrue();
        assertThat(fixture.office().centre().sync().stand().open()).isZero();
    }

    private void guests(FxRobot robot) {
        robot.interact(() -> fixture.office().machines().save(new Machine(new MachineId("CONTOH1"), "Lobi", "127.0.0.1",
                4370, 0, WindowFixture.CLOCK.getZone())));
        tab(robot, 4);
        fire(robot, "#guestAdd");
        assertThat(FxPart.<ButtonBase>find("#dialogAccept").isDisabled()).isTrue();
        type(robot, "#guestPin", "77");
        type(robot, "#guestNumber", "199001012015011099");
        shoot(robot, "dialog-tamu");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().centre().guests().list()).singleElement().satisfies(line -> assertThat(line.pin())
                .isEqualTo("77"));
        shoot(robot, "sinkron-tamu");
    }

    private void go(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.SYNC));
        robot.interact(() -> {});
    }

    private void placed(FxRobot robot) {
        fire(robot, "#syncPlace");
        assertThat(FxPart.<ButtonBase>find("#dialogAccept").isDisabled()).isTrue();
        type(robot, "#centreHosts", city.hosts());
        type(robot, "#centreDatabase", city.database());
        type(robot, "#centreAccount", keys.account());
        type(robot, "#centrePassword", keys.password());
        robot.interact(() -> FxPart.<RadioButton>find("#centreByPrint").fire());
        type(robot, "#centrePrint", city.trust());
        robot.interact(() -> FxPart.<CheckBox>find("#centreAutomatic").setSelected(false));
        shoot(robot, "dialog-sinkron-pusat");
        fire(robot, "#dialogAccept");
        assertThat(fixture.office().centre().places().place()).map(CentrePlace::account).contains(keys.account());
    }

    private static void person(Office office, String name) {
        office.people().save(new Employee(PERSON, "198705232011011004", name, "", "", EmployeeKind.PNS, "III/c",
                "Analis", 1, Optional.empty(), Optional.empty()), List.of());
    }

    private void changedElsewhere() throws InterruptedException {
        try (Office other = Office.open(new OfficeSettings(home.resolve("b"), "Operator Kedua"),
                WindowFixture.CLOCK)) {
            other.centre().places().save(new CentrePlace(city.hosts(), city.database(), keys.account(), "",
                    city.trust(), false), Optional.of(keys.password()));
            other.centre().sync().now().run(Job.Progress.NONE);
            person(other, "Contoh Pegawai Sah");
            other.centre().sync().nameLaptop("Sekretariat");
            closed(other);
            other.centre().sync().now().run(Job.Progress.NONE);
        }
    }

    private static void closed(Office office) throws InterruptedException {
        RecapRequest october = new RecapRequest(YearMonth.of(2026, 10), "nat-2023");
        office.months().draft(october).run(Job.Progress.NONE);
        office.months().reconcile(october.month());
        office.months().close(october, Map.of("MACHINES", "x", "SILENCE", "x", "STRANGERS", "x", "QUARANTINE", "x",
                "CALENDAR", "x", "PAY", "x")).run(Job.Progress.NONE);
    }

    /** Both laptops closed October, each with another name of the same person. */
    private void contested(FxRobot robot) {
        TableView<MonthContest> months = FxPart.find("#contestMonths");
        assertThat(months.getItems()).singleElement().satisfies(contest -> assertThat(contest.open()).isTrue());
        Dresses.each(robot, settings, ending -> {
            go(robot);
            tab(robot, 2);
            shoot(robot, "sinkron-ganda" + ending);
        });
        tab(robot, 2);
        assertThat(FxPart.<TableView<?>>find("#contestLines").getItems()).hasSizeGreaterThan(12);
        ComboBox<MonthContest.Side> stands = FxPart.find("#contestStands");
        type(robot, "#contestReason", "sesuai berkas");
        assertThat(FxPart.<ButtonBase>find("#contestDecide").isDisabled()).as("no side yet").isTrue();
        robot.interact(() -> stands.setValue(stands.getItems().stream().filter(side -> side.from()
                .isPresent()).findFirst().orElseThrow()));
        fire(robot, "#contestDecide");
        shoot(robot, "sinkron-ganda-selesai");
        MonthContest settled = FxPart.<TableView<MonthContest>>find("#contestMonths").getItems().getFirst();
        assertThat(settled.open()).isFalse();
        assertThat(settled.decisions()).hasSize(1);
        assertThat(fixture.office().months().stand(settled.month()).lastCopy()).map(deed -> deed.laptop()).contains(
                "Sekretariat");
    }

    private void decided(FxRobot robot) {
        tab(robot, 1);
        shoot(robot, "sinkron-bentrok");
        TableView<ConflictLine> conflicts = FxPart.find("#conflictTable");
        assertThat(conflicts.getItems()).singleElement()
                .satisfies(line -> assertThat(line.theirBy()).isEqualTo("Operator Kedua"));
        assertThat(FxPart.<ButtonBase>find("#takeOurs").isDisabled()).as("no reason yet").isTrue();
        type(robot, "#conflictReason", "sesuai SK");
        fire(robot, "#takeTheirs");
        assertThat(conflicts.getItems()).isEmpty();
        assertThat(fixture.office().people().list().getFirst().employee().name()).isEqualTo("Contoh Pegawai Sah");
        shoot(robot, "sinkron-bentrok-selesai");
    }

    private static void tab(FxRobot robot, int number) {
        robot.interact(() -> FxPart.<TabPane>find("#syncTabs").getSelectionModel().select(number));
        robot.interact(() -> {});
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> FxPart.<TextInputControl>find(id).setText(text));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> FxPart.<ButtonBase>find(id).fire());
        robot.interact(() -> {});
    }

    private static void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Scene scene = Window.getWindows().getLast().getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Shots.take(scene, name);
        });
    }

    /** The part with an id in the foremost window that has one. */
    private static final class FxPart {
        @SuppressWarnings("unchecked")
        static <T> T find(String id) {
            return (T) Window.getWindows().reversed().stream().map(each -> each.getScene().getRoot().lookup(id))
                    .filter(node -> node != null).findFirst().orElseThrow();
        }
    }
}
