package id.sidik.jlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
    private Path answers;
    private Path errors;

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

    @Test
    void itIsUnderTheSizeOfAnInstallationAndCarriesNothingOfOtherSystems() throws Exception {
        try (Stream<Path> files = Files.walk(image)) {
            assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(220_000_000);
        }
        for (Path jar : jars()) {
            try (FileSystem inside = FileSystems.newFileSystem(jar);
                    Stream<Path> files = Files.walk(inside.getPath("/"))) {
                assertThat(files.map(Path::toString)).as("%s", jar).noneMatch(name -> name.endsWith(".dll"));
            }
        }
    }

    @Test
    void everyPartOfOthersIsListedWithItsLicence() throws Exception {
        List<String> list = Files.readAllLines(image.resolve("legal").resolve("THIRD-PARTY.txt"));
        assertThat(list).noneMatch(line -> line.contains("Unknown license"));
        for (Path jar : jars()) {
            String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
            if (!name.startsWith("sidik-")) assertThat(list).as(name).anyMatch(line -> line.contains(":" + name + ":"));
        }
        assertThat(image.resolve("legal").resolve("java.base")).isDirectory();
    }

    /** A package is laid where the build was not. */
    @Test
    void theStartUpCacheIsUsedWhereverTheImageLies() throws Exception {
        Path elsewhere = folder.resolve("opt").resolve("sidik");
        Files.createDirectories(elsewhere.getParent());
        assertThat(new ProcessBuilder("cp", "-a", image.toString(), elsewhere.toString()).start().waitFor()).isZero();
        Process program = started(elsewhere, Map.of("JDK_JAVA_OPTIONS", "-XX:AOTMode=on"), "--version");
        assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(errors)).isZero();
    }

    @Test
    void theWindowOpensWithoutADisplay() throws Exception {
        opensItsWindow(Map.of("JDK_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw"));
    }

    @Test
    void theWindowOpensOnADisplay() throws Exception {
        Path server = Beside.program("Xvfb", "the image's window on a real display");
        Path number = folder.resolve("display");
        Process display = new ProcessBuilder("sh", "-c", "exec \"$0\" -displayfd 3 -screen 0 1366x768x24 3>\"$1\"",
                server.toString(), number.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("xvfb.txt").toFile()).start();
        try {
            await().atMost(PATIENCE).until(() -> Files.exists(number) && !Files.readString(number).isBlank());
            opensItsWindow(Map.of("DISPLAY", ":" + Files.readString(number).strip()));
        } finally {
            display.destroy();
            display.waitFor();
        }
    }

    private void opensItsWindow(Map<String, String> environment) throws Exception {
        Path home = folder.resolve("window");
        Path log = home.resolve("log").resolve("sidik.log");
        Process program = started(image, environment, "--home", home.toString());
        try {
            await().atMost(PATIENCE).until(() -> !program.isAlive() || said(log, "the window can be used"));
            assertThat(said(log, "the window can be used")).as(Files.readString(errors)).isTrue();
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static boolean said(Path log, String words) throws IOException {
        return Files.exists(log) && Files.readString(log).contains(words);
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(image.resolve("lib").resolve("sidik"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** Runs it to its end, which must be a good one. @return what it said */
    private String sidik(String... arguments) throws IOException, InterruptedException {
        Process program = started(image, Map.of(), arguments);
        try {
            assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("%s ends", List.of(arguments))
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readString(answers);
    }

    private Process started(Path where, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(where.resolve("bin").resolve("sidik").toString()));
        command.addAll(List.of(arguments));
        answers = Files.createTempFile(folder, "out", ".txt");
        errors = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder program = new ProcessBuilder(command).redirectOutput(answers.toFile())
                .redirectError(errors.toFile());
        program.environment().putAll(environment);
        return program.start();
    }
}
