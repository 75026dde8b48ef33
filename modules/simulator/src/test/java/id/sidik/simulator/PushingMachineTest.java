package id.sidik.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that reports by itself, before a receiver that was written from the description alone. */
class PushingMachineTest {
    private static final SimulatorSettings SETTINGS = SimulatorSettings.usual().withPeople(4).withRecords(250)
            .withSerial("LAPOR-01");

    private ReceiverStub receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new ReceiverStub();
    }

    @AfterEach
    void close() throws IOException {
        receiver.close();
    }

    private PushingMachine machine(int dialect) {
        return PushingMachine.speaking(dialect, receiver.place(), SETTINGS);
    }

    private List<String> rows() {
        return receiver.of("cdata").stream().filter(each -> !each.body().isEmpty())
                .flatMap(each -> Arrays.stream(each.body().split("\n"))).toList();
    }

    @ParameterizedTest(name = "dialect {0}: {1}")
    @CsvSource({"1, options=all", "2, pushver=2.4.1", "3, pushver=3.1.2"})
    void itGreetsWithItsSerialAndItsDialect(int dialect, String word) throws IOException {
        machine(dialect).greet();
        assertThat(receiver.heard.getFirst().path()).startsWith("/iclock/cdata?SN=LAPOR-01").contains(word);
        assertThat(receiver.of("registry")).hasSize(dialect == 3 ? 1 : 0);
        assertThat(receiver.of("push")).hasSize(dialect == 3 ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyPunchIsToldOnceInBatchesThatAreAcknowledged(int dialect) throws IOException {
        PushingMachine machine = machine(dialect);
        machine.greet();
        machine.report();
        machine.report();
        assertThat(rows()).hasSize(250).doesNotHaveDuplicates();
        assertThat(receiver.of("cdata").stream().filter(each -> !each.body().isEmpty())).hasSize(3);
        for (SimulatedPunch punch : machine.punches())
            assertThat(rows()).anySatisfy(row -> assertThat(row).contains(punch.pin())
                    .contains(punch.at().toString().replace('T', ' ').substring(0, 16)));
    }

    @Test
    void aBatchWithoutAcknowledgementIsToldAgain() throws IOException {
        PushingMachine machine = machine(2);
        machine.greet();
        receiver.answering(request -> request.body().isEmpty() ? "OK" : "error");
        assertThatThrownBy(machine::report).isInstanceOf(IOException.class);
        String first = receiver.heard.getLast().body();
        receiver.answering(request -> "OK: 100");
        machine.report();
        assertThat(receiver.heard).filteredOn(each -> each.body().equals(first)).as("lost and again").hasSize(2);
        assertThat(rows().stream().distinct()).hasSize(250);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 500, 503})
    void aReceiverThatSaysNoIsNoReceiver(int status) {
        receiver.refusing(status);
        assertThatThrownBy(() -> machine(2).greet()).isInstanceOf(IOException.class).hasMessageContaining("" + status);
    }

    @ParameterizedTest(name = "stamp {0}: {1} rows told")
    @CsvSource({"0, 250", "200, 50", "250, 0", "9999, 0", "-5, 250"})
    void itGoesOnFromTheStampThatItIsTold(String stamp, int told) throws IOException {
        receiver.answering(request -> request.path().contains("options=all")
                ? "GET OPTION FROM: LAPOR-01\nStamp=" + stamp + "\n"
                : "OK");
        PushingMachine machine = machine(1);
        machine.greet();
        machine.report();
        assertThat(rows()).hasSize(told);
    }

    @Test
    void aFreshPunchIsToldNext() throws IOException {
        PushingMachine machine = machine(2);
        machine.greet();
        machine.report();
        machine.punch(SimulatedPunch.added("77", LocalDateTime.of(2026, 11, 2, 7, 29, 58)));
        machine.report();
        assertThat(receiver.heard.getLast().body()).isEqualTo("77\t2026-11-02 07:29:58\t0\t1\t0\t0\t0\n");
    }

    @Test
    void peopleAreToldWithTheirNumbersAndNames() throws IOException {
        PushingMachine machine = machine(2);
        machine.reportPeople();
        assertThat(rows()).hasSize(4).allMatch(row -> row.startsWith("USER PIN=") && row.contains("\tName="));
        assertThat(machine.people()).hasSize(4);
    }

    private void order(String... lines) {
        receiver.answering(request -> request.is("getrequest") && receiver.of("getrequest").size() == 1
                ? String.join("\n", lines) + "\n"
                : "OK");
    }

    @Test
    void ordersAreCarriedOutAndAnsweredTogether() throws IOException {
        PushingMachine machine = machine(2);
        order("C:7:DATA UPDATE USERINFO PIN=9001\tName=Contoh Baru\tPri=0", "C:8:DATA DELETE USERINFO PIN=none",
                "C:9:Shell ls", "C:10:INFO");
        assertThat(machine.poll()).isEqualTo(4);
        assertThat(machine.people()).extracting(SimulatedPerson::pin).contains("9001");
        assertThat(receiver.of("devicecmd").getFirst().body().lines()).containsExactly("ID=7&Return=0&CMD=DATA",
                "ID=8&Return=-1&CMD=DATA", "ID=9&Return=-1002&CMD=Shell", "ID=10&Return=0&CMD=INFO");
        assertThat(machine.poll()).as("nothing more").isZero();
    }

    @Test
    void whoAsksForTheLogIsToldItFromItsBeginning() throws IOException {
        PushingMachine machine = machine(2);
        machine.greet();
        machine.report();
        order("C:1:DATA QUERY ATTLOG StartTime=2026-01-01 00:00:00\tEndTime=2026-12-31 23:59:59");
        machine.poll();
        machine.report();
        assertThat(rows()).as("the whole log twice").hasSize(500);
    }

    @Test
    void itTriesAgainByItselfWhileTheReceiverIsAway() throws IOException {
        receiver.refusing(503);
        try (PushingMachine machine = machine(2)) {
            machine.start(Duration.ofMillis(20));
            Awaitility.await().until(() -> receiver.heard.size() >= 3);
            assertThat(rows()).isEmpty();
            receiver.refusing(200);
            Awaitility.await().until(() -> rows().size() >= 254);
            assertThat(rows().stream().distinct()).as("people and punches, each once").hasSize(254);
        }
    }
}
