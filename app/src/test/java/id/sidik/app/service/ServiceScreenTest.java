package id.sidik.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.Machine;
import id.sidik.domain.ServiceStep;
import id.sidik.operations.PastDiagnosis;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceCase.State;
import id.sidik.operations.service.ServiceWish;
import id.sidik.operations.work.Job;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The service desk in the real window: from coming in to the applicant's score, and the register as a file. */
class ServiceScreenTest extends WindowTest {
    @SuppressWarnings("unchecked")
    private static <T extends Node> T part(String id) {
        return (T) Window.getWindows().reversed().stream().map(each -> each.getScene().getRoot().lookup(id))
                .filter(node -> node != null).findFirst().orElseThrow();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ServiceScreenTest.<ButtonBase>part(id).fire());
        robot.interact(() -> {});
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> ServiceScreenTest.<TextInputControl>part(id).setText(text));
    }

    private static void openDesk(FxRobot robot) {
        robot.interact(() -> robot.lookup("#technician").queryAs(MenuButton.class).getItems().getLast().fire());
        robot.interact(() -> {});
    }

    private static TableView<ServiceCase> table() {
        return part("#services");
    }

    private List<ServiceCase> kept() {
        return fixture.office().service().book().cases(fixture.office().service().now());
    }

    private void shoot(FxRobot robot, String name) {
        Dresses.usual(settings);
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-" + name));
    }

    @Test
    void aRequestIsWrittenDownWorkedOnAndRated(FxRobot robot) {
        go(robot, Section.MACHINES);
        openDesk(robot);
        shoot(robot, "meja-layanan-kosong");
        fire(robot, "#serviceNew");
        type(robot, "#serviceApplicant", "Contoh Pemohon");
        type(robot, "#serviceUnit", "Dinas Contoh");
        type(robot, "#serviceComplaint", "Mesin di lobi tidak menjawab sejak pagi");
        shoot(robot, "meja-layanan-baru");
        fire(robot, "#dialogAccept");
        assertThat(kept()).hasSize(1);
        robot.interact(() -> table().getSelectionModel().select(0));
        assertThat(part("#serviceFound").isDisabled()).as("nothing written yet").isTrue();
        fire(robot, "#serviceStart");
        type(robot, "#serviceWords", "kabel jaringan lepas");
        fire(robot, "#serviceFound");
        type(robot, "#serviceWords", "kabel dipasang kembali");
        fire(robot, "#serviceWork");
        fire(robot, "#serviceFinish");
        assertThat(part("#serviceWork").isDisabled()).as("it is done").isTrue();
        type(robot, "#serviceWords", "cepat sekali");
        robot.interact(() -> ServiceScreenTest.<ComboBox<Integer>>part("#serviceRating").setValue(4));
        robot.interact(() -> {});
        ServiceCase done = kept().getFirst();
        assertThat(done.state()).isEqualTo(State.FINISHED);
        assertThat(done.findings()).containsExactly("kabel jaringan lepas");
        assertThat(done.work()).containsExactly("kabel dipasang kembali");
        assertThat(done.score()).hasValue(4);
        assertThat(done.said()).isEqualTo("cepat sekali");
        shoot(robot, "meja-layanan");
    }

    @Test
    void theRegisterIsSavedAsTheEndingOfTheFileSays(FxRobot robot) throws Exception {
        fixture.office().service().desk().receive(new ServiceWish(Optional.empty(), "Contoh Pemohon", "Dinas Contoh",
                "LOBI1", "Mesin diam"));
        ServiceModel model = new ServiceModel(fixture.composition().link());
        for (String ending : List.of("pdf", "xlsx", "csv")) {
            Path file = home.resolve("register." + ending);
            robot.interact(() -> model.save(file));
            assertThat(file).isNotEmptyFile();
        }
        assertThat(Files.readString(home.resolve("register.csv"))).contains("Contoh Pemohon", "LOBI1");
        robot.interact(() -> {
            model.turnKind();
            assertThat(model.span().get().half()).isEqualTo(model.span().get());
            model.promise(3);
        });
        assertThat(fixture.office().service().book().standard().days()).isEqualTo(3);
    }

    @Test
    void aFindingTakenFromADiagnosisNamesIt(FxRobot robot) {
        go(robot, Section.MACHINES);
        robot.clickOn("#demo");
        Machine machine = fixture.office().machines().list().getFirst().machine();
        robot.interact(() -> {
            try {
                fixture.office().diagnoses().diagnose(machine, true, step -> {}).run(Job.Progress.NONE);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        fixture.office().service().desk().receive(new ServiceWish(Optional.empty(), "Contoh Pemohon", "Dinas Contoh",
                machine.name(), "Mesin diam"));
        openDesk(robot);
        robot.interact(() -> table().getSelectionModel().select(0));
        fire(robot, "#serviceDiagnosis");
        String filled = ServiceScreenTest.<TextInputControl>part("#serviceWords").getText();
        fire(robot, "#serviceFound");
        ServiceStep found = kept().getFirst().steps().getLast();
        assertThat(found.text()).isEqualTo(filled).isNotBlank();
        assertThat(found.diagnosis()).isEqualTo(fixture.office().diagnoses().history(machine.id(), 1).stream()
                .findFirst()
                .map(PastDiagnosis::id)).isPresent();
    }

    @Test
    void aStandardThatIsNoNumberIsToldAndNothingChanges(FxRobot robot) {
        go(robot, Section.MACHINES);
        openDesk(robot);
        type(robot, "#serviceDays", "besok");
        fire(robot, "#serviceDaysKeep");
        assertThat(fixture.office().service().book().standard().days()).isEqualTo(1);
        assertThat(fixture.frame().notices().lasting().getLast().code()).isEqualTo("LYN-109");
    }
}
