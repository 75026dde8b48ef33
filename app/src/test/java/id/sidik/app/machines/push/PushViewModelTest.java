package id.sidik.app.machines.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.operations.PushManner;
import id.sidik.operations.PushPlace;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines that report, in the window, on a real office and real sockets. */
class PushViewModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private PushViewModel model;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home);
        model = new PushViewModel(fixture.link());
    }

    @AfterEach
    void close() {
        model.end();
        fixture.close();
    }

    @Test
    void aStrangerThatKnocksIsRegisteredByOneClickAndItsPunchesArrive() throws IOException {
        assertThat(model.on().get()).isFalse();
        int port = fixture.office().push().listen(new PushPlace(true, "127.0.0.1", 0));
        URI url = URI.create("http://127.0.0.1:" + port + "/");
        try (PushingMachine machine = PushingMachine.speaking(2, url,
                SimulatorSettings.usual().withPeople(2).withRecords(5).withSerial("UJI-9"))) {
            try {
                machine.greet();
            } catch (IOException notYet) {
                assertThat(notYet).hasMessageContaining("403");
            }
            model.serial().set("LAIN-1");
            model.register();
            assertThat(model.serial().get()).isEmpty();
            assertThat(model.knocks()).singleElement().satisfies(knock -> assertThat(knock.serial()).isEqualTo(
                    "UJI-9"));
            model.register("UJI-9");
            assertThat(model.knocks()).isEmpty();
            machine.greet();
            machine.report();
        }
        model.register("UJI-9");
        assertThat(model.machines()).filteredOn(row -> row.machine().id().serial().equals("UJI-9")).singleElement()
                .satisfies(row -> {
                    assertThat(row.reported()).isPresent();
                    model.change(row, new PushManner(PushManner.ZoneForm.OFFSET, true, false));
                });
        assertThat(model.machines()).anyMatch(row -> row.manner().verifyFirst());
        model.unregister(model.machines().getFirst());
        assertThat(model.machines()).hasSize(1);
    }

    @ParameterizedTest(name = "port {0}")
    @CsvSource({"8081, true", "0, false", "65536, false", "delapan, false", "'', false"})
    void onlyAPlaceThatCanBeIsApplied(String port, boolean applicable) {
        model.port().set(port);
        assertThat(model.applicable().get()).isEqualTo(applicable);
    }

    @Test
    void switchingOffIsKept() {
        model.address().set("127.0.0.1");
        model.port().set("8099");
        model.on().set(false);
        model.apply();
        assertThat(fixture.office().push().place()).isEqualTo(new PushPlace(false, "127.0.0.1", 8099));
        assertThat(model.listening().get()).isEmpty();
        assertThat(model.addresses()).contains("127.0.0.1");
    }
}
