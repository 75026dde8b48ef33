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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A technician's visit by commands alone, from a bare store to the handover; each answer is what a script would see. */
class VisitCliTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    @TempDir
    private Path folder;
    private int port;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @BeforeEach
    void choosePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            port = free.getLocalPort();
        }
    }

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), Clock.systemUTC());
        return new Said(code, out.toString(), err.toString());
    }

    private Said done(String... words) {
        Said said = run(words);
        assertThat(said.code()).as("%s: %s%s", String.join(" ", words), said.out(), said.err()).isZero();
        return said;
    }

    private SimulatedMachine start(String host, String serial, int people, int fingers, Duration wrong)
            throws IOException {
        return SimulatedMachine.start(SimulatorSettings.usual().withHost(host).withPort(port).withSerial(serial)
                .withPeople(people).withRecords(people * 40).withFingers(fingers)
                .withClock(ClockPlan.rightIn(WIB).wrongBy(wrong)));
    }

    @Test
    void fromABareStoreToTheHandoverSheet() throws Exception {
        try (SimulatedMachine old = start("127.0.0.2", "LAMA0001", 6, 1, Duration.ZERO);
                SimulatedMachine fresh = start("127.0.0.3", "BARU0001", 1, 0, Duration.ofMinutes(7))) {
            foundBySerial();
            replaced(old, fresh);
            configured();
            clockSet(fresh);
            cleared(fresh);
            handedOver();
        }
    }

    private void foundBySerial() throws IOException {
        JsonNode found = done("scan", "--range", "127.0.0.0/29", "--port", String.valueOf(port), "--json").json();
        assertThat(found.findValuesAsText("serial")).contains("LAMA0001", "BARU0001");
        for (String host : List.of("127.0.0.2", "127.0.0.3")) done("pull", "--machine", host + ":" + port);
        done("diagnose", "--machine", "LAMA0001");
    }

    private void replaced(SimulatedMachine old, SimulatedMachine fresh) throws IOException {
        JsonNode backup = done("machine", "backup", "--machine", "LAMA0001", "--json").json();
        assertThat(backup.at("/figures/fingers").asInt()).isEqualTo(old.fingers().size());
        assertThat(run("machine", "replace", "--old", "LAMA0001", "--machine", "BARU0001", "--json").code())
                .as("shown first").isEqualTo(Exit.DIFFERENT.code());
        done("machine", "replace", "--old", "LAMA0001", "--machine", "BARU0001", "--yes");
        assertThat(fresh.fingers()).hasSameSizeAs(old.fingers());
        assertThat(fresh.records()).extracting(each -> each.user().pin())
                .containsAll(old.records().stream().map(each -> each.user().pin()).toList());
    }

    private void configured() {
        done("machine", "profile", "make", "--name", "Kantor", "--regulation", "nat-2023");
        assertThat(run("machine", "profile", "apply", "--machine", "BARU0001", "--profile", "Kantor").code())
                .as("shown first").isEqualTo(Exit.DIFFERENT.code());
        done("machine", "profile", "apply", "--machine", "BARU0001", "--profile", "Kantor", "--yes");
        done("machine", "profile", "compare", "--machine", "BARU0001");
    }

    private void clockSet(SimulatedMachine fresh) {
        assertThat(run("clock", "--machine", "BARU0001").code()).isEqualTo(Exit.DIFFERENT.code());
        done("clock", "--machine", "BARU0001", "--set", "--reason", "mesin baru dipasang");
        done("clock", "--machine", "BARU0001");
        assertThat(Duration.between(fresh.clock().atZone(WIB).toInstant(), Clock.systemUTC().instant()).abs())
                .isLessThan(Duration.ofSeconds(3));
    }

    private void cleared(SimulatedMachine fresh) throws IOException {
        done("pull", "--machine", "BARU0001");
        String name = done("machine", "info", "--machine", "BARU0001", "--json").json().get("machine").asText();
        Path minutes = folder.resolve("berita-acara.txt");
        done("machine", "clear", "--machine", "BARU0001", "--reason", "mesin baru dipasang", "--confirm", name,
                "--no-centre", "--minutes", minutes.toString());
        assertThat(fresh.punches()).isEmpty();
        assertThat(minutes).content().contains("BARU0001", "mesin baru dipasang");
    }

    private void handedOver() throws IOException {
        Path sheet = folder.resolve("serah-terima.txt");
        JsonNode told = done("machine", "handover", "--machine", "BARU0001", "--json").json();
        assertThat(told.toString()).contains("BARU0001", "Kantor", "REPLACE", "SET_CLOCK", "CLEAR_LOG");
        done("machine", "handover", "--machine", "BARU0001", "--out", sheet.toString());
        assertThat(Files.readString(sheet)).contains("BARU0001", "mesin baru dipasang");
    }
}
