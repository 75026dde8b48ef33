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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** machine sms, assumptions, clock-rule and provision with profiles, as a technician types them. */
class MachineSettingCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path home;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    private static SimulatedMachine start() throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withSerial("SETEL-1").withPeople(3), NOVEMBER);
    }

    private String listed(SimulatedMachine machine) {
        String place = "127.0.0.1:" + machine.port();
        assertThat(run("machine", "info", "--machine", place).code()).isZero();
        return "SETEL-1";
    }

    @Test
    void aMessageIsWrittenListedAndTakenOff() throws Exception {
        try (SimulatedMachine machine = start()) {
            String name = listed(machine);
            String pin = machine.records().getFirst().user().pin();
            Said written = run("machine", "sms", "write", "--machine", name, "--id", "3", "--text", "Ambil SK",
                    "--pin", pin, "--start", "2026-11-02T07:00", "--minutes", "90");
            assertThat(written.code()).as(written.out() + written.err()).isZero();
            JsonNode list = run("machine", "sms", "list", "--machine", name, "--up-to", "5", "--json").json();
            assertThat(list.at("/messages/0/tag").asInt()).isEqualTo(254);
            assertThat(list.at("/messages/0/people/0").asText()).isEqualTo(pin);
            assertThat(list.at("/messages/0/start").asText()).isEqualTo("2026-11-02T07:00");
            assertThat(run("machine", "sms", "list", "--machine", name).out()).contains("Ambil SK");
            assertThat(run("machine", "sms", "delete", "--machine", name, "--id", "3").code()).isZero();
            assertThat(run("machine", "sms", "list", "--machine", name).out()).contains("Tidak ada pesan");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list --up-to 0", "write --id 0 --text x", "write --id 1 --text x --start kemarin",
        "write --id 1 --text x --tag 300", "delete --id 70000", ""})
    void whatCannotBeMeantIsRefusedBeforeTheMachineIsMet(String words) {
        List<String> all = new ArrayList<>(List.of("machine", "sms"));
        all.addAll(List.of(words.split(" ")));
        if (!words.isEmpty()) all.addAll(List.of("--machine", "127.0.0.1:1"));
        assertThat(run(all.stream().filter(word -> !word.isEmpty()).toArray(String[]::new)).code())
                .isEqualTo(Exit.WRONG_USE.code());
    }

    @Test
    void anAssumptionIsShownChangedAndPutBack() throws Exception {
        try (SimulatedMachine machine = start()) {
            String name = listed(machine);
            Said changed = run("machine", "assumptions", "--machine", name, "--set", "USER_FLAG=OWN");
            assertThat(changed.code()).isZero();
            assertThat(changed.out()).contains("▲ USER_FLAG=OWN");
            JsonNode json = run("machine", "assumptions", "--machine", name, "--reset", "--json").json();
            assertThat(json.get("assumptions")).noneMatch(line -> line.get("changed").asBoolean());
            Said wrong = run("machine", "assumptions", "--machine", name, "--set", "USER_FLAG=LAIN");
            assertThat(wrong.code()).isEqualTo(Exit.NOT_DONE.code());
            assertThat(wrong.out() + wrong.err()).contains("MES-520");
        }
    }

    @Test
    void theRuleOfTheUnitHoldsUntilAMachineHasItsOwn() throws Exception {
        try (SimulatedMachine machine = start()) {
            String name = listed(machine);
            assertThat(run("machine", "clock-rule").out()).contains("tidak pernah disetel sendiri");
            assertThat(run("machine", "clock-rule", "--on").code()).isEqualTo(Exit.WRONG_USE.code());
            assertThat(run("machine", "clock-rule", "--on", "--over", "20", "--at-most", "300", "--reason",
                    "Rapat 3 Januari").out()).contains("20", "300", "Rapat 3 Januari");
            assertThat(run("machine", "clock-rule", "--machine", name, "--json").json().get("own").asBoolean())
                    .isFalse();
            run("machine", "clock-rule", "--machine", name, "--off");
            JsonNode own = run("machine", "clock-rule", "--machine", name, "--json").json();
            assertThat(own.get("own").asBoolean()).isTrue();
            assertThat(own.get("on").asBoolean()).isFalse();
            assertThat(run("machine", "clock-rule", "--machine", name, "--inherit", "--json").json().get("on")
                    .asBoolean()).isTrue();
            assertThat(run("machine", "clock-rule", "--inherit").code()).isEqualTo(Exit.WRONG_USE.code());
        }
    }

    @Test
    void machinesOfATableGetTheNamedProfile() throws Exception {
        try (SimulatedMachine machine = start()) {
            assertThat(run("machine", "profile", "make", "--name", "Kantor").code()).isZero();
            assertThat(run("machine", "profile", "make", "--name", "Gudang").code()).isZero();
            Path table = Files.writeString(home.resolve("mesin.csv"),
                    "SN;IP\nSETEL-1;127.0.0.1:" + machine.port() + "\n");
            Path board = home.resolve("papan.csv");
            assertThat(run("machine", "provision", table.toString(), "--profile", "Tidak ada").out()
                    + run("machine", "provision", "--no-run").out()).doesNotContain("terpasang");
            Said done = run("machine", "provision", table.toString(), "--profile", "Kantor", "--export",
                    board.toString());
            assertThat(done.code()).as(done.out() + done.err()).isZero();
            assertThat(Files.readString(board)).contains("\"diterapkan\"");
        }
    }
}
