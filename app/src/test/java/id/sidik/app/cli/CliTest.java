package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;

    /** What a command said, and how it ended. */
    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @Test
    void fromTheMachineToTheRecapByTheCommandsOfTheReadme() throws Exception {
        try (SimulatedMachine machine = machine(0)) {
            Said pull = run("--home", home(), "pull", "--machine", "127.0.0.1:" + machine.port());
            assertThat(pull.code()).as(pull.err()).isZero();
            assertThat(pull.out()).contains("rekaman baru");
            Path pdf = folder.resolve("rekap.pdf");
            Said recap = run("--home", home(), "recap", "--month", "2026-10", "--regulation", "nat-2023", "--pdf",
                    pdf.toString(), "--json");
            assertThat(recap.code()).as(recap.err()).isZero();
            assertThat(recap.json().get("people")).hasSize(machine.people().size());
            String text = text(pdf);
            for (SimulatedPerson person : machine.people()) assertThat(text).contains(person.name());
        }
    }

    @Test
    void aLedgerAsJsonHasItsFiguresAndNothingElseOnTheOutput() throws Exception {
        try (SimulatedMachine machine = machine(0)) {
            JsonNode ledger = run("--home", home(), "pull", "--machine", "127.0.0.1:" + machine.port(), "--json")
                    .json();
            assertThat(ledger.get("complete").asBoolean()).isTrue();
            assertThat(ledger.at("/figures/read").asInt()).isEqualTo(machine.punches().size());
            assertThat(ledger.at("/figures/machineCount").asInt()).isEqualTo(machine.punches().size());
        }
    }

    @Test
    void aWrongKeyEndsWithFiveAndItsCode() throws Exception {
        try (SimulatedMachine machine = machine(99)) {
            Said said = run("--home", home(), "pull", "--machine", "127.0.0.1:" + machine.port(), "--comm-key", "5");
            assertThat(said.code()).isEqualTo(5);
            assertThat(said.out()).contains("NET-210");
            Said right = run("--home", home(), "pull", "--machine", "127.0.0.1:" + machine.port(), "--comm-key", "99");
            assertThat(right.code()).isZero();
        }
    }

    @Test
    void whatWentWrongStandsInTheLogOfTheHomeWithoutAKey() throws Exception {
        try (SimulatedMachine machine = machine(424_242)) {
            run("--home", home(), "pull", "--machine", "127.0.0.1:" + machine.port(), "--comm-key", "434343");
            assertThat(Path.of(home()).resolve("log").resolve("sidik.log")).content().contains("NET-210")
                    .doesNotContain("424242", "434343");
        }
    }

    @Test
    void answersCanBeEnglish() throws Exception {
        try (SimulatedMachine machine = machine(0)) {
            Said said = run("--home", home(), "--lang", "en", "pull", "--machine", "127.0.0.1:" + machine.port());
            assertThat(said.out()).doesNotContain("rekaman").contains("new");
        }
    }

    @Test
    void aFlashDiskAndAListOfEmployeesAreTaken() throws Exception {
        Path attlog = folder.resolve("1_attlog.dat");
        Files.writeString(attlog, "     0012\t2026-10-01 07:25:10\t1\t0\t1\t0\nrusak\n");
        Path people = folder.resolve("pegawai.csv");
        Files.writeString(people, "Nama;NIP;PIN\nContoh Pegawai Satu;198705232011011004;0012\n");
        Said disk = run("--home", home(), "import", "attlog", attlog.toString(), "--machine", "UJI-01", "--json");
        Said list = run("--home", home(), "import", "employees", people.toString(), "--json");
        assertThat(disk.json().at("/figures/fresh").asInt()).isEqualTo(1);
        assertThat(disk.json().at("/figures/quarantined").asInt()).isEqualTo(1);
        assertThat(list.json().at("/figures/added").asInt()).isEqualTo(1);
        JsonNode person = run("--home", home(), "recap", "--month", "2026-10", "--json").json().at("/people/0");
        assertThat(person.get("name").asText()).isEqualTo("Contoh Pegawai Satu");
        assertThat(person.at("/days/0/in").asText()).startsWith("2026-10-01T07:25");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pull", "pull --machine 127.0.0.1:70000", "recap", "recap --month 2026-13", "import",
        "rules", "no-such-command", "simulate --port 0 --record-size 12"})
    void wrongUseEndsWithTwoAndSaysWhy(String words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home()));
        arguments.addAll(List.of(words.split(" ")));
        Said said = run(arguments.toArray(String[]::new));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isNotBlank();
    }

    @Test
    void aRegulationThatIsNotThereIsNamedOnTheErrorStream() {
        Said said = run("--home", home(), "recap", "--month", "2026-10", "--regulation", "nat-1999");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("nat-1999", "nat-2023", "ATR-101");
    }

    @Test
    void casesArePlayedWithALineEachAndACount() throws Exception {
        Path cases = folder.resolve("cases.json");
        Files.writeString(cases,
                """
                        {"format": "golden-cases/1", "packs": {}, "cases": [
                          {"id": "A", "kind": "NIP", "title": "benar", "input": {"nip": "19870523 201101 1 004"},
                           "expected": {"valid": true, "kind": "PNS", "birthDate": "1987-05-23", "sex": "L", "serial": "004",
                                        "tmtCpns": "2011-01", "display": "19870523 201101 1 004"}},
                          {"id": "B", "kind": "OVERTIME", "title": "lembur", "input": {"totals": [3]}, "expected": {"codes": ["TEGURAN_LISAN"]}}]}
                        """);
        Said good = run("rules", "check", cases.toString());
        assertThat(good.out()).contains("A NIP LULUS", "B OVERTIME BELUM DIDUKUNG", "1 lulus, 0 gagal, 1 belum");
        assertThat(good.code()).isZero();
        Files.writeString(cases, Files.readString(cases).replace("\"serial\": \"004\"", "\"serial\": \"005\""));
        Said bad = run("rules", "check", cases.toString());
        assertThat(bad.out()).contains("A NIP GAGAL", "serial");
        assertThat(bad.code()).isEqualTo(1);
    }

    @Test
    void withoutACommandTheWindowOpensWithTheChosenHome() {
        List<String> opened = new ArrayList<>();
        int code = Cli.run(new String[]{"--home=" + home()}, (home, language) -> {
            opened.add(home + " " + language);
            return 0;
        }, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), NOVEMBER);
        assertThat(code).isZero();
        assertThat(opened).containsExactly(home() + " " + Optional.empty());
    }

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments, (home, language) -> {
            throw new IllegalStateException("no window is wanted here");
        }, new PrintWriter(out, true), new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private static SimulatedMachine machine(int key) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withPeople(8).withMonth(YearMonth.of(2026, 10))
                .withCommKey(key), NOVEMBER);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
