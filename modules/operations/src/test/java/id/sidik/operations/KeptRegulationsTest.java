package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.base.Records;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.regulation.KeptRegulations;
import id.sidik.operations.regulation.RegulationRow;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.store.KeptRegulation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptRegulationsTest {
    private static final String NATIONAL = Regulations.builtInTexts().getFirst();

    @TempDir
    Path folder;
    private Path home;

    @BeforeEach
    void home() {
        home = folder.resolve("home");
    }

    @Test
    void thePacksOfTheProgramAreKeptAsTheyWereWritten() {
        openOnce();
        try (Records records = Records.open(home)) {
            List<KeptRegulation> kept = records.read(tables -> tables.regulations().list());
            assertThat(kept).extracting(KeptRegulation::json)
                    .containsExactlyInAnyOrderElementsOf(Regulations.builtInTexts());
            assertThat(kept).extracting(one -> one.id() + "/" + one.version()).contains("nat-2023/1", "klaten-2019/2");
        }
    }

    @Test
    void whatIsReadFromTheStoreIsWhatTheProgramBrought() {
        try (Records records = Records.open(home)) {
            KeptRegulations.keep(records);
            Regulations kept = KeptRegulations.load(records);
            assertThat(kept.all()).containsExactlyInAnyOrderElementsOf(Regulations.builtIn().all());
            assertThat(kept.all().getFirst().id()).isEqualTo("nat-2023");
        }
    }

    @Test
    void openingAgainWritesNothing() {
        openOnce();
        try (Records busy = Records.open(home); Records records = Records.open(home)) {
            List<Regulation> read = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(15),
                    () -> busy.transact(_ -> {
                        KeptRegulations.keep(records);
                        return KeptRegulations.load(records).all();
                    }), "waits for a turn to write");
            assertThat(read).hasSize(6);
        }
    }

    @Test
    void theNewestVersionIsTheOneToWorkBy() throws InterruptedException {
        put("nat-2023", "2", NATIONAL.replace("\"version\": 1", "\"version\": 2"));
        try (Office office = OfficeFixture.open(home)) {
            assertThat(office.recaps().regulations()).extracting(RegulationRow::label).hasSize(6)
                    .contains("nat-2023/2").doesNotContain("nat-2023/1");
            MonthRecap recap = office.recaps().recap(new RecapRequest(OfficeFixture.OCTOBER, "nat-2023"))
                    .run(Job.Progress.NONE);
            assertThat(recap.regulation()).isEqualTo("nat-2023/2");
        }
    }

    @Test
    void aStoreWithAnOlderVersionOfAPackTakesTheNewOneBesideIt() {
        String shipped = Regulations.builtInTexts().stream().filter(one -> one.contains("\"kbb-2024\"")).findFirst()
                .orElseThrow();
        String older = shipped.replace("\"version\": 2", "\"version\": 1")
                .replace("\"activity\": { \"minutesPerDay\": 300 },", "")
                .replaceFirst(",\\s*\"activity\": \\{ \"mark\"[^}]*}", "");
        put("kbb-2024", "1", older);
        openOnce();
        try (Records records = Records.open(home)) {
            Regulations kept = KeptRegulations.load(records);
            assertThat(kept.find("kbb-2024").orElseThrow().edition()).isEqualTo("kbb-2024/2");
            assertThat(kept.find("kbb-2024").orElseThrow().activity()).isPresent();
            assertThat(kept.findings()).isEmpty();
            assertThat(records.read(tables -> tables.regulations().find("kbb-2024", "1")).orElseThrow().json())
                    .isEqualTo(older);
        }
    }

    @Test
    void aVersionThatIsKeptStaysAsItIs() {
        String own = NATIONAL.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Aturan Contoh\"");
        put("nat-2023", "1", own);
        try (Office office = OfficeFixture.open(home)) {
            assertThat(office.recaps().regulations()).extracting(RegulationRow::title).startsWith("Aturan Contoh");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            not JSON           | {                                                    | 1 | -       | MALFORMED
            unknown rule       | {"id": "contoh", "surprise": 1}                      | 1 | surprise | UNKNOWN_NAME
            on the second line | {"id": "contoh", "version": 1,\\n"validFrom": "soon"} | 2 | validFrom | NOT_A_DATE
            """)
    void aKeptPackThatCannotBeUsedIsNamedWithThePlace(String name, String json, String line, String path,
            String problem) {
        put("contoh", "1", json.replace("\\n", "\n"));
        try (Office office = OfficeFixture.open(home)) {
            Trouble trouble = catchThrowableOfType(TroubleException.class, office.recaps()::regulations).trouble();
            assertThat(trouble).isEqualTo(
                    Trouble.of("ATR-102", "trouble.rules.wrongPack", "contoh", line, path, problem));
        }
    }

    private void openOnce() {
        OfficeFixture.open(home).close();
    }

    private void put(String id, String version, String json) {
        try (Records records = Records.open(home)) {
            assertThat(records.<Boolean>transact(
                    tables -> tables.regulations().put(new KeptRegulation(id, version, json)))).isTrue();
        }
    }
}
