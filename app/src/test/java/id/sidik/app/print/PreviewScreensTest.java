package id.sidik.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleOffice;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Official;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sheet is looked through and searched; the month is looked at as charts. */
@ExtendWith(ApplicationExtension.class)
class PreviewScreensTest {
    @TempDir
    static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void open(Stage first) {
        Dresses.usual(settings);
        fixture = new WindowFixture(home, new AtOnce(), settings);
        stage = first;
        stage.setScene(fixture.window(1366, 768).scene());
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Letterhead, officials, letters; the city's pages. */
    private void dialogs(FxRobot robot) {
        fixture.office().reports().officials().save(List.of(new Official(new UUID(0, 1), Official.Block.HEAD,
                Official.Form.ON_BEHALF, "Kepala Dinas Contoh", "Sekretaris", "Contoh Pejabat Satu, S.Sos., M.Si.",
                "Pembina Tingkat I (IV/b)", "1", Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()), new Official(
                        new UUID(0, 2), Official.Block.TREASURER, Official.Form.OWN, "Bendahara Pengeluaran", "",
                        "Contoh Bendahara", "", "", Optional.empty(), Optional.of(LocalDate.of(2026, 1, 31)))), Set
                                .of());
        Dresses.each(robot, settings, ending -> {
            go(robot, Section.PRINT);
            robot.interact(() -> robot.lookup("#unit").queryButton().fire());
            TabPane tabs = robot.lookup("#paperTabs").query();
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int at = tab;
                robot.interact(() -> tabs.getSelectionModel().select(at));
                robot.interact(() -> Shots.take(tabs.getScene(), "kop-" + at + ending));
            }
            robot.interact(() -> tabs.getScene().getWindow().hide());
            robot.interact(() -> robot.lookup("#cityPages").queryButton().fire());
            Node pages = robot.lookup("#cityPagesDetail").query();
            robot.interact(() -> Shots.take(pages.getScene(), "halaman-kota" + ending));
            robot.interact(() -> pages.getScene().getWindow().hide());
        });
    }

    private void go(FxRobot robot, Section section) {
        robot.interact(() -> fixture.frame().shell().go(section));
    }

    @Test
    void aNameIsFoundAndMarkedAndTheMonthIsDrawn(FxRobot robot) {
        go(robot, Section.MACHINES);
        robot.clickOn("#demo");
        robot.interact(() -> SampleOffice.fill(fixture.office(), fixture.composition().link().news()));
        go(robot, Section.PRINT);
        ListView<?> list = robot.lookup("#list").query();
        assertThat(list.getItems()).isNotEmpty();
        TextField words = robot.lookup("#words").query();
        robot.interact(() -> words.setText("pegawai"));
        Pane marks = robot.lookup("#marks").query();
        assertThat(marks.getChildren()).isNotEmpty();
        TextField range = robot.lookup("#range").query();
        robot.interact(() -> range.setText("99"));
        assertThat(range.getPseudoClassStates()).anyMatch(state -> state.getPseudoClassName().equals("error"));
        Dresses.each(robot, settings, ending -> {
            go(robot, Section.PRINT);
            robot.interact(() -> Shots.take(stage.getScene(), "pratinjau" + ending));
            go(robot, Section.CHARTS);
            robot.interact(() -> Shots.take(stage.getScene(), "grafik" + ending));
        });
        dialogs(robot);
        go(robot, Section.CHARTS);
        StackedBarChart<?, ?> days = robot.lookup("#days").query();
        assertThat(days.getData()).hasSize(3);
        assertThat(robot.lookup("#trendWords").<Label>query().getText()).contains("2026");
    }
}
