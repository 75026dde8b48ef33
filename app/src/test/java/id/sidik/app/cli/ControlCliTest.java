package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.app.testing.SampleMonth;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** sidak, activity, hours and hold, as an office types them. */
class ControlCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-03T01:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static final LocalDate AWAY = LocalDate.of(2026, 10, 14);

    @TempDir
    private Path home;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve("data").toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    @BeforeEach
    void aMonth() {
        try (Office office = Office.open(new OfficeSettings(home.resolve("data"), "petugas"), NOVEMBER)) {
            SampleMonth.fill(office, home, 4, person -> (day, coming) -> person != 2 || !day.equals(AWAY));
            office.recaps().choose("kbb-2024");
        }
    }

    @Test
    void aSurpriseCheckIsDrawnTakenAlongAndEntered() throws Exception {
        Path list = home.resolve("sidak.csv");
        JsonNode drawn = run("sidak", "draw", "--date", "2026-10-14", "--count", "4", "--seed", "biji contoh", "--pdf",
                home.resolve("sidak.pdf").toString(),
                "--witnesses", "Contoh Saksi", "--file", list.toString(), "--json").json().get(0);
        assertThat(drawn.get("drawn")).hasSize(4);
        assertThat(drawn.get("repeatable").asBoolean()).isTrue();
        assertThat(Files.readString(list)).contains("biji contoh").contains("Contoh Pegawai Nomor 2")
                .contains("Contoh Saksi");
        String id = drawn.get("id").asText();
        assertThat(run("sidak", "enter", id, "--person", "Contoh Pegawai Nomor 1", "--found", "absent").code())
                .isZero();
        assertThat(run("sidak", "enter", id, "--person", "Tidak Ada", "--found", "absent").code())
                .isEqualTo(Exit.WRONG_USE.code());
        assertThat(run("sidak", "enter", id, "--person", "Contoh Pegawai Nomor 1", "--found", "maybe").code())
                .isEqualTo(Exit.WRONG_USE.code());
        assertThat(run("sidak", "list", "--month", "2026-10").out()).contains("tidak ada · ▲ berbeda dengan catatan");
        assertThat(run("sidak", "list", "--month", "2026-09").out()).contains("Belum ada sidak");
    }

    @Test
    void aPresenceListIsEnteredToldAndTakenBack() throws Exception {
        assertThat(run("rollcall", "enter", "--date", "2026-10-28", "--kind", "CEREMONY", "--name", "Upacara Contoh",
                "--absent", "Contoh Pegawai Nomor 1", "--free", "Contoh Pegawai Nomor 4").code()).isZero();
        JsonNode list = run("rollcall", "list", "--month", "2026-10", "--json").json().get(0);
        assertThat(list.get("attended").asInt()).isEqualTo(2);
        assertThat(list.get("missed").asInt()).isEqualTo(1);
        assertThat(run("rollcall", "list", "--month", "2026-10").out()).contains(
                "2026-10-28 · Upacara · Upacara Contoh");
        assertThat(run("rollcall", "enter", "--date", "2026-10-28", "--kind", "JOINT", "--absent", "Tidak Ada").code())
                .isEqualTo(Exit.WRONG_USE.code());
        assertThat(run("rollcall", "enter", "--date", "2026-12-28", "--kind", "JOINT").err()).contains("PGW-302");
        assertThat(run("rollcall", "drop", "--date", "2026-10-28", "--kind", "CEREMONY", "--name", "Upacara Contoh",
                "--reason", "salah hari").code()).isZero();
        assertThat(run("rollcall", "list", "--month", "2026-10").out()).contains("Belum ada daftar hadir");
    }

    @Test
    void activityIsTakenAndHeldAgainstTheTarget() throws Exception {
        Path file = Files.writeString(home.resolve("kinerja.csv"), "Siapa;Tanggal;Menit\n111;07/10/2026;280\n");
        assertThat(run("activity", "import", file.toString(), "--preview").code()).isEqualTo(Exit.NOT_DONE.code());
        JsonNode preview = run("activity", "import", file.toString(), "--column", "PERSON=A", "--preview", "--json")
                .json();
        assertThat(preview.get("unknown").asInt()).isEqualTo(1);
        assertThat(run("activity", "import", file.toString(), "--column", "PERSON=A").out()).contains(
                "tidak ada di daftar pegawai");
        assertThat(run("activity", "import", file.toString(), "--column", "NOTHING=A").code())
                .isEqualTo(Exit.WRONG_USE.code());
        JsonNode month = run("activity", "list", "--month", "2026-10", "--json").json();
        assertThat(month.get("target").asInt()).isEqualTo(300);
        assertThat(month.at("/people/1/days").asInt()).isEqualTo(21);
        assertThat(run("activity", "list", "--month", "2026-10").out()).contains("tanpa laporan");
    }

    @Test
    void weeksUnderTheHoursAreListed() throws Exception {
        JsonNode weeks = run("hours", "--month", "2026-10", "--json").json().get("weeks");
        assertThat(weeks).hasSize(1);
        assertThat(weeks.get(0).get("monday").asText()).isEqualTo("2026-10-12");
        assertThat(run("hours", "--month", "2026-10").out()).contains("Contoh Pegawai Nomor 2").contains("kurang");
        assertThat(run("hours", "--month", "2026-10", "--all", "--json").json().get("weeks")).hasSize(16);
    }

    @Test
    void theHoldIsSetAndLiftedWithAReason() throws Exception {
        assertThat(run("hold", "show", "--month", "2026-10").out()).contains("tidak ditahan");
        assertThat(run("hold", "set", "--month", "2026-10", "--reason", " ").err()).contains("PGW-201");
        assertThat(run("hold", "set", "--month", "2026-10", "--reason", "temuan sidak").out())
                .contains("ditahan: temuan sidak");
        assertThat(run("hold", "lift", "--month", "2026-10", "--reason", "selesai", "--json").json().get("held")
                .asBoolean()).isFalse();
        assertThat(run("hold", "show", "--month", "2026-10", "--json").json().get("history")).hasSize(2);
    }

    @Test
    void theChecksOfAMonthNameSilentMachinesDocumentsAndDeadlines() throws Exception {
        JsonNode status = run("month", "status", "--month", "2026-10", "--json").json();
        assertThat(status.at("/questions/people").asInt()).isEqualTo(4);
        assertThat(status.at("/questions/settled").asInt()).isEqualTo(3);
        assertThat(status.get("checks")).extracting(check -> check.get("check").asText()).contains("SILENCE",
                "DOCUMENTS", "DEADLINES", "PERMITS");
    }
}
