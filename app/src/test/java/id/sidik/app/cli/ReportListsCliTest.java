package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists, the letter and the columns of tax, as an office types them. */
class ReportListsCliTest {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of(
            "Asia/Jakarta"));

    @TempDir
    private Path home;

    private record Said(int code, String out, String err) {}

    private Said run(String... words) {
        List<String> arguments = new ArrayList<>(List.of("--home", home.resolve("data").toString()));
        arguments.addAll(List.of(words));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cli.run(arguments.toArray(String[]::new), (place, language) -> 3, new PrintWriter(out, true),
                new PrintWriter(err, true), NOVEMBER);
        return new Said(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"R5", "R7", "R8", "R9", "R10", "R13", "R16"})
    void everyListIsMadeByItsCodeAndStandsInTheListOfReports(String code) {
        Path pdf = home.resolve(code + ".pdf");
        Said made = run("report", code, "--month", "2026-10", "--pdf", pdf.toString());
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(pdf).isNotEmptyFile();
        assertThat(run("report", "list").out()).contains(code + " ");
    }

    @Test
    void minutesNeedAFailureAndSayWhatToDo() {
        Said refused = run("report", "R11", "--month", "2026-10");
        assertThat(refused.code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(refused.err() + refused.out()).contains("LAP-103");
    }

    @Test
    void theLetterRemembersWhereItGoesAndWhatItEncloses() {
        assertThat(run("report", "letter", "--to", "Kepala BKPSDM; Kota Contoh", "--enclose", "R5,R7").code()).isZero();
        assertThat(run("report", "letter").out()).contains("Kepala BKPSDM; Kota Contoh", "R5", "R7");
        assertThat(run("report", "R15", "--month", "2026-10").code()).isZero();
    }

    @Test
    void taxIsShownAndHiddenAgain() {
        assertThat(run("report", "tax", "--grade3", "5", "--grade4", "15", "--bpjs", "1").out()).contains("5", "15");
        assertThat(run("report", "tax", "--grade3", "500").code()).isEqualTo(Exit.NOT_DONE.code());
        assertThat(run("report", "tax", "--off").code()).isZero();
    }
}
