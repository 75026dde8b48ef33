package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laptop looked through by command, as a technician's script would. */
class LaptopCliTest {
    @TempDir
    private Path home;
    private String data = "data";

    private record Said(int code, String out) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve(data).toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true), Clock.systemUTC());
        return new Said(code, out.toString());
    }

    @Test
    void aBareLaptopHasFaultsAndSaysWhatToDo() throws IOException {
        Said json = run("laptop", "check", "--json");
        assertThat(json.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(json.json().get("points")).hasSize(12);
        assertThat(json.json().at("/points/2/point").asText()).isEqualTo("MACHINES");
        assertThat(json.json().at("/points/2/mark").asText()).isEqualTo("BAD");
        assertThat(json.json().get("BAD").asInt()).isPositive();

        Said said = run("laptop", "check");
        assertThat(said.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(said.out()).contains(" 3 ■ Setiap mesin menjawab: Belum ada mesin di daftar.",
                "→ Cari mesin di jaringan", "dari 12 butir baik").doesNotContain("laptop.check");
    }

    @Test
    void fromABundleToTheMinutesByOneCommandThatGoesOnWhereItStopped() throws IOException {
        Path pass = Files.writeString(home.resolve("frasa"), "frasa contoh yang panjang");
        Path unit = home.resolve("dinas.unit");
        Path pdf = home.resolve("serah-terima.pdf");
        try (SimulatedMachine machine = machine()) {
            String range = "127.0.0.0/29";
            assertThat(run("pull", "--machine", "127.0.0.2:" + machine.port()).code()).isZero();
            assertThat(run("bundle", "make", "--out", unit.toString(), "--passphrase-file", pass.toString()).code())
                    .isZero();
            data = "lain";
            String[] words = {"laptop", "new", "--bundle", unit.toString(), "--passphrase-file", pass.toString(),
                "--range", range, "--machine-key", "127.0.0.9=5", "--port", String.valueOf(machine.port()),
                "--technician", "Contoh Teknisi",
                "--out", pdf.toString(), "--json"};
            Path wrong = Files.writeString(home.resolve("salah"), "frasa contoh yang salah");
            Said refused = run("laptop", "new", "--bundle", unit.toString(), "--passphrase-file", wrong.toString(),
                    "--json");
            assertThat(refused.code()).isEqualTo(Exit.NOT_DONE.code());
            assertThat(refused.json().get("code").asText()).isEqualTo("PKU-103");

            assertThat(run("laptop", "new", "--centre-bundle", "--account", "dinas", "--passphrase-file", pass
                    .toString(), "--json").json().get("code").asText()).as("nobody told where it is").startsWith(
                            "PST-");
            Said said = run(words);

            JsonNode handover = said.json().get("handover");
            assertThat(handover.get("steps")).hasSize(6);
            assertThat(handover.get("steps")).extracting(step -> step.get("how").asText()).doesNotContain("FAILED");
            assertThat(handover.get("punches").asInt()).isEqualTo(120);
            assertThat(handover.get("goalMet").asBoolean()).isTrue();
            assertThat(pdf).isNotEmptyFile();
            assertThat(run("laptop", "handovers", "--json").json().get("handovers")).hasSize(1);
            Path csv = home.resolve("serah-terima.csv");
            assertThat(run("laptop", "handovers", "--list", csv.toString()).code()).isZero();
            assertThat(Files.readString(csv)).contains("Contoh Teknisi", "terpenuhi");
            assertThat(run("laptop", "handovers").out()).contains("sasaran 20 menit terpenuhi");
        }
    }

    private static SimulatedMachine machine() throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost("127.0.0.2").withSerial("LANTAI-1")
                .withPeople(3).withRecords(120).withFingers(1).withClock(ClockPlan.rightIn(ZoneId.of("Asia/Jakarta"))));
    }
}
