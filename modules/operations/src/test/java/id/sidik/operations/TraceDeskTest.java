package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Job;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPerson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceDeskTest {
    private static final int KEY = 424_242;

    @TempDir
    private Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path pulled(SimulatedMachine machine) throws InterruptedException {
        try (TraceRecording recording = office.traces().begin()) {
            office.pulls().pull("127.0.0.1", machine.port(), KEY).run(Job.Progress.NONE);
            return recording.file();
        }
    }

    @Test
    void aWholePullIsWrittenDownAndReadAgainWithoutNamesAndWithoutTheKey() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withCommKey(KEY))) {
            Path file = pulled(machine);

            TraceReport report = office.traces().read(file);
            String text = Files.readString(file);
            assertThat(report.damaged()).isZero();
            assertThat(report.rows()).extracting(TraceReport.Row::name).contains("open", "CONNECT", "AUTH",
                    "PREPARE_BUFFER", "DATA", "EXIT", "close");
            assertThat(report.rows()).extracting(TraceReport.Row::note)
                    .anyMatch(note -> note.contains(machine.punches().size() + " records of 40 bytes"))
                    .anyMatch(note -> note.contains("12 records of 72"));
            for (SimulatedPerson person : machine.people())
                assertThat(text).doesNotContain(hex(person.name()));
            assertThat(report.rows()).filteredOn(row -> row.name().equals("AUTH"))
                    .allMatch(row -> row.hidden() == row.bytes());
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsWrittenBeforeOrAfterARecording() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withCommKey(KEY))) {
            Path file = pulled(machine);
            long size = Files.size(file);
            office.pulls().pull("127.0.0.1", machine.port(), KEY).run(Job.Progress.NONE);

            assertThat(Files.size(file)).isEqualTo(size);
            try (var files = Files.list(home.resolve("traces"))) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    @Test
    void aDamagedFileIsReadAsFarAsItGoes() throws Exception {
        try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withCommKey(KEY))) {
            Path file = pulled(machine);
            byte[] bytes = Files.readAllBytes(file);
            Random dice = new Random(7);
            for (int flip = 0; flip < 200; flip++) bytes[dice.nextInt(bytes.length)] = (byte) dice.nextInt();
            Files.write(file, bytes);

            TraceReport report = office.traces().read(file);

            assertThat(report.damaged()).isPositive();
            assertThat(report.rows()).isNotEmpty();
        }
    }

    @Test
    void whatCannotBeWrittenOrReadIsNamed() throws Exception {
        Path folder = Files.createDirectory(home.resolve("folder"));

        assertThat(List.of(code(() -> office.traces().begin(folder)), code(() -> office.traces().read(folder)),
                code(() -> office.traces().read(home.resolve("tiada"))))).containsExactly("NET-225", "NET-226",
                        "NET-226");
    }
}
