package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    Path folder;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
        all.addAll(List.of(arguments));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(all.toArray(String[]::new), (home, language) -> 3, new PrintWriter(out),
                new PrintWriter(err), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    private static SimulatedMachine machine(String serial, int people) throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withPeople(people).withSerial(serial).withFingers(1),
                NOVEMBER);
    }

    private static String at(SimulatedMachine machine) {
        return "127.0.0.1:" + machine.port();
    }

    @Test
    void aMachineIsBackedUpEmptiedAndRestored() throws Exception {
        try (SimulatedMachine machine = machine("UJI00001", 3)) {
            Said backup = run("machine", "backup", "--machine", at(machine), "--json");
            assertThat(backup.code()).as(backup.err()).isZero();
            assertThat(backup.json().at("/figures/fingers").asInt()).isEqualTo(3);
            Said compared = run("machine", "compare", "--machine", "UJI00001", "--json");
            assertThat(compared.code()).isEqualTo(Exit.DIFFERENT.code());
            assertThat(compared.json().get("ONLY_THERE").asInt()).isEqualTo(3);
            assertThat(run("machine", "apply", "--machine", "UJI00001", "--exact").code())
                    .isEqualTo(Exit.DIFFERENT.code());
            assertThat(machine.fingers()).as("shown, not done").hasSize(3);
            assertThat(run("machine", "apply", "--machine", "UJI00001", "--exact", "--yes").code()).isZero();
            assertThat(machine.fingers()).isEmpty();
            String first = run("machine", "backup", "--machine", "UJI00001", "--list", "--json").json().findParents(
                    "occasion").stream().filter(line -> line.get("occasion").asText().equals("ASKED")).findFirst()
                    .orElseThrow().get("id").asText();
            Said restored = run("machine", "restore", "--machine", "UJI00001", "--backup", first, "--yes");
            assertThat(restored.code()).as(restored.out() + restored.err()).isZero();
            assertThat(machine.fingers()).hasSize(3);
        }
    }

    @Test
    void aSuccessorIsMadeFromTheBackupOfAMachineThatIsGone() throws Exception {
        try (SimulatedMachine old = machine("LAMA0001", 2)) {
            run("machine", "backup", "--machine", at(old));
        }
        try (SimulatedMachine fresh = machine("BARU0001", 1)) {
            Said shown = run("machine", "replace", "--old", "LAMA0001", "--machine", at(fresh), "--json");
            assertThat(shown.code()).as(shown.err()).isEqualTo(Exit.DIFFERENT.code());
            Said done = run("machine", "replace", "--old", "LAMA0001", "--machine", at(fresh), "--yes");
            assertThat(done.code()).as(done.out()).isZero();
            assertThat(fresh.fingers()).hasSize(2);
        }
    }

    @Test
    void aBoardIsWorkedOffAndExported() throws Exception {
        Path table = folder.resolve("mesin.csv");
        Path board = folder.resolve("papan.csv");
        try (SimulatedMachine machine = machine("UJI00001", 1)) {
            Files.writeString(table, "No. Seri;Alamat;Unit\nUJI00001;" + at(machine)
                    + ";Dinas Contoh\nUJI00002;127.0.0.1:1;\n");
            Said said = run("machine", "provision", table.toString(), "--export", board.toString(),
                    "--units", "--export-units", folder.resolve("unit.csv").toString());
            assertThat(said.code()).as(said.out()).isEqualTo(Exit.NOT_DONE.code());
            assertThat(said.out()).contains("1 dari 2", "Dinas Contoh: 1 mesin, 1 selesai",
                    "(tanpa unit): 1 mesin, 0 selesai");
            assertThat(Files.readString(folder.resolve("unit.csv"))).contains("Unit", "Dinas Contoh");
            assertThat(Files.readString(board)).contains("UJI00001", "selesai", "tidak terhubung");
        }
    }
}
