package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.ModemHabits;
import id.sidik.simulator.SimulatedModem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests by SMS and records of telephones from the command line; today is Monday 2 November 2026. */
class TelephoneCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;

    private record Said(int code, String out) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... words) {
        return run(NOVEMBER, words);
    }

    private Said run(Clock clock, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(all.toArray(String[]::new), (home, language) -> 0, new PrintWriter(out, true),
                new PrintWriter(err, true), clock);
        return new Said(code, List.of(arguments).contains("--json") ? out.toString() : out + err.toString());
    }

    @BeforeEach
    void staff() throws IOException {
        Path staff = folder.resolve("pegawai.csv");
        Files.writeString(staff, "Nama;PIN\nContoh Satu;1\nContoh Dua;2\n");
        assertThat(run("import", "employees", staff.toString()).code()).isZero();
        assertThat(run("sms", "numbers", "--add", "0811-000-0001", "--person", "Contoh Satu").code()).isZero();
    }

    private void circular() {
        Said form = run("sms", "form", "--on", "--keyword", "IZIN", "--fields", "KIND,FROM,TO", "--kinds",
                "DL=DL,S=S", "--reply", "ACCEPTED=Diterima {kode} {tgl}");
        assertThat(form.code()).as(form.out()).isZero();
        assertThat(form.out()).contains("IZIN#DL#02-11-2026", "bukan format resmi Klaten");
    }

    @Test
    void withoutACircularNothingIsRead() {
        assertThat(run("sms", "form").out()).contains("Pembacaan SMS mati");
        assertThat(run("sms", "add", "--from", "0811-000-0001", "--text", "IZIN#DL").code()).isEqualTo(1);
        Said incomplete = run("sms", "form", "--on", "--keyword", "IZIN");
        assertThat(incomplete.code()).isEqualTo(1);
        assertThat(incomplete.out()).contains("SMS-110");
    }

    @Test
    void aRequestIsTypedInListedAndApproved() throws IOException {
        circular();
        Said added = run("sms", "add", "--from", "0811-000-0001", "--text", "IZIN#DL", "--json");
        assertThat(added.json().get("taken").asText()).isEqualTo("ACCEPTED");
        Said list = run("sms", "list", "--json");
        assertThat(list.code()).isEqualTo(6);
        JsonNode line = list.json().get(0);
        assertThat(line.get("state").asText()).isEqualTo("ACCEPTED");
        assertThat(line.get("number").asText()).isEqualTo("…001");
        String id = line.get("id").asText();
        assertThat(run("sms", "answer", id, "--refuse").out()).contains("SMS-107");
        Said approved = run("sms", "answer", id.substring(id.length() - 8), "--approve", "--number", "090/1", "--json");
        assertThat(approved.json().get("state").asText()).isEqualTo("APPROVED");
        assertThat(run("sms", "list", "--open", "--json").code()).isZero();
        assertThat(run("sms", "list").out()).contains("Contoh Satu", "Disetujui");
        assertThat(run("sms", "answer", "zzzz", "--approve").code()).isEqualTo(2);
    }

    @Test
    void whatIsPastItsTimeIsForgottenOnRequest() throws IOException {
        circular();
        run("sms", "add", "--from", "0811-000-0001", "--text", "IZIN#DL");
        Clock twoYearsLater = Clock.offset(NOVEMBER, Duration.ofDays(735));

        assertThat(run("sms", "forget").out()).contains("0 SMS");
        assertThat(run(twoYearsLater, "sms", "forget", "--json").json().get("forgotten").asInt()).isEqualTo(1);
    }

    @Test
    void aNumberThatIsNotClearIsAskedBack() {
        Said unclear = run("sms", "numbers", "--add", "+62 (0)811-000-0009", "--person", "Contoh Dua");
        assertThat(unclear.code()).isEqualTo(1);
        assertThat(unclear.out()).contains("SMS-101", "tanpa (0)");
        assertThat(run("sms", "numbers", "--add", "0811", "--person", "Tiada").code()).isEqualTo(2);
        assertThat(run("sms", "numbers").out()).contains("+628110000001", "Contoh Satu");
    }

    @Test
    void anExportOfATelephoneIsTaken() throws IOException {
        circular();
        Path file = folder.resolve("sms.csv");
        Files.writeString(file, "Nomor;Tanggal;Isi\n0811-000-0001;02/11/2026 07:00:00;IZIN#S\n");
        assertThat(run("sms", "import", file.toString(), "--json").json().at("/figures/accepted").asInt()).isOne();
        assertThat(run("sms", "import", file.toString(), "--json").json().at("/figures/known").asInt()).isOne();
    }

    @Test
    void aModemIsListenedTo() throws Exception {
        Assumptions.assumeTrue(System.getProperty("os.name").startsWith("Linux"), "no pseudo terminals here");
        circular();
        try (SimulatedModem modem = new SimulatedModem(ModemHabits.usual())) {
            modem.plugIn();
            modem.bring("+628110000001", "IZIN#DL", OffsetDateTime.parse("2026-11-02T07:15:00+07:00"));
            Said said = run("sms", "listen", "--port", modem.device().orElseThrow(), "--seconds", "6", "--json");
            assertThat(said.code()).as(said.out()).isZero();
            assertThat(said.out()).contains("\"event\":\"UP\"", "\"event\":\"CAME\"", "\"what\":\"SENT\"");
            assertThat(modem.sent().getFirst().text()).isEqualTo("Diterima DL 02-11-2026");
        }
        assertThat(run("sms", "outbox").out()).contains("Diterima DL 02-11-2026", "Terkirim");
        assertThat(run("sms", "list", "--json").json().get(0).get("state").asText()).isEqualTo("EVIDENCE_PENDING");
    }

    @Test
    void recordsOfATelephoneAreSeenTakenAndCancelled() throws IOException {
        Path file = folder.resolve("ponsel.csv");
        Files.writeString(file, "Siapa;Tanggal;Jam;Jarak\nContoh Satu;02/10/2026;07:05:00;350 m\n");
        Said blind = run("phone", "import", file.toString(), "--source", "SIAP", "--preview");
        assertThat(blind.code()).isEqualTo(1);
        assertThat(blind.out()).contains("belum ditentukan kolom");
        String[] whole = {"phone", "import", file.toString(), "--source", "SIAP", "--column", "PERSON=A", "--radius",
            "100", "--json"};
        Said taken = run(whole);
        assertThat(taken.code()).as(taken.out()).isZero();
        assertThat(taken.json().at("/figures/doubtful").asInt()).isOne();
        Said again = run("phone", "import", file.toString(), "--source", "SIAP", "--json");
        assertThat(again.json().at("/figures/known").asInt()).isOne();
        Said list = run("phone", "list", "--month", "2026-10", "--json");
        assertThat(list.code()).isEqualTo(6);
        String id = list.json().get(0).get("id").asText();
        assertThat(run("phone", "cancel", id, "--month", "2026-10", "--reason", "lokasi palsu").code()).isZero();
        assertThat(run("phone", "list", "--month", "2026-10").code()).isZero();
    }
}
