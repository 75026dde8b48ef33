package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** service, as a technician types it. */
class ServiceCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-03T08:00:00Z"), ZoneId.of("Asia/Jakarta"));

    @TempDir
    private Path home;
    private String err = "";

    private String run(int code, String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve("data").toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter told = new StringWriter();
        assertThat(Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(told, true), NOVEMBER)).isEqualTo(code);
        err = told.toString();
        return out.toString();
    }

    @Test
    void aRequestIsFollowedThroughAndTheQuarterIsTold() throws Exception {
        run(0, "service", "receive", "--applicant", "Contoh Pemohon", "--unit", "Dinas Contoh", "--machine", "LOBI1",
                "--complaint", "Mesin diam", "--at", "2026-11-02T09:00");
        run(0, "service", "start", "1", "--at", "2026-11-02T09:10");
        run(0, "service", "found", "1", "kabel lepas");
        run(0, "service", "work", "1/2026", "kabel dipasang");
        run(0, "service", "finish", "1", "--at", "2026-11-02T09:40");
        assertThat(run(0, "service", "rate", "1", "4", "--said", "cepat")).contains("selesai", "Dinas Contoh", "LOBI1");
        JsonNode told = new ObjectMapper().readTree(run(0, "service", "list", "--span", "2026-Q4", "--json"));
        assertThat(told.path("finished").asInt()).isEqualTo(1);
        assertThat(told.path("inTime").asInt()).isEqualTo(1);
        assertThat(told.path("medianMinutes").asInt()).isEqualTo(40);
        assertThat(told.path("average").asDouble()).isEqualTo(4.0);
        assertThat(told.path("cases").path(0).path("work").path(0).asText()).isEqualTo("kabel dipasang");
        run(0, "service", "register", "--pdf", home.resolve("r.pdf").toString(), "--xlsx", home.resolve("r.xlsx")
                .toString());
        assertThat(home.resolve("r.pdf")).isNotEmptyFile();
        assertThat(home.resolve("r.xlsx")).isNotEmptyFile();
        assertThat(run(0, "service", "standard", "--days", "2")).contains("2 hari");
    }

    @Test
    void whatCannotBeIsToldWithItsCode() {
        run(1, "service", "start", "7");
        assertThat(err).contains("LYN-103", "7");
        run(1, "service", "list", "--span", "2026-Q7");
        assertThat(err).contains("LYN-108", "2026-Q7");
        run(2, "service", "register");
        assertThat(err).contains("--pdf");
    }
}
