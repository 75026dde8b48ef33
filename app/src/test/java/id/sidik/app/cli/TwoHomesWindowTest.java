package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.app.settings.Settings;
import id.sidik.app.shell.Section;
import id.sidik.app.testing.AtOnce;
import id.sidik.app.testing.WindowFixture;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Two homes of one unit, a machine at each, one centre: home a is a window, home b is played by commands. Both pull, both
 * change the same person offline, the conflict is decided in the window, and the city's recap is that of both homes.
 */
@ExtendWith(ApplicationExtension.class)
class TwoHomesWindowTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final EmployeeId PERSON = new EmployeeId("0199f000-0000-7000-8000-000000000001");

    @TempDir
    private static Path folder;

    private WindowFixture fixture;
    private Scene scene;
    private MariaServer server;

    @Start
    void open(Stage stage) throws IOException {
        fixture = new WindowFixture(folder.resolve("a"), new AtOnce(), new Settings());
        scene = fixture.window(1366, 768).scene();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** @return what the command said, when it ended with one of these exits */
    private String run(List<Exit> exits, String... words) {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en"));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), WindowFixture.CLOCK);
        assertThat(exits).as(String.join(" ", words) + out + err).extracting(Exit::code).contains(code);
        return out.toString();
    }

    private String b(String... words) {
        List<String> all = new ArrayList<>(List.of("--home", folder.resolve("b").toString()));
        all.addAll(List.of(words));
        return run(List.of(Exit.DONE, Exit.DIFFERENT, Exit.NOT_DONE), all.toArray(String[]::new));
    }

    private String central(String account, String file, String... words) {
        List<String> all = new ArrayList<>(List.of("central"));
        all.addAll(List.of(words));
        all.addAll(List.of("--host", server.host() + ":" + server.port(), "--database", "two_homes", "--trust", server
                .certificate().file().toString(), "--account", account, "--password-file", file(file)));
        return run(List.of(Exit.DONE), all.toArray(String[]::new));
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private void place(String home, String account) {
        run(List.of(Exit.DONE), "--home", folder.resolve(home).toString(), "sync", "set", "--host", server.host() + ":"
                + server.port(), "--database", "two_homes", "--account", account, "--trust", server.certificate()
                        .sha256(), "--password-file", file("unit"), "--manual");
    }

    private void found() throws IOException {
        server = MariaServer.start();
        Files.writeString(folder.resolve("root"), server.password() + "\n");
        central(server.account(), "root", "init", "--city", "Kota Contoh", "--write", file("keeper"));
        central("two_homes_keeper", "keeper", "unit", "add", "dinas", "--name", "Dinas Contoh", "--write", file(
                "unit"));
        central("two_homes_keeper", "keeper", "admin", "add", "ibu_a", "--write", file("admin"));
    }

    @Test
    void theRecapAtTheCentreIsThatOfBothHomes(FxRobot robot) throws Exception {
        found();
        fixture.office().centre().places().save(new id.sidik.operations.centre.CentrePlace(server.host() + ":" + server
                .port(), "two_homes", "two_homes_unit_dinas", "", server.certificate().sha256(), false), Optional.of(
                        Files.readString(folder.resolve("unit")).strip()));
        place("b", "two_homes_unit_dinas");
        try (SimulatedMachine left = machine("RUMAH-A"); SimulatedMachine right = machine("RUMAH-B")) {
            robot.interact(() -> pullHere(left));
            b("pull", "--machine", "127.0.0.1:" + right.port());
        }
        named(fixture.office(), "Contoh Pegawai Satu");
        sync(robot);
        b("sync");

        try (Office other = Office.open(new OfficeSettings(folder.resolve("b"), "Operator Kedua"),
                WindowFixture.CLOCK)) {
            named(other, "Contoh Pegawai Satu, S.H.");
        }
        named(fixture.office(), "Contoh Pegawai Satu, S.E.");
        b("sync");
        sync(robot);
        decided(robot);
        sync(robot);
        b("sync");
        fixture.office().months().draft(new id.sidik.operations.month.RecapRequest(OCTOBER, fixture.office().recaps()
                .chosen(OCTOBER))).run(id.sidik.operations.work.Job.Progress.NONE);
        sync(robot);
        b("sync");
        same();
    }

    private static SimulatedMachine machine(String serial) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withPeople(6).withMonth(OCTOBER).withSeed(7).withSerial(
                serial), WindowFixture.CLOCK);
    }

    private void pullHere(SimulatedMachine machine) {
        try {
            fixture.office().pulls().pull(new id.sidik.domain.Road.Network("127.0.0.1", machine.port()), 0).run(
                    id.sidik.operations.work.Job.Progress.NONE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void named(Office office, String name) {
        office.people().save(new Employee(PERSON, "198705232011011004", name, "", "", EmployeeKind.PNS, "III/c",
                "Analis",
                1, Optional.empty(), Optional.empty()), List.of(new PinAlias(PERSON, Optional.empty(), new Pin("1"),
                        Optional.empty(), Optional.empty())));
    }

    private void sync(FxRobot robot) {
        robot.interact(() -> fixture.frame().shell().go(Section.SYNC));
        robot.interact(() -> fixture.composition().link().news().changed());
        robot.interact(() -> this.<ButtonBase>find("#syncMeet").fire());
        robot.interact(() -> {});
    }

    private void decided(FxRobot robot) {
        robot.interact(() -> this.<TabPane>find("#syncTabs").getSelectionModel().select(1));
        robot.interact(() -> {});
        assertThat(this.<TableView<?>>find("#conflictTable").getItems()).hasSize(1);
        robot.interact(() -> this.<TextInputControl>find("#conflictReason").setText("sesuai ijazah"));
        robot.interact(() -> this.<ButtonBase>find("#takeOurs").fire());
        robot.interact(() -> {});
        assertThat(this.<TableView<?>>find("#conflictTable").getItems()).isEmpty();
    }

    private void same() throws IOException {
        JsonNode city = json(central("two_homes_admin_ibu_a", "admin", "recap", "--month", "2026-10", "--json"));
        JsonNode unit = city.get("units").get(0);
        assertThat(unit.get("step").asText()).isEqualTo("DRAFT");
        assertThat(unit.get("proof").asText()).isEqualTo("PROVEN");
        JsonNode own = json(b("recap", "--month", "2026-10", "--json"));
        assertThat(totals(unit)).isEqualTo(totals(own)).isNotEmpty();
        assertThat(unit.get("people").get(0).get("name").asText()).isEqualTo("Contoh Pegawai Satu, S.E.")
                .isEqualTo(own.get("people").get(0).get("name").asText());
        assertThat(unit.get("sha").asText()).isEqualTo(fixture.office().months().stand(OCTOBER).lastCopy().orElseThrow()
                .sha());
    }

    private static List<String> totals(JsonNode of) {
        TreeSet<String> names = new TreeSet<>();
        List<String> all = new ArrayList<>();
        of.get("people").forEach(person -> {
            names.add(person.get("number").asText());
            StringBuilder line = new StringBuilder(person.get("number").asText());
            for (String figure : List.of("workdays", "present", "absent", "lateTimes", "lateMinutes", "earlyTimes",
                    "earlyMinutes", "noIn", "noOut", "deductionPct"))
                line.append(' ').append(person.get("totals").get(figure).asText());
            all.add(line.toString());
        });
        assertThat(names).isNotEmpty();
        return all;
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @SuppressWarnings("unchecked")
    private <T> T find(String id) {
        return (T) Optional.ofNullable(scene.getRoot().lookup(id)).orElseThrow();
    }
}
