package id.sidik.app.machines.enrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sidik.app.jobs.FxBackground;
import id.sidik.app.jobs.FxThread;
import id.sidik.app.machines.MachineTab;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.EnrolPerson;
import id.sidik.operations.work.Job;
import id.sidik.simulator.Dialect;
import id.sidik.simulator.Sensor;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.simulator.Touch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Taking a finger in the window, on a machine whose sensor somebody presses. */
@ExtendWith(ApplicationExtension.class)
class EnrolSheetTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    @TempDir
    static Path home;

    private final FxBackground background = new FxBackground(new FxThread());
    private SimulatedMachine machine;
    private WindowFixture fixture;

    @Start
    void open(Stage stage) throws IOException, InterruptedException {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("CONTOH1").withPeople(12)
                .withDialect(Dialect.usual().withSensor(Sensor.usual())), WindowFixture.CLOCK);
        fixture = new WindowFixture(home, background, new Settings());
        fixture.office().pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.frame().jobs().stopAll();
        machine.close();
        background.close();
        fixture.close();
    }

    @Test
    void theStepsOfTheSensorAreSaidAndTheFingerIsKept(FxRobot robot) {
        robot.interact(() -> {
            fixture.frame().shell().go(Section.MACHINES);
            fixture.composition().link().news().changed();
        });
        await().atMost(LONG).until(() -> robot.lookup(".tab-pane").tryQuery().isPresent());
        TabPane tabs = robot.lookup(".tab-pane").queryAs(TabPane.class);
        robot.interact(() -> tabs.getTabs().stream().filter(tab -> tab.getId().equals(MachineTab.LIVE.name()))
                .findFirst().ifPresent(tabs.getSelectionModel()::select));
        robot.interact(() -> robot.lookup("#enrolOpen").queryButton().fire());
        Scene sheet = Window.getWindows().getLast().getScene();
        ComboBox<EnrolPerson> person = find(sheet, "#enrolPerson");
        await().atMost(LONG).until(() -> person.getItems().size() == 12);
        robot.interact(() -> Shots.take(sheet, "dialog-daftarkan-jari-kosong"));
        assertThat(this.<Button>find(sheet, "#enrolStart").isDisabled()).isTrue();
        robot.interact(() -> {
            person.setValue(person.getItems().get(2));
            this.<ToggleButton>find(sheet, "#finger6").fire();
            this.<TextField>find(sheet, "#enrolWitness").setText("Contoh Saksi");
            this.<TextField>find(sheet, "#enrolReason").setText("pegawai baru");
        });
        await().atMost(LONG).until(() -> !this.<Labeled>find(sheet, "#enrolRule").getText().isEmpty());
        robot.interact(() -> this.<Button>find(sheet, "#enrolStart").fire());
        await().atMost(LONG).until(() -> step(sheet).equals(fixture.words("enrol.step.Press", 1, 3)));
        robot.interact(() -> Shots.take(sheet, "dialog-daftarkan-jari-tekan"));
        machine.pressFinger(Touch.BAD);
        await().atMost(LONG).until(() -> step(sheet).equals(fixture.words("enrol.step.Again")));
        for (int nth = 0; nth < 3; nth++) machine.pressFinger(Touch.GOOD);
        await().atMost(LONG).until(() -> this.<VBox>find(sheet, "#enrolSheet").getChildren().size() > 2);
        robot.interact(() -> Shots.take(sheet, "dialog-daftarkan-jari-selesai"));
        assertThat(machine.fingers()).hasSize(1);
        assertThat(fixture.frame().jobs().ledgers().getFirst().figures()).containsEntry("good", 3L)
                .containsEntry("bad", 1L);
        assertThat(this.<Button>find(sheet, "#enrolCancel").isDisabled()).isTrue();
    }

    private String step(Scene sheet) {
        return this.<Labeled>find(sheet, "#enrolStep").getText();
    }

    @SuppressWarnings("unchecked")
    private <T> T find(Scene sheet, String id) {
        return (T) sheet.getRoot().lookup(id);
    }
}
