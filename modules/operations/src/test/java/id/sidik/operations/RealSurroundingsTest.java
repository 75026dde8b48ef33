package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.MachineException;
import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.devices.Probe;
import id.sidik.devices.Visited;
import id.sidik.devices.Watch;
import id.sidik.devices.lan.Found;
import id.sidik.devices.lan.Ipv4Range;
import id.sidik.devices.lan.Knock;
import id.sidik.devices.lan.Neighbours;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a search for a cause sees of the real network, here of 127.0.0.*. */
class RealSurroundingsTest {
    private final Machines machines = new Machines(Patience.usual());
    private SimulatedMachine machine;
    private Surroundings around;

    @BeforeEach
    void start() throws IOException {
        machine = OfficeFixture.start(OfficeFixture.settings().withHost("127.0.0.2"));
        around = new RealSurroundings(machines, () -> Neighbours.NONE, ServerOptions.usual(),
                new KnownMachines(List.of(), Map.of()), Job.Progress.NONE);
    }

    @AfterEach
    void close() {
        machine.close();
    }

    private Patient patient() {
        return new Patient(Optional.empty(), "Lobi", new Road.Network("127.0.0.2", machine.port()), 0, WIB,
                Optional.empty(), Optional.empty());
    }

    private void write(String key, String value) throws MachineException {
        Visited<Boolean> written = machines.visit(new Road.Network("127.0.0.2", machine.port()), 0, Optional.empty(),
                Watch.NONE, visit -> visit.options().write(key, value));
        assertThat(written).isInstanceOf(Visited.Done.class);
    }

    @Test
    void openAndClosedPortsAreToldApartWithoutPrivileges() {
        assertThat(around.tcp("127.0.0.2", machine.port())).isEqualTo(Knock.OPEN);
        assertThat(around.udp("127.0.0.2", machine.port())).isEqualTo(Knock.OPEN);
        assertThat(around.tcp("127.0.0.6", machine.port())).isEqualTo(Knock.REFUSED);
        assertThat(around.udp("127.0.0.6", machine.port())).isEqualTo(Knock.REFUSED);
        assertThat(around.echoes("127.0.0.2")).isEqualTo(Surroundings.CALLS);
    }

    @Test
    void namesAreFoundAndStrangeOnesAreNot() {
        assertThat(around.resolve("127.0.0.2")).contains("127.0.0.2");
        assertThat(around.resolve("tidak-ada.invalid")).isEmpty();
        assertThat(around.own()).isNotEmpty();
        assertThat(around.card("127.0.0.2")).isEmpty();
    }

    @Test
    void theMachineIsGreetedAndFound() {
        assertThat(around.probe(patient())).isInstanceOf(Probe.Answered.class);
        List<Found> found = around.scan(List.of(Ipv4Range.parse("127.0.0.0/29").orElseThrow()), machine.port());
        assertThat(found).filteredOn(one -> one.what() instanceof Found.What.Told).extracting(one -> one.address()
                .host()).containsExactly("127.0.0.2");
    }

    @ParameterizedTest(name = "{0}={1} names {2}")
    @CsvSource({"ICLOCKSVRURL, http://10.0.0.5:8080/iclock, 10.0.0.5:8080", "ICLOCKSVRURL, pusat.contoh, pusat.contoh",
        "ProxyServerIP, 10.0.0.7, 10.0.0.7", "ICLOCKSVRURL, 0.0.0.0, -", "ProxyServerIP, 'a b', -"})
    void theServerOfTheMachineIsReadFromItsOptions(String key, String value, String expected) throws Exception {
        write(key, value);

        assertThat(around.server(patient()).orElse("-")).isEqualTo(expected);
    }

    @Test
    void aProxysPortStandsBesideIt() throws Exception {
        write("ProxyServerIP", "10.0.0.7");
        write("ProxyServerPort", "8081");

        assertThat(around.server(patient())).contains("10.0.0.7:8081");
    }

    @Test
    void aServerThatListensIsFineAndOneThatDoesNotIsRed() throws Exception {
        Evidence evidence = new Evidence(around, new KnownMachines(List.of(), Map.of()), patient());
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = server.getLocalPort();
            write("ICLOCKSVRURL", "http://127.0.0.1:" + port);
            assertThat(ServerCheck.server(evidence)).isInstanceOf(StepResult.Fine.class);
        }
        assertThat(ServerCheck.server(evidence)).isEqualTo(new StepResult.Red(DiagnosisStep.SERVER,
                Sentence.of("diagnosis.server.silent", "127.0.0.1:" + port), Sentence.of("diagnosis.server.advice"),
                List.of(new Offer.Again())));
    }

    @Test
    void whatTakesTooLongIsEndedAndWhatWasFoundStays() {
        Bounded over = new Bounded(Job.Progress.NONE, Duration.ZERO);
        Bounded time = new Bounded(Job.Progress.NONE, Duration.ofHours(1));

        assertThat(over.stopRequested()).isTrue();
        assertThat(time.stopRequested()).isFalse();
        assertThat(new Bounded(new Stopped(), Duration.ofHours(1)).stopRequested()).isTrue();
        time.found(ScriptedSurroundings.foundAt("127.0.0.2", "UJI"));
        assertThat(time.found()).hasSize(1);
    }

    @Test
    void theSystemsTableIsReadWithoutPrivilegesAndOnlyNowAndThen() {
        SystemNeighbours neighbours = new SystemNeighbours();

        assertThat(neighbours.get()).isSameAs(neighbours.get());
        assertThat(neighbours.get().at("127.0.0.1")).isEmpty();
    }
}
