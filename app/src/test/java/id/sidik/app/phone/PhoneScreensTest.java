package id.sidik.app.phone;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.operations.roads.PhoneLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Records of telephones in the real window. Today is Tuesday 3 November 2026. */
class PhoneScreensTest extends WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private Path export() {
        List<String> names = fixture.office().people().list().stream().limit(3).map(row -> row.employee().name())
                .toList();
        try {
            return Files.writeString(home.resolve("presensi-hp.csv"), "Siapa;Tanggal;Jam;Jarak;Skor Wajah\n"
                    + names.get(0) + ";02/11/2026;07:10:00;12 m;91\n" + names.get(1) + ";02/11/2026;07:20:00;840 m;88\n"
                    + names.get(2) + ";02/11/2026;07:25:00;20 m;31\n"
                    + "Bukan Siapa-siapa;02/11/2026;07:25:00;20 m;80\n"
                    + "197001011990011001;02/11/2026;07:26:00;20 m;80\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Test
    void anExportIsMappedTakenAndItsEvidenceCancelled(FxRobot robot) {
        sample(robot);
        PhoneDialogs dialogs = new PhoneDialogs(fixture.composition().link(), fixture.frame().views(),
                fixture.frame().tables(), fixture.frame().texts());
        Path file = export();
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> {
                fixture.frame().shell().go(Section.LOG);
                dialogs.open(window.scene().getRoot(), file, "Presensi HP", () -> {});
            });
            map(robot);
            robot.interact(() -> Shots.take(dialog(), "ponsel-kolom" + way));
            cancel(robot);
        });
        robot.interact(() -> dialogs.open(window.scene().getRoot(), file, "Presensi HP", () -> {}));
        map(robot);
        robot.interact(() -> ((Button) dialog().lookup("#dialogAccept")).fire());
        List<PhoneLine> kept = fixture.office().roads().phones().list(NOVEMBER);
        assertThat(kept).extracting(PhoneLine::doubts).containsExactly(List.of(), List.of("TOO_FAR"),
                List.of("FACE_LOW"));
        assertThat(fixture.office().roads().strangers().waiting().records()).isEqualTo(1);
        cancelOne(robot);
        assertThat(fixture.office().roads().phones().list(NOVEMBER).get(1).cancelled()).isTrue();
        records(robot);
    }

    private void map(FxRobot robot) {
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            javafx.scene.control.ComboBox<Integer> person = (javafx.scene.control.ComboBox<Integer>) dialog()
                    .lookup("#columnPERSON");
            person.setValue(0);
            ((TextField) dialog().lookup("#radius")).setText("100");
            ((TextField) dialog().lookup("#face")).setText("70");
        });
    }

    private void cancelOne(FxRobot robot) {
        robot.interact(() -> robot.from(window.scene().getRoot()).lookup("#phone").queryButton().fire());
        robot.interact(() -> {
            TableView<?> table = (TableView<?>) dialog().lookup("#phones");
            table.getSelectionModel().select(1);
            ((Button) dialog().lookup("#cancel")).fire();
        });
        robot.interact(() -> {
            ((TextField) dialog().lookup("#reason")).setText("lokasi palsu");
            ((Button) dialog().lookup("#dialogAccept")).fire();
        });
        cancel(robot);
    }

    private void records(FxRobot robot) {
        Dresses.each(robot, settings, way -> {
            robot.interact(() -> fixture.frame().shell().go(Section.LOG));
            robot.interact(() -> Shots.take(window.scene(), "log-ponsel" + way));
            robot.interact(() -> robot.from(window.scene().getRoot()).lookup("#phone").queryButton().fire());
            robot.interact(() -> Shots.take(dialog(), "ponsel-daftar" + way));
            cancel(robot);
        });
    }
}
