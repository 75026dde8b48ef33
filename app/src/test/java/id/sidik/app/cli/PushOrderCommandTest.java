package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.domain.MachineId;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.PushManner;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders for machines that report by themselves, without a window. */
class PushOrderCommandTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private record Said(int code, String out, String err) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @BeforeEach
    void register() {
        try (Office office = Office.open(new OfficeSettings(home, "petugas"), NOVEMBER)) {
            office.push().register(new MachineId("LAPOR-1"), "Gudang", PushManner.USUAL);
        }
    }

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 9, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void anOrderWaitsIsListedAndIsWithdrawn() throws Exception {
        JsonNode order = run("push", "order", "query-punches", "--machine", "Gudang", "--from", "2026-10-01", "--until",
                "2026-10-31", "--reason", "periksa", "--json").json();
        assertThat(order.get("exit").asText()).isEqualTo("DONE");
        assertThat(order.get("machine").asText()).isEqualTo("LAPOR-1");
        Said listed = run("push", "orders", "--json");
        assertThat(listed.code()).as("one waits").isEqualTo(6);
        assertThat(listed.json().at("/orders/0/kind").asText()).isEqualTo("QUERY_PUNCHES");
        assertThat(listed.json().at("/orders/0/state").asText()).isEqualTo("WAITING");
        assertThat(run("push", "orders").out()).contains("Minta rekaman").contains("menunggu");
        String number = order.get("order").asText();
        assertThat(run("push", "orders", "--withdraw", number).code()).isZero();
        assertThat(run("push", "orders", "--withdraw", number).code()).as("gone already").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"save-user --pin 7 --name Contoh", "delete-user --pin 7 --reason keluar", "query-people",
        "set-time --reason listrik", "info", "reboot --reason diam"})
    void everyOrderOfTheWindowIsThere(String words) {
        Said said = run(("push order --machine LAPOR-1 " + words).split(" "));
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(run("push", "orders").code()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete-user --pin 7", "save-user --pin 7", "set-time", "reboot", "shell", "query-punches",
        "query-punches --from 2026-10-31 --until 2026-10-01", "save-user --pin é --name Contoh"})
    void whatIsMissingIsWrongUse(String words) {
        Said said = run(("push order --machine LAPOR-1 " + words).split(" "));
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).isNotBlank();
    }

    @Test
    void aMachineThatIsNotRegisteredGetsNoOrder() {
        Said said = run("push", "order", "info", "--machine", "ASING");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("MES-102");
    }
}
