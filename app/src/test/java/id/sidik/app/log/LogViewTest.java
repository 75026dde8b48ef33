package id.sidik.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.WindowScene;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.LogLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LogViewTest {
    @TempDir
    static Path home;

    private WindowFixture fixture;
    private WindowScene window;

    @Start
    void open(Stage stage) {
        fixture = new WindowFixture(home, new AtOnce(), new Settings());
        window = fixture.window(1000, 660);
        stage.setScene(window.scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPersonIsFoundByTypingIntoTheChoiceAndNothingBreaksMeanwhile(FxRobot robot) {
        openTheLog(robot);
        ComboBox<?> person = robot.lookup("#person").queryComboBox();
        robot.interact(person::show);
        robot.write("Pegawai Tiga");

        assertThat(fixture.frame().notices().lasting()).isEmpty();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(fixture.frame().notices().lasting()).isEmpty();
        assertThat(names(robot)).isNotEmpty().allMatch(name -> name.contains("Pegawai Tiga"));
    }

    @Test
    void aClickOnAHeaderSortsInTheStore(FxRobot robot) {
        openTheLog(robot);
        robot.interact(() -> sortBy(robot, "pin"));

        assertThat(lines(robot).getFirst().punch().pin().text()).isEqualTo("00007");
    }

    private void openTheLog(FxRobot robot) {
        robot.interact(() -> robot.lookup("#demo").queryButton().fire());
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
        robot.interact(() -> fixture.frame().shell().go(Section.LOG));
    }

    private static <R> void sortBy(FxRobot robot, String id) {
        TableView<R> table = robot.lookup("#log").queryTableView();
        TableColumn<R, ?> column = table.getColumns().stream().filter(each -> each.getId().equals(id)).findFirst()
                .orElseThrow();
        column.setSortType(TableColumn.SortType.ASCENDING);
        table.getSortOrder().add(column);
    }

    private static List<String> names(FxRobot robot) {
        return lines(robot).stream().map(LogLine::personName).toList();
    }

    private static List<LogLine> lines(FxRobot robot) {
        TableView<Optional<LogLine>> table = robot.lookup("#log").queryTableView();
        return table.getItems().stream().limit(20).flatMap(Optional::stream).toList();
    }
}
