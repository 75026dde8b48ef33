package id.sidik.jlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import id.sidik.testkit.Beside;

/** The image is started as an office would start it: its own Java, no other on the way. */
class ImageIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Jakarta"));
    private static Path image;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findImage() {
        image = Beside.folder("sidik.image", "the runtime image, because this JDK cannot link one");
    }

    @Test
    void tellsItsVersion() throws Exception {
        assertThat(sidik("--version")).contains("SIDIK");
    }

    @Test
    void judgesTheWorkedCases() throws Exception {
        assertThat(sidik("rules", "check", "../modules/rules/src/test/resources/golden-cases.json")).contains("NIP");
    }

    @Test
    void walksTheMainRoadFromTheMachineToThePage() throws Exception {
        Path pdf = folder.resolve("rekap.pdf");
        String home = folder.resolve("home").toString();
        SimulatorSettings settings = SimulatorSettings.usual().withPeople(5).withMonth(YearMonth.of(2026, 10)).withSeed(
                7);
        try (SimulatedMachine machine = SimulatedMachine.start(settings, NOVEMBER)) {
            sidik("--home", home, "pull", "--machine", "127.0.0.1:" + machine.port());
        }
        sidik("--home", home, "recap", "--month", "2026-10", "--regulation", "nat-2023", "--pdf", pdf.toString());

        assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    /** Runs it to its end, which must be a good one. @return what it said */
    private String sidik(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(image.resolve("bin").resolve("sidik").toString());
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process program = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("%s ends", command).isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue()).as(Files.readString(err)).isZero();
        return Files.readString(out);
    }
}
