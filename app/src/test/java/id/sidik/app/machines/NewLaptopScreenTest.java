package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.Dresses;
import id.sidik.operations.centre.CentreAddress;
import id.sidik.operations.centre.CentreAdminDesk;
import id.sidik.operations.centre.CentreKeys;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.laptop.CheckPoint;
import id.sidik.operations.laptop.PointResult;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.RadioButton;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.UsualPort;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Machine;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.laptop.FlowStep;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.laptop.StepMark;
import id.sidik.operations.work.Job;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * The way of a new laptop in the real window, from a bundle to the minutes, with two machines and a real centre: every
 * click and every typed field is played and counted.
 */
@ExtendWith({UsualPort.class, ApplicationExtension.class})
class NewLaptopScreenTest {
    private static final String RANGE = "127.0.0.32/29";
    private static final String PASSPHRASE = "frasa contoh yang panjang";

    @TempDir
    private static Path folder;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private static final List<SimulatedMachine> machines = new ArrayList<>();
    private static CentrePlace centre;
    private static int homes;
    private int clicks;
    private int typed;

    @BeforeAll
    static void machineAndBundle() throws Exception {
        machines.add(start("127.0.0.34", "LANTAI-1", 0));
        machines.add(start("127.0.0.35", "LANTAI-2", 4711));
        bundle();
        machines.removeLast().close();
        machines.add(start("127.0.0.36", "LANTAI-2", 815));
    }

    private static SimulatedMachine start(String host, String serial, int key) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withPort(Machine.DEFAULT_PORT)
                .withSerial(
                        serial).withCommKey(key).withPeople(5).withFingers(1).withClock(ClockPlan.rightIn(
                                WindowFixture.CLOCK
                                        .getZone())), WindowFixture.CLOCK);
    }

    @AfterAll
    static void stop() {
        machines.forEach(SimulatedMachine::close);
    }

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(folder.resolve("baru" + homes++), new AtOnce(), settings);
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    /** The unit's old laptop leaves a bundle; a machine gets another address and another key afterwards. */
    private static void bundle() throws InterruptedException {
        MariaServer server = MariaServer.start();
        CentreAdminDesk desk = new CentreAdminDesk(WindowFixture.CLOCK);
        CentreAddress root = new CentreAddress(server.host() + ":" + server.port(), "laptop_city", server.account(),
                server.password(), server.certificate().sha256());
        CentreKeys keeper = desk.init(root, "Kota Contoh");
        CentreKeys unit = desk.addUnit(new CentreAddress(root.hosts(), root.database(), keeper.account(), keeper
                .password(), root.trust()), "dinas", "Dinas Contoh");
        centre = new CentrePlace(root.hosts(), root.database(), unit.account(), "", root.trust(), false);
        try (Office old = Office.open(new OfficeSettings(folder.resolve("lama"), "petugas"), WindowFixture.CLOCK)) {
            for (SimulatedMachine each : machines)
                old.pulls().pull(each.host(), Machine.DEFAULT_PORT, each.host().endsWith("35") ? 4711 : 0).run(
                        Job.Progress.NONE);
            old.centre().places().save(centre, Optional.of(unit.password()));
            old.centre().sync().now().run(Job.Progress.NONE);
            old.bundles().desk().make(folder.resolve("dinas.unit"), BundleKeys.of(PASSPHRASE), Optional.empty())
                    .run(Job.Progress.NONE);
        }
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void fromAnEmptyStoreToTheMinutesInTwelveClicksAndFiveFields(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        click(robot, robot.lookup("#emptyNewLaptop").queryButton());
        type(robot, "#laptopBundle", folder.resolve("dinas.unit").toString());
        type(robot, "#laptopPassphrase", PASSPHRASE);
        shoot(robot, "1-data");
        go(robot, FlowStep.MACHINES);
        type(robot, "#laptopRange", RANGE);
        go(robot, FlowStep.MACHINES);
        keyIsAskedFor(robot);
        go(robot, FlowStep.PUNCHES);
        go(robot, FlowStep.REGULATION);
        shoot(robot, "4-rekaman");
        assertThat(said()).as("what is confirmed").contains(fixture.office().laptop().fresh().steps().rules());
        go(robot, FlowStep.CHECK);
        go(robot, FlowStep.HANDOVER);
        assertThat(in("#laptopTechnician").isFocused()).isTrue();
        type(robot, "#laptopTechnician", "Contoh Teknisi");
        type(robot, "#laptopReceiver", "Contoh Pengelola");
        shoot(robot, "7-serah-terima");
        click(robot, (Button) in("#laptopGo"));
        shoot(robot, "8-selesai");
        click(robot, (Button) in("#laptopPrint"));

        Minutes minutes = fixture.office().laptop().fresh().handovers().getFirst();
        assertThat(minutes.steps()).extracting(StepMark::how).doesNotContain(StepMark.How.FAILED,
                StepMark.How.SKIPPED);
        assertThat(minutes.contents().machines()).hasSize(2);
        assertThat(minutes.signers().technician()).isEqualTo("Contoh Teknisi");
        PointResult met = minutes.check().points().get(CheckPoint.CENTRE.ordinal());
        assertThat(met.mark()).as(met.toString()).isEqualTo(PointResult.Mark.GOOD);
        assertThat(clicks).isLessThanOrEqualTo(12);
        assertThat(typed).isLessThanOrEqualTo(5);
        handovers(robot);
    }

    /** The agency shows that its standard is met, and prints the minutes once more. */
    private void handovers(FxRobot robot) {
        robot.interact(() -> dialog().getScene().getWindow().hide());
        Dresses.each(robot, settings, ending -> {
            robot.interact(() -> robot.lookup("#technician").queryAs(MenuButton.class).getItems().stream().filter(
                    item -> "laptopHandovers".equals(item.getId())).findFirst().orElseThrow().fire());
            assertThat(((TableView<?>) in("#handovers")).getItems()).hasSize(1);
            assertThat(((Label) in("#handoversFacts")).getText()).contains("1");
            assertThat(in("#handoversPrint").isDisabled()).as("the newest is chosen").isFalse();
            robot.interact(() -> Shots.take(dialog().getScene(), "dialog-serah-terima" + ending));
            robot.interact(() -> ((Button) in("#handoversEarlier")).fire());
            assertThat(((TableView<?>) in("#handovers")).getItems()).as("another year").isEmpty();
            assertThat(in("#handoversPrint").isDisabled()).isTrue();
            robot.interact(() -> dialog().getScene().getWindow().hide());
        });
    }

    /** A machine that was given another key since: beside the counted way, which brings the key itself. */
    private void keyIsAskedFor(FxRobot robot) {
        assertThat(((Label) in("#laptopKeyQuestion")).getText()).contains("127.0.0.36");
        robot.interact(() -> ((TextInputControl) in("#laptopKey")).setText("1"));
        Dresses.each(robot, settings, ending -> shoot(robot, "2-kunci" + ending));
        robot.interact(() -> ((Button) in("#laptopKeyTry")).fire());
        assertThat(said()).as("a wrong one is told, and asked again").contains("Kunci komunikasi ditolak", "(NET-210)");
        assertThat(in("#laptopKey").isFocused()).as("the keyboard goes on there").isTrue();
        robot.interact(() -> ((TextInputControl) in("#laptopKey")).setText("815"));
        robot.interact(() -> ((Button) in("#laptopKeyTry")).fire());
        assertThat(fixture.office().machines().find("LANTAI-2").orElseThrow().commKey()).isEqualTo(815);
        assertThat(((Label) in("#laptopStep")).getText()).isEqualTo(fixture.words("laptop.step.PEOPLE"));
    }

    private String said() {
        return String.join("\n", ((ListView<?>) in("#laptopSaid")).getItems().stream().map(String::valueOf).toList());
    }

    @Test
    void theCentreOfTheSettingsPackNeedsOnlyAccountPasswordAndPassphrase(FxRobot robot) {
        fixture.office().centre().places().offer(new CentrePlace("127.0.0.1:1", "sidik", "", "", centre.print(), true));
        robot.interact(() -> fixture.frame().shell().go(Section.MACHINES));
        robot.interact(() -> robot.lookup("#emptyNewLaptop").queryButton().fire());
        robot.interact(() -> ((RadioButton) in("#laptopByCentreBundle")).fire());
        assertThat(((Label) in("#laptopPlace")).getText()).contains("127.0.0.1:1");
        Dresses.each(robot, settings, ending -> shoot(robot, "1-pusat" + ending));
        for (String id : List.of("#laptopAccount", "#laptopPassword", "#laptopPassphrase")) {
            assertThat(in("#laptopGo").isDisabled()).isTrue();
            robot.interact(() -> ((TextInputControl) in(id)).setText("contoh_unit"));
        }
        robot.interact(() -> ((Button) in("#laptopGo")).fire());
        assertThat(said()).as("told, and to be tried again").contains(fixture.words("trouble.central.UNREACHABLE"));
        assertThat(((Label) in("#laptopStep")).getText()).isEqualTo(fixture.words("laptop.step.SOURCE"));
        assertThat(in("#laptopPassphrase").isFocused()).isTrue();
        robot.interact(() -> ((Button) in("#laptopPlaceOther")).fire());
        assertThat(((TextInputControl) in("#laptopHosts")).getText()).isEqualTo("127.0.0.1:1");
        Dresses.each(robot, settings, ending -> shoot(robot, "1-alamat" + ending));
        robot.interact(() -> dialog().getScene().getWindow().hide());
    }

    private void go(FxRobot robot, FlowStep then) {
        click(robot, (Button) in("#laptopGo"));
        assertThat(((Label) in("#laptopStep")).getText()).as(said()).isEqualTo(fixture.words("laptop.step." + then));
    }

    private void click(FxRobot robot, Button button) {
        clicks++;
        assertThat(button.isDisabled()).as(button.getId()).isFalse();
        robot.clickOn(button);
    }

    private void type(FxRobot robot, String id, String text) {
        typed++;
        robot.interact(() -> {
            in(id).requestFocus();
            ((TextInputControl) in(id)).clear();
        });
        robot.targetWindow(dialog().getScene().getWindow()).write(text);
        assertThat(((TextInputControl) in(id)).getText()).isEqualTo(text);
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> Shots.take(dialog().getScene(), "dialog-laptop-baru-" + name));
    }

    private Node in(String id) {
        return dialog().lookup(id);
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot()).filter(
                DialogPane.class::isInstance).map(DialogPane.class::cast).reduce((_, later) -> later).orElseThrow();
    }
}
