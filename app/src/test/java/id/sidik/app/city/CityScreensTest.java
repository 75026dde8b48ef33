package id.sidik.app.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.settings.Settings;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleMonth;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowFixture;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.centre.CentreAccountKind;
import id.sidik.operations.centre.CentreAddress;
import id.sidik.operations.centre.CentreAdminDesk;
import id.sidik.operations.centre.CentreKeys;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.operations.centre.CityOverview;
import id.sidik.operations.centre.CityPermitDesk;
import id.sidik.operations.centre.CityRecap;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.permits.PermitKindRow;
import id.sidik.operations.work.Job;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/** The city in the real window of its administrator, from a real centre. */
@ExtendWith(ApplicationExtension.class)
class CityScreensTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @TempDir
    private static Path home;

    private final Settings settings = new Settings();
    private WindowFixture fixture;
    private Scene scene;
    private CentreAddress keeper;
    private CentreAdminDesk desk;

    @Start
    void open(Stage stage) throws IOException {
        fixture = new WindowFixture(Files.createTempDirectory(home, "admin"), new AtOnce(), settings);
        scene = fixture.window(1366, 768).scene();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void found(String name) {
        MariaServer server = MariaServer.start();
        desk = new CentreAdminDesk(WindowFixture.CLOCK);
        CentreAddress root = new CentreAddress(server.host() + ":" + server.port(), name, server.account(), server
                .password(), server.certificate().sha256());
        CentreKeys keys = desk.init(root, "Kota Contoh");
        keeper = new CentreAddress(root.hosts(), root.database(), keys.account(), keys.password(), root.trust());
    }

    private CentrePlace place(CentreKeys who) {
        return new CentrePlace(keeper.hosts(), keeper.database(), who.account(), "", keeper.trust(), false);
    }

    private void unit(String code, String name, int people, boolean drafts) throws IOException, InterruptedException {
        CentreKeys keys = desk.addUnit(keeper, code, name);
        Path folder = Files.createTempDirectory(home, code);
        try (Office office = Office.open(new OfficeSettings(folder, "Operator " + code), WindowFixture.CLOCK)) {
            office.centre().places().save(place(keys), Optional.of(keys.password()));
            SampleMonth.fill(office, folder, people, person -> (day, coming) -> person != 2 || day
                    .getDayOfMonth() != 6);
            if (drafts) office.months().draft(new RecapRequest(OCTOBER, "nat-2023")).run(Job.Progress.NONE);
            office.centre().sync().now().run(Job.Progress.NONE);
        }
    }

    @Test
    void anAdministratorsAccountOpensTheCityAndAUnitsAccountDoesNot(FxRobot robot) throws Exception {
        found("city_window");
        unit("dikbud", "Dinas Pendidikan dan Kebudayaan", 5, true);
        unit("dinkes", "Dinas Kesehatan", 3, false);
        desk.addUnit(keeper, "satpol", "Satuan Polisi Pamong Praja dan Pemadam Kebakaran");
        assertThat(button().isVisible()).isFalse();
        CentreKeys admin = desk.addForCity(keeper, CentreAccountKind.ADMIN, "ibu_a");
        robot.interact(() -> {
            fixture.office().centre().places().save(place(admin), Optional.of(admin.password()));
            fixture.office().centre().kindIfThere();
            fixture.composition().link().news().changed();
        });
        robot.interact(() -> {});
        assertThat(button().isVisible()).isTrue();
        robot.interact(() -> fixture.frame().shell().go(Section.CITY));
        robot.interact(() -> {});

        TableView<CityOverview.Unit> units = find("#cityUnits");
        assertThat(units.getItems()).hasSize(3);
        assertThat(this.<Label>find("#screenFacts").getText()).contains("0", "3");
        filters(robot, units);
        looks(robot);
        recap(robot);
        permit(robot);
        unitsAccount(robot);
    }

    private void filters(FxRobot robot, TableView<CityOverview.Unit> units) {
        robot.interact(() -> this.<ComboBox<CityFilter>>find("#cityFilter").setValue(CityFilter.SILENT));
        assertThat(units.getItems()).extracting(CityOverview.Unit::code).containsExactly("satpol");
        robot.interact(() -> this.<ComboBox<CityFilter>>find("#cityFilter").setValue(CityFilter.ALL));
        robot.interact(() -> ((TextInputControl) scene.getRoot().lookup(".search-box")).setText("kesehatan"));
        assertThat(units.getItems()).extracting(CityOverview.Unit::code).containsExactly("dinkes");
        robot.interact(() -> ((TextInputControl) scene.getRoot().lookup(".search-box")).clear());
        assertThat(units.getItems()).hasSize(3);
    }

    private void looks(FxRobot robot) {
        Dresses.each(robot, settings, ending -> {
            for (int tab = 0; tab < 4; tab++) {
                int chosen = tab;
                robot.interact(() -> this.<TabPane>find("#cityTabs").getSelectionModel().select(chosen));
                shoot(robot, "kota-" + List.of("unit", "mesin", "rekap", "izin").get(tab) + ending);
            }
        });
    }

    private void recap(FxRobot robot) {
        robot.interact(() -> this.<TabPane>find("#cityTabs").getSelectionModel().select(2));
        TableView<CityRecap.Unit> recaps = find("#cityRecapUnits");
        robot.interact(() -> recaps.getSelectionModel().clearAndSelect(0));
        TableView<CityRecap.Person> people = find("#cityRecapPeople");
        assertThat(people.getItems()).hasSize(5);
        Path file = home.resolve("rekap.csv");
        robot.interact(() -> {
            CityRecap recap = new CityRecap(OCTOBER, recaps.getItems());
            CityExport.RECAP.write(new CityOverview(OCTOBER, List.of(), List.of()), recap, file, WindowFixture.CLOCK
                    .getZone());
        });
        assertThat(file).content().contains("Dinas Pendidikan dan Kebudayaan", "PROVEN");
    }

    private void permit(FxRobot robot) {
        robot.interact(() -> this.<TabPane>find("#cityTabs").getSelectionModel().select(3));
        robot.interact(() -> this.<ButtonBase>find("#cityPermitAdd").fire());
        ComboBox<CityOverview.Unit> unit = inDialog("#cityPermitUnit");
        robot.interact(() -> unit.setValue(unit.getItems().getFirst()));
        ListView<CityPermitDesk.Person> people = inDialog("#cityPermitPeople");
        assertThat(people.getItems()).hasSize(5);
        assertThat(CityScreensTest.<ButtonBase>inDialog("#dialogAccept").isDisabled()).isTrue();
        ComboBox<PermitKindRow> kind = inDialog("#cityPermitKind");
        robot.interact(() -> {
            people.getSelectionModel().selectIndices(0, 2);
            kind.setValue(kind.getItems().getFirst());
            CityScreensTest.<DatePicker>inDialog("#cityPermitFrom").setValue(OCTOBER.atDay(7));
            CityScreensTest.<TextInputControl>inDialog("#cityPermitLetter").setText("800/12");
        });
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-izin-kota"));
        robot.interact(() -> CityScreensTest.<ButtonBase>inDialog("#dialogAccept").fire());
        robot.interact(() -> {});
        TableView<CityPermitDesk.Row> permits = find("#cityPermits");
        assertThat(permits.getItems()).hasSize(2).allMatch(row -> row.unit().equals("dikbud"));
        refusedByTheCity(robot, permits);
    }

    private void refusedByTheCity(FxRobot robot, TableView<CityPermitDesk.Row> permits) {
        assertThat(this.<ButtonBase>find("#cityPermitRefuse").isDisabled()).isTrue();
        robot.interact(() -> permits.getSelectionModel().clearAndSelect(0));
        robot.interact(() -> this.<ButtonBase>find("#cityPermitRefuse").fire());
        assertThat(CityScreensTest.<ButtonBase>inDialog("#dialogAccept").isDisabled()).isTrue();
        robot.interact(() -> CityScreensTest.<TextInputControl>inDialog("#cityDecisionReason").setText("tanpa surat"));
        robot.interact(() -> Shots.take(Window.getWindows().getLast().getScene(), "dialog-izin-kota-putus"));
        robot.interact(() -> CityScreensTest.<ButtonBase>inDialog("#dialogAccept").fire());
        robot.interact(() -> {});
        assertThat(permits.getItems()).filteredOn(row -> row.state() == CityPermitDesk.State.REFUSED).hasSize(1);
        Dresses.each(robot, settings, ending -> {
            robot.interact(() -> this.<TabPane>find("#cityTabs").getSelectionModel().select(3));
            shoot(robot, "kota-izin-ada" + ending);
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> T inDialog(String id) {
        return (T) Window.getWindows().reversed().stream().map(each -> each.getScene().getRoot().lookup(id)).filter(
                node -> node != null).findFirst().orElseThrow();
    }

    private void unitsAccount(FxRobot robot) {
        CentreKeys unit = desk.addUnit(keeper, "bkd", "Badan Kepegawaian");
        robot.interact(() -> {
            fixture.office().centre().places().save(place(unit), Optional.of(unit.password()));
            fixture.composition().link().news().changed();
        });
        robot.interact(() -> {});
        assertThat(button().isVisible()).isFalse();
        assertThat(fixture.frame().shell().section().get()).isEqualTo(Section.MACHINES);
    }

    @Test
    void withoutTheCentreTheScreenSaysWhatToDo(FxRobot robot) {
        Dresses.each(robot, settings, ending -> {
            robot.interact(() -> fixture.frame().shell().go(Section.CITY));
            shoot(robot, "kota-kosong" + ending);
        });
        assertThat(this.<Node>find("#cityTabs").isVisible()).isFalse();
        assertThat(fixture.frame().notices().lasting()).as("the screen itself says it").isEmpty();
    }

    private Node button() {
        return find("#sectionCITY");
    }

    @SuppressWarnings("unchecked")
    private <T> T find(String id) {
        return (T) Optional.ofNullable(scene.getRoot().lookup(id)).orElseThrow();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Shots.take(scene, name);
        });
    }
}
