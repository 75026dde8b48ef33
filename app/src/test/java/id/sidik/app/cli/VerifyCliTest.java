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
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** report, parcel, handout, page and verify, as an office types them. */
class VerifyCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of(
            "Asia/Jakarta"));

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

    private String file(String name) {
        return home.resolve(name).toString();
    }

    @BeforeEach
    void pull() throws IOException {
        try (SimulatedMachine machine = SimulatedMachine.start(SimulatorSettings.usual().withSerial("LAPORAN-1")
                .withPeople(4).withMonth(YearMonth.of(2026, 10)).withSeed(3), NOVEMBER)) {
            assertThat(run("pull", "--machine", "127.0.0.1:" + machine.port()).code()).isZero();
        }
    }

    @Test
    void aReportIsSavedInThreeFormsAndEachIsGenuine() throws IOException {
        Said made = run("report", "R2", "--month", "2026-10", "--pdf", file("r2.pdf"), "--xlsx", file("r2.xlsx"),
                "--csv", file("r2.csv"), "--json");
        assertThat(made.code()).as(made.err()).isZero();
        String number = made.json().get("number").asText();
        for (String what : List.of(number, file("r2.pdf"), file("r2.xlsx"), file("r2.csv"))) {
            Said verified = run("verify", what, "--json");
            assertThat(verified.code()).as(what).isZero();
            assertThat(verified.json().get("verdict").asText()).isEqualTo("GENUINE");
            assertThat(verified.json().get("number").asText()).isEqualTo(number);
        }
        assertThat(run("verify", number).out()).contains("Asli").contains(number).containsPattern(
                "pertama kali \\d\\d/\\d\\d/2026 \\d\\d\\.\\d\\d");
        assertThat(run("verify", file("tidak-ada.pdf")).err()).contains("LAP-121").contains("tidak-ada.pdf");
        Said other = run("report", "R2", "--month", "2026-10", "--unit", "Bukan Unit Ini", "--pdf", file("lain.pdf"));
        assertThat(other.code()).isEqualTo(Exit.WRONG_USE.code());
        assertThat(home.resolve("lain.pdf")).doesNotExist();
        try (Workbook book = WorkbookFactory.create(home.resolve("r2.xlsx").toFile())) {
            assertThat(book.getSheet("Legenda").getRow(0).getCell(1).getStringCellValue()).contains("R2");
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(5);
        }
    }

    @Test
    void aChangedFileAndAnUnknownNumberAreDifferent() throws IOException {
        run("report", "R2", "--month", "2026-10", "--pdf", file("r2.pdf"));
        byte[] bytes = Files.readAllBytes(home.resolve("r2.pdf"));
        bytes[bytes.length / 2] ^= 1;
        Files.write(home.resolve("r2.pdf"), bytes);
        Said changed = run("verify", file("r2.pdf"), "--json");
        assertThat(changed.code()).isEqualTo(Exit.DIFFERENT.code());
        assertThat(changed.json().get("verdict").asText()).isEqualTo("CHANGED_FILE");
        assertThat(run("verify", "R5-2026-10-00000000").code()).isEqualTo(Exit.DIFFERENT.code());
    }

    @Test
    void aParcelVerifies() throws IOException {
        Said packed = run("parcel", "--month", "2026-10", "--out", file("paket.zip"), "--json");
        assertThat(packed.code()).as(packed.err()).isZero();
        Said verified = run("verify", file("paket.zip"), "--json");
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.json().get("known").asBoolean()).isTrue();
        assertThat(verified.json().get("whole").asInt()).isPositive();
    }

    @Test
    void theBuiltInPageIsHandedOutCheckedAndTakenBack() throws IOException {
        assertThat(run("page").code()).isZero();
        Said exported = run("page", "--export", "R2", "--json");
        assertThat(exported.json().get("files")).hasSize(4);
        Path page = Path.of(exported.json().get("files").get(3).asText());
        assertThat(run("page").code()).isZero();
        Files.writeString(page, Files.readString(page).replace("$P{title}", "System.exit(0)"));
        Said faulty = run("page");
        assertThat(faulty.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(faulty.out()).contains("baris");
        Said refused = run("report", "R2", "--month", "2026-10", "--pdf", file("r2.pdf"));
        assertThat(refused.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(refused.err() + refused.out()).contains("LAP-131");
        String name = page.getFileName().toString().replace(".jrxml", "");
        assertThat(run("page", "--builtin", name).code()).isZero();
        assertThat(run("report", "R2", "--month", "2026-10", "--pdf", file("r2.pdf")).code()).isZero();
    }

    @Test
    void nobodyToHandOutToIsNoFailure() throws IOException {
        Files.createDirectories(home.resolve("lembar"));
        Said handed = run("handout", "--month", "2026-10", "--folder", file("lembar"), "--json");
        assertThat(handed.code()).as(handed.err()).isZero();
        assertThat(handed.json().get("job").asText()).isEqualTo("personBatch");
    }
}
