package id.sidik.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.simulator.Dialect;
import id.sidik.simulator.SettingHabits;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileCliTest {
    @TempDir
    private Path home;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SimulatedMachine machine;

    @BeforeEach
    void start() throws Exception {
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3));
    }

    @AfterEach
    void stop() {
        machine.close();
    }

    private Exit run(String... words) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(Stream.of("--home", home.toString(), "machine"), Stream.of(words))
                .map(word -> word.equals("@") ? "127.0.0.1:" + machine.port() : word).toArray(String[]::new);
        int code = Cli.run(all, (place, language) -> Exit.NO_DISPLAY.code(), new PrintWriter(out, true),
                new PrintWriter(err, true), Clock.systemUTC());
        return Stream.of(Exit.values()).filter(exit -> exit.code() == code).findFirst().orElseThrow();
    }

    @Test
    void everySettingIsToldWithItsWordAndItsCertainty() {
        assertThat(run("options", "--machine", "@")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("AutoAlarm1  Bel 1: off", "▲ C", "IPAddress  Alamat IP: 127.0.0.1",
                "Hari libur: – · profil – · Diatur di mesin").doesNotContain("COMKey");
        assertThat(run("options", "--machine", "@", "--json")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("\"outcome\" : \"DONE\"", "\"key\" : \"AutoAlarm1\"", "\"mark\" : \"C\"");
    }

    @Test
    void aProfileIsMadeComparedAppliedAndProved() {
        assertThat(run("profile", "make", "--name", "Kantor", "--regulation", "nat-2023")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("AutoAlarm1  Bel 1: 07:30");
        assertThat(run("profile", "compare", "--machine", "@")).isEqualTo(Exit.DIFFERENT);
        assertThat(run("profile", "apply", "--machine", "@")).isEqualTo(Exit.DIFFERENT);
        assertThat(out.toString()).contains("Bel 2: off · profil 16:00 · Berbeda");
        assertThat(machine.commands()).doesNotContain(1003);

        assertThat(run("profile", "apply", "--machine", "@", "--yes", "--json")).isEqualTo(Exit.DONE);

        assertThat(out.toString()).contains("\"exit\" : \"DONE\"", "\"proved\" : 2");
        assertThat(run("profile", "compare", "--machine", "@")).isEqualTo(Exit.DONE);
    }

    @Test
    void firmwareThatKeepsSomethingElseEndsTheCommandAsNotDone() throws Exception {
        machine.close();
        machine = SimulatedMachine.start(SimulatorSettings.usual().withPeople(3)
                .withDialect(Dialect.usual().withSettings(SettingHabits.usual().ignoring("AutoAlarm2"))));
        run("profile", "make", "--name", "Kantor", "--regulation", "nat-2023");

        assertThat(run("profile", "apply", "--machine", "@", "--yes")).isEqualTo(Exit.NOT_DONE);

        assertThat(out.toString()).contains("MES-515", "Bel 2: ditulis 16:00, mesin menyimpan off");
        assertThat(run("profile", "compare", "--machine", "@")).isEqualTo(Exit.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "apply"})
    void withoutAProfileOrWithAnUnknownOneNothingIsWritten(String verb) {
        assertThat(run("profile", verb, "--machine", "@")).isEqualTo(Exit.NOT_DONE);
        assertThat(err.toString()).contains("MES-501");
        assertThat(run("profile", verb, "--machine", "@", "--profile", "Lain")).isEqualTo(Exit.NOT_DONE);
        assertThat(err.toString()).contains("MES-514");
        assertThat(machine.commands()).doesNotContain(1003);
    }

    @Test
    void whoSaysNothingToDoIsToldWhatThereIs() {
        assertThat(run("profile")).isEqualTo(Exit.WRONG_USE);
        assertThat(run()).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString()).contains("options", "profile", "compare, apply");
    }

    @Test
    void aMachineThatDoesNotAnswerHasItsOwnEnd() {
        machine.close();
        assertThat(run("options", "--machine", "@")).isEqualTo(Exit.UNREACHABLE);
    }
}
