package id.sidik.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.shell.Section;
import id.sidik.app.testing.Dresses;
import id.sidik.app.testing.SampleMonth;
import id.sidik.app.testing.Shots;
import id.sidik.app.testing.WindowTest;
import id.sidik.domain.Employee;
import id.sidik.domain.PinAlias;
import id.sidik.operations.Office;
import id.sidik.operations.PersonRow;
import id.sidik.operations.control.ActivityPreview;
import id.sidik.operations.control.SpotFound;
import id.sidik.operations.control.SpotSheet;
import id.sidik.operations.control.SpotWish;
import id.sidik.operations.work.Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Twelve people of Bandung Barat; the second was away on 14 October. */
class SupervisionScreensTest extends WindowTest {
    private static final LocalDate AWAY = LocalDate.of(2026, 10, 14);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Override
    protected void furnish() {
        SampleMonth.fill(fixture.office(), home, 12, person -> (day, coming) -> person != 2 || !day.equals(AWAY));
        fixture.office().recaps().choose("kbb-2024");
    }

    private Office office() {
        return fixture.office();
    }

    private void go(FxRobot robot, int tab) {
        robot.interact(() -> fixture.frame().shell().go(Section.SUPERVISION));
        robot.interact(() -> robot.lookup("#controlTabs").queryAs(TabPane.class).getSelectionModel().select(tab));
    }

    private static void type(String id, String text) {
        ((TextField) dialog().lookup(id)).setText(text);
    }

    private List<SpotSheet> sheets() throws InterruptedException {
        return office().control().spotChecks().of(OCTOBER).run(Job.Progress.NONE);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    /** In every dress. */
    private void shoot(FxRobot robot, String name, int tab) {
        Dresses.each(robot, settings, way -> {
            go(robot, tab);
            robot.interact(() -> Shots.take(window.scene(), name + way));
        });
        go(robot, tab);
    }

    @Test
    void peopleAreDrawnAndWhatWasFoundIsEnteredByKeyboard(FxRobot robot) throws Exception {
        go(robot, 0);
        robot.interact(() -> robot.lookup("#sidakDraw").queryButton().fire());
        robot.interact(() -> {
            ((javafx.scene.control.DatePicker) dialog().lookup("#sidakDay")).setValue(AWAY);
            type("#sidakCount", "6");
            type("#sidakSeedField", "biji contoh 14 Oktober");
            type("#sidakWitnesses", "Contoh Saksi Satu, Contoh Saksi Dua");
            Shots.take(dialog(), "dialog-undi-sidak");
        });
        accept(robot);
        assertThat(sheets().getFirst().drawn()).hasSize(6);
        assertThat(text(robot, "#sidakSeed")).contains(fixture.words("sidak.facts", 12,
                "biji contoh 14 Oktober", "").split(":")[0]);
        robot.clickOn("#sidakPeople").push(KeyCode.DIGIT1);
        robot.write("231");
        assertThat(sheets().getFirst().entered()).as("key by key, each on to the next").isGreaterThanOrEqualTo(3);
        assertThat(sheets().getFirst().drawn().stream().flatMap(line -> line.found().stream())).contains(
                SpotFound.ABSENT, SpotFound.PERMIT);
        assertThat(text(robot, "#screenFacts")).contains(fixture.phrase("control.contradicting"));
        shoot(robot, "pengawasan-sidak", 0);
        robot.interact(() -> fixture.frame().shell().go(Section.RECONCILIATION));
        assertThat(text(robot, "#screenFacts")).as("nobody is asked for it").contains(
                fixture.words("recon.done", 11, 12));
    }

    @Test
    void aDrawIsExportedWithItsSeedAndWords() throws Exception {
        office().control().spotChecks().draw(new SpotWish(AWAY, 3, "=biji", ""));
        Path file = home.resolve("daftar.csv");
        new SpotListFile(fixture.frame().texts()).write(sheets().getFirst(), "Dinas Contoh", file);
        assertThat(Files.readString(file)).startsWith("\uFEFF").contains("Dinas Contoh").contains("'=biji")
                .contains("Contoh Pegawai Nomor");
    }

    @Test
    void theListOfADrawBecomesAPageToSign() throws Exception {
        office().control().spotChecks().draw(new SpotWish(AWAY, 3, "biji", ""));
        Path file = home.resolve("daftar.pdf");
        office().printing().spotCheck(sheets().getFirst()).run(Job.Progress.NONE).savePdf(file);
        assertThat(Files.size(file)).isGreaterThan(5_000);
    }

    private Path performance() throws IOException {
        StringBuilder text = new StringBuilder("Nomor Pegawai;Tanggal;Durasi;Status\n");
        for (LocalDate day = OCTOBER.atDay(1); day.getMonthValue() == 10; day = day.plusDays(1))
            for (int person = 1; person <= 5; person++)
                text.append("90").append(person).append(';').append(day).append(';').append(240 + person * 20).append(
                        ";Disetujui\n");
        return Files.writeString(home.resolve("kinerja.csv"), text.append("999;2026-10-01;300;Disetujui\n"));
    }

    @Test
    void aFileOfThePerformanceSystemIsShownItsColumnsAndHeldAgainstTheTarget(FxRobot robot) throws Exception {
        for (PersonRow row : office().people().list()) {
            Employee one = row.employee();
            List<PinAlias> pins = row.pins();
            office().people().save(new Employee(one.id(), "90" + one.order(), one.name(), "", "", one.kind(), "", "",
                    one.order(), one.from(), one.until()), pins);
        }
        Path file = performance();
        go(robot, 1);
        assertThat(text(robot, "#activityTarget")).contains("300");
        ControlDialogs dialogs = new ControlDialogs(fixture.frame().views(), fixture.frame().tables(), fixture.frame()
                .texts());
        ControlModel model = new ControlModel(new id.sidik.app.office.MonthModel(fixture.composition().link()), fixture
                .composition().link());
        robot.interact(() -> model.preview(file, Map.of(), preview -> dialogs.show(window.scene().getWindow(), model,
                preview)));
        assertThat(((Labeled) dialog().lookup("#activityFacts")).getText()).contains(
                fixture.phrase("activity.fault.NOT_MAPPED"));
        robot.interact(() -> ((ComboBox<?>) dialog().lookup("#activityPerson")).getSelectionModel().select(1));
        robot.interact(() -> Shots.take(dialog(), "dialog-impor-aktivitas"));
        assertThat(((ComboBox<?>) dialog().lookup("#activityStatus")).getValue()).isEqualTo("Status");
        assertThat(((Labeled) dialog().lookup("#activityFacts")).getText()).startsWith(
                fixture.words("activity.import.facts", 155, 0, 0, 1, 0).split("·")[0]);
        accept(robot);
        TableView<?> table = robot.lookup("#activities").query();
        assertThat(table.getItems()).hasSize(12);
        shoot(robot, "pengawasan-aktivitas", 1);
        assertThat(office().control().activities().preview(file, Map.of()).run(Job.Progress.NONE).count(
                ActivityPreview.Action.SAME)).as("the columns are remembered").isEqualTo(155);
        robot.interact(() -> fixture.frame().shell().go(Section.RECAP));
        robot.interact(() -> Shots.take(window.scene(), "rekap-mengapa-aktivitas"));
    }

    @Test
    void aPresenceListIsFilledInByKeyboardCorrectedAndTakenBack(FxRobot robot) {
        go(robot, 4);
        robot.interact(() -> robot.lookup("#gatheringEnter").queryButton().fire());
        robot.interact(() -> {
            ((javafx.scene.control.DatePicker) dialog().lookup("#gatheringDay")).setValue(AWAY);
            type("#gatheringName", "Upacara Hari Contoh");
            ((TableView<?>) dialog().lookup("#gatheringPeople")).getSelectionModel().clearAndSelect(1);
        });
        robot.clickOn("#gatheringMissed").clickOn("#gatheringFree");
        robot.interact(() -> Shots.take(dialog(), "dialog-daftar-hadir-apel"));
        assertThat(((Labeled) dialog().lookup("#gatheringCount")).getText()).isEqualTo(fixture.words("gathering.count",
                10, 1, 1));
        accept(robot);
        assertThat(office().control().gatherings().of(OCTOBER)).singleElement().satisfies(list -> assertThat(List.of(
                list
                        .attended(), list.missed())).containsExactly(10, 1));
        shoot(robot, "pengawasan-apel", 4);
        robot.interact(() -> robot.lookup("#gatherings").queryTableView().getSelectionModel().selectFirst());
        Node takeBack = robot.lookup("#gatheringTakeBack").query();
        assertThat(takeBack.isDisabled()).as("never without a reason").isTrue();
        robot.interact(() -> robot.lookup("#gatheringWhy").queryAs(TextField.class).setText("salah hari"));
        robot.interact(() -> robot.lookup("#gatheringTakeBack").queryButton().fire());
        assertThat(office().control().gatherings().of(OCTOBER)).isEmpty();
    }

    @Test
    void weeksUnderTheHoursAreListed(FxRobot robot) {
        go(robot, 2);
        TableView<?> weeks = robot.lookup("#hours").query();
        assertThat(weeks.getItems()).hasSize(1);
        shoot(robot, "pengawasan-jam", 2);
        robot.clickOn("#hoursAll");
        assertThat(robot.lookup("#hours").<TableView<?>>query().getItems()).hasSize(48);
    }

    @Test
    void theHoldIsSetAndLiftedWhereItsReasonIsSeen(FxRobot robot) {
        Employee first = office().people().list().getFirst().employee();
        office().tpp().allow(first.id(), OCTOBER, java.util.OptionalLong.of(4_500_000), "SK Contoh 1/2026");
        go(robot, 3);
        Node turn = robot.lookup("#holdTurn").query();
        assertThat(turn.isDisabled()).as("never without a reason").isTrue();
        robot.interact(() -> robot.lookup("#holdWhy").queryAs(TextField.class).setText("temuan manipulasi kehadiran"));
        robot.interact(() -> robot.lookup("#holdTurn").queryButton().fire());
        assertThat(text(robot, "#holdState")).contains(fixture.words("hold.is.held"));
        assertThat(robot.lookup("#holds").<TableView<?>>query().getItems()).hasSize(1);
        shoot(robot, "pengawasan-penahanan", 3);
        robot.interact(() -> fixture.frame().shell().go(Section.TPP));
        assertThat(text(robot, "#screenFacts")).contains(fixture.words("tpp.held", "temuan manipulasi kehadiran"));
        go(robot, 3);
        robot.interact(() -> robot.lookup("#holdWhy").queryAs(TextField.class).setText("sudah ditindaklanjuti"));
        robot.interact(() -> robot.lookup("#holdTurn").queryButton().fire());
        assertThat(text(robot, "#holdState")).contains(fixture.words("hold.is.free"));
    }
}
