package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** central, as the city's administrator types it. */
class CentralCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path folder;
    private MariaServer server;
    private String database;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @BeforeEach
    void aServer() throws IOException {
        server = MariaServer.start();
        database = "cli_" + ProcessHandle.current().pid() + "_" + Integer.toHexString(folder.hashCode());
        Files.writeString(folder.resolve("root"), server.password() + "\n");
    }

    private Said run(String account, String passwordFile, String... words) {
        List<String> arguments = new ArrayList<>(List.of("--lang", "en", "central"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--host", server.host() + ":" + server.port(), "--database", database, "--trust",
                server.certificate().file().toString(), "--password-file", folder.resolve(passwordFile).toString()));
        if (!account.isEmpty()) arguments.addAll(List.of("--account", account));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aCentreIsMadeAndItsFirstUnitsAccountIsWrittenForOneReader() throws IOException {
        Said made = run(server.account(), "root", "init", "--city", "Kota Contoh", "--write", file("keeper"));
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains(database + "_keeper").doesNotContain(Files.readString(folder.resolve("keeper"))
                .strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keeper"))))
                .isEqualTo("rw-------");

        JsonNode unit = run("", "keeper", "unit", "add", "dikbud", "--name", "Dinas Pendidikan", "--json").json();
        assertThat(unit.get("account").asText()).isEqualTo(database + "_unit_dikbud");
        assertThat(unit.get("password").asText()).hasSize(28);
        Said rotated = run("", "keeper", "unit", "rotate", "dikbud");
        assertThat(rotated.out()).contains("shown only once").doesNotContain(unit.get("password").asText());
        assertThat(run("", "keeper", "admin", "add", "ibu_a").code()).isZero();
        assertThat(run("", "keeper", "report", "add", "bkpsdm").code()).isZero();
        assertThat(run("", "keeper", "unit", "block", "dikbud").code()).isZero();
        assertThat(run("", "keeper", "unit", "list").out()).contains("■ dikbud  Dinas Pendidikan");
        JsonNode list = run("", "keeper", "unit", "list", "--json").json();
        assertThat(list.get("units").get(0).get("blocked").asBoolean()).isTrue();
        assertThat(run("", "keeper", "unit", "unblock", "dikbud").code()).isZero();
        assertThat(run("", "keeper", "people", "confirm").code()).isZero();
        assertThat(run("", "keeper", "people", "place", "1980", "--unit", "dikbud", "--from", "2026-11-01").code())
                .isZero();
        assertThat(run("", "keeper", "people", "place", "1980", "--unit", "siapa", "--from", "2026-11-01").err())
                .contains("CEN-117");
        JsonNode status = run("", "keeper", "status", "--json").json();
        assertThat(status.get("exit").asText()).isEqualTo("DONE");
        assertThat(status.get("units").asInt()).isOne();
        assertThat(run("", "keeper", "migrate").out()).contains("01/06/2028");
    }

    @Test
    void whatGoesWrongHasACodeAndAnExit() throws IOException {
        Said foreign = run("nobody", "root", "status");
        assertThat(foreign.code()).isEqualTo(Exit.KEY_REFUSED.code());
        assertThat(foreign.err()).contains("CEN-103").doesNotContain(server.password());

        Files.writeString(folder.resolve("there"), "x");
        Said kept = run(server.account(), "root", "init", "--city", "Kota", "--write", file("there"));
        assertThat(kept.err()).contains("CEN-121");
        assertThat(Files.readString(folder.resolve("there"))).isEqualTo("x");
        assertThat(run("", "missing", "status").code()).isEqualTo(Exit.WRONG_USE.code());
        assertThat(run("", "root", "unit").code()).isEqualTo(Exit.WRONG_USE.code());
    }

    @Test
    void theCityIsToldToItsAdministratorAndNotToAUnit() throws IOException {
        run(server.account(), "root", "init", "--city", "Kota Contoh", "--write", file("keeper"));
        run("", "keeper", "unit", "add", "dikbud", "--name", "Dinas Pendidikan", "--write", file("unit"));
        run("", "keeper", "admin", "add", "ibu_a", "--write", file("admin"));
        Said told = run(database + "_admin_ibu_a", "admin", "overview", "--month", "2026-10");
        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.out()).contains("2026: 0 of 1 units final", "dikbud  Dinas Pendidikan · open");
        JsonNode json = run(database + "_admin_ibu_a", "admin", "overview", "--json").json();
        assertThat(json.get("units").get(0).get("code").asText()).isEqualTo("dikbud");
        assertThat(json.get("machines")).isEmpty();
        Said written = run(database + "_admin_ibu_a", "admin", "overview", "--units", file("unit.csv"), "--machines",
                file(
                        "mesin.xlsx"));
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(Files.readString(folder.resolve("unit.csv"))).contains("dikbud", "Dinas Pendidikan");
        Said recap = run(database + "_admin_ibu_a", "admin", "recap", "--month", "2026-10", "--csv", file("rekap.csv"),
                "--people", file("pegawai.csv"), "--json");
        assertThat(recap.code()).as("a unit without a sheet").isEqualTo(Exit.DIFFERENT.code());
        assertThat(recap.json().get("units").get(0).get("step").asText()).isEqualTo("OPEN");
        assertThat(recap.json().get("totals").get("people").asInt()).isZero();
        assertThat(run(database + "_admin_ibu_a", "admin", "recap", "--month", "2026-10").out()).contains(
                "Dinas Pendidikan · open · No sheet yet");
        assertThat(run(database + "_unit_dikbud", "unit", "overview").code()).isNotZero();
    }
}
