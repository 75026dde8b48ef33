package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.operations.PushOrderLine.Answer.Meaning;
import id.sidik.operations.PushOrderLine.State;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.push.PushDialect;
import id.sidik.simulator.PushingMachine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reporting machines are asked to do, from the queue to their answer. */
class PushOrdersTest {
    private static final MachineId MACHINE = new MachineId("SIM-PUSH");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 2, 8, 0);

    @TempDir
    Path home;
    private Office office;
    private PushOrders orders;
    private URI url;

    @BeforeEach
    void open() {
        office = OfficeFixture.open(home);
        url = URI.create("http://127.0.0.1:" + office.push().listen(new PushPlace(true, "127.0.0.1", 0)) + "/");
        office.push().register(MACHINE, "Gudang", PushManner.USUAL);
        orders = office.push().orders();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private PushingMachine machine(PushDialect dialect) throws IOException {
        PushingMachine machine = new PushingMachine(url, dialect,
                OfficeFixture.settings().withSerial(MACHINE.serial()));
        machine.greet();
        return machine;
    }

    @Test
    void ordersAreFetchedDoneAndAnswered() throws IOException {
        List<PushNews> news = new CopyOnWriteArrayList<>();
        Runnable end = office.push().follow(news::add);
        orders.saveUser(MACHINE, new Pin("990017"), "Contoh Baru\nC:9:SHELL rm", 0, 0, 1, "pegawai baru");
        orders.deleteUser(MACHINE, new Pin("tidak-ada"), "");
        orders.reboot(MACHINE, "macet");
        try (PushingMachine machine = machine(PushDialect.V2)) {
            assertThat(machine.poll()).isEqualTo(3);
            assertThat(machine.poll()).isZero();
            assertThat(machine.people()).anyMatch(person -> person.pin().equals("990017"));
            assertThat(machine.done().getFirst()).startsWith("DATA UPDATE USERINFO PIN=990017\tName=Contoh Baru ");
            assertThat(machine.done()).hasSize(3).noneMatch(order -> order.startsWith("SHELL"));
        }
        end.run();
        assertThat(orders.list(9)).extracting(PushOrderLine::kind, PushOrderLine::state).containsExactly(
                tuple("REBOOT", State.DONE), tuple("DELETE_USER", State.REFUSED), tuple("SAVE_USER", State.DONE));
        assertThat(orders.list(9).get(1).answer()).hasValueSatisfying(answer -> assertThat(answer.meaning()).isEqualTo(
                Meaning.NOT_SUPPORTED));
        assertThat(orders.list(9).getLast().subject()).startsWith("990017");
        assertThat(news).filteredOn(PushNews.Answered.class::isInstance).hasSize(3);
        assertThat(office.care().deeds(MACHINE, 9)).extracting(DeedLine::kind, DeedLine::by, DeedLine::result)
                .containsExactlyInAnyOrder(tuple("RESTART", "petugas", "DONE"),
                        tuple("PUSH_DELETE_USER", "petugas", "PSH-103"), tuple("PUSH_SAVE_USER", "petugas", "DONE"));
        assertThat(OfficeFixture.code(() -> orders.info(new MachineId("ASING")))).isEqualTo("PSH-102");
    }

    @Test
    void theClockIsSetToTheTimeOfSendingWithAReasonOrNotAtAll() throws IOException {
        assertThat(OfficeFixture.code(() -> orders.setTime(MACHINE, " "))).isEqualTo("PSH-104");
        orders.setTime(MACHINE, "selisih tujuh menit");
        try (PushingMachine machine = machine(PushDialect.V2)) {
            machine.poll();
            assertThat(machine.done()).containsExactly("SET OPTIONS DateTime=" + PackedTime.encode(NOW));
        }
        assertThat(office.care().deeds(MACHINE, 1)).singleElement().satisfies(deed -> {
            assertThat(deed.kind()).isEqualTo("SET_CLOCK");
            assertThat(deed.reason()).isEqualTo("selisih tujuh menit");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"V2, DATA QUERY USERINFO", "V3, 'DATA QUERY tablename=user,fielddesc=*,filter=*'"})
    void thePeopleOfAMachineComeAfterTheyWereAskedFor(PushDialect dialect, String words) throws IOException {
        orders.queryPeople(MACHINE, "");
        try (PushingMachine machine = machine(dialect)) {
            machine.poll();
            assertThat(machine.done()).containsExactly(words);
            assertThat(office.push().told(MACHINE)).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo("PERSON");
                assertThat(line.fresh()).isEqualTo(machine.people().size());
            });
        }
        assertThat(orders.list(1).getFirst().state()).isEqualTo(State.DONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"punches, V1", "punches, V3", "people, V1", "time, V1", "time, V3"})
    void whatTheDialectDoesNotKnowEndsAsNotDoneInsteadOfWaitingForEver(String order, PushDialect dialect)
            throws IOException {
        Function<PushOrders, Long> asked = switch (order) {
            case "punches" -> all -> all.queryPunches(MACHINE, NOW.minusDays(3), NOW, "");
            case "people" -> all -> all.queryPeople(MACHINE, "");
            default -> all -> all.setTime(MACHINE, "uji");
        };
        asked.apply(orders);
        try (PushingMachine machine = machine(dialect)) {
            assertThat(machine.poll()).isZero();
        }
        PushOrderLine line = orders.list(1).getFirst();
        assertThat(line.state()).isEqualTo(State.REFUSED);
        assertThat(line.answer().orElseThrow().meaning()).isEqualTo(Meaning.NO_WORDS);
    }

    @Test
    void whatTheMachineHasNotHeardIsWithdrawn() throws IOException {
        long heard = orders.info(MACHINE);
        try (PushingMachine machine = machine(PushDialect.V2)) {
            machine.poll();
            long waiting = orders.reboot(MACHINE, "");
            assertThat(orders.withdraw(waiting)).isTrue();
            assertThat(orders.withdraw(heard)).isFalse();
            assertThat(machine.poll()).isZero();
        }
    }
}
