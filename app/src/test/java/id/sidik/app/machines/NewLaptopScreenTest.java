package id.sidik.app.machines;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Shots;
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
import javafx.scene.control.ButtonBase;
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

/** The way of a new laptop in the real window, from a bundle to the minutes: clicks and typed fields are counted. */
@ExtendWith(ApplicationExtension.class)
class NewLaptopScreenTest {
    private static final String RANGE = "127.0.0.32/29";
    private static final String PASSPHRASE = "frasa contoh yang panjang";

    @TempDir
    private static Path folder;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private static SimulatedMachine machine;
    private int clicks;
    private int typed;

    @BeforeAll
    static void machineAndBundle() throws Exception {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withHost("127.0.0.34").withPort(
                Machine.DEFAULT_PORT).withSerial("LANTAI-1").withPeople(5).withFingers(1).withClock(ClockPlan.rightIn(
                        WindowFixture.CLOCK.getZone())), WindowFixture.CLOCK);
        bundle();
    }

    @AfterAll
    static void stop() {
        machine.close();
    }

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(folder.resolve("baru"), new AtOnce(), settings);
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    /** The unit's old laptop leaves a bundle. */
    private static void bundle() throws InterruptedException {
        try (Office old = Office.open(new OfficeSettings(folder.resolve("lama"), "petugas"), WindowFixture.CLOCK)) {
            old.pulls().pull("127.0.0.34", Machine.DEFAULT_PORT, 0).run(Job.Progress.NONE);
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
        clicks++; // the choice of the file in the system's own dialog
        robot.interact(() -> ((TextInputControl) in("#laptopBundle")).setText(folder.resolve("dinas.unit").toString()));
        type(robot, "#laptopPassphrase", PASSPHRASE);
        shoot(robot, "1-data");
        go(robot, FlowStep.MACHINES);
        type(robot, "#laptopRange", RANGE);
        shoot(robot, "2-mesin");
        go(robot, FlowStep.PEOPLE);
        go(robot, FlowStep.PUNCHES);
        shoot(robot, "4-rekaman");
        go(robot, FlowStep.REGULATION);
        go(robot, FlowStep.CHECK);
        go(robot, FlowStep.HANDOVER);
        type(robot, "#laptopTechnician", "Contoh Teknisi");
        type(robot, "#laptopReceiver", "Contoh Pengelola");
        shoot(robot, "7-serah-terima");
        click(robot, (Button) in("#laptopGo"));
        shoot(robot, "8-selesai");
        clicks++; // the print

        Minutes minutes = fixture.office().laptop().fresh().handovers().getFirst();
        assertThat(minutes.steps()).extracting(StepMark::how).doesNotContain(StepMark.How.FAILED,
                StepMark.How.SKIPPED);
        assertThat(minutes.contents().machines()).hasSize(1);
        assertThat(minutes.signers().technician()).isEqualTo("Contoh Teknisi");
        assertThat(clicks).isLessThanOrEqualTo(12);
        assertThat(typed).isLessThanOrEqualTo(5);
    }

    private void go(FxRobot robot, FlowStep then) {
        click(robot, (Button) in("#laptopGo"));
        assertThat(((Label) in("#laptopStep")).getText()).isEqualTo(fixture.words("laptop.step." + then));
    }

    private void click(FxRobot robot, ButtonBase button) {
        clicks++;
        robot.interact(button::fire);
    }

    private void type(FxRobot robot, String id, String text) {
        typed++;
        robot.interact(() -> ((TextInputControl) in(id)).setText(text));
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
