package id.sidik.app.machines.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.domain.MachineId;
import id.sidik.operations.PushManner;
import id.sidik.operations.PushOrderLine;
import id.sidik.operations.PushPlace;
import id.sidik.operations.PushTallyLine;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatorSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The queue of orders as a person fills it. */
class PushOrdersModelTest {
    @TempDir
    Path home;
    private OfficeFixture fixture;
    private PushViewModel model;
    private PushOrdersModel orders;

    @BeforeEach
    void open() {
        fixture = new OfficeFixture(home);
        fixture.office().push().register(new MachineId("UJI-9"), "Gudang", PushManner.USUAL);
        model = new PushViewModel(fixture.link());
        orders = model.orders();
    }

    @AfterEach
    void close() {
        model.end();
        fixture.close();
    }

    @ParameterizedTest(name = "{0} PIN {1} name {2} reason {3}")
    @CsvSource({"SAVE_USER, 7, Contoh Tujuh, '', true", "SAVE_USER, 7, '', '', false",
        "SAVE_USER, '', Contoh, '', false",
        "DELETE_USER, 7, '', pindah, true", "DELETE_USER, 7, '', ' ', false", "SET_TIME, '', '', selisih, true",
        "SET_TIME, '', '', '', false", "REBOOT, '', '', '', false", "REBOOT, '', '', macet, true",
        "INFO, '', '', '', true", "QUERY_PEOPLE, '', '', '', true", "QUERY_PUNCHES, '', '', '', true"})
    void anOrderIsAddedWhenAllThatItNeedsIsSaid(OrderKind kind, String pin, String name, String reason,
            boolean addable) {
        orders.kind().set(kind);
        orders.pin().set(pin);
        orders.name().set(name);
        orders.reason().set(reason);
        assertThat(orders.addable().get()).isEqualTo(addable);
        orders.add();
        assertThat(orders.orders()).hasSize(addable ? 1 : 0);
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsNoSpan() {
        orders.until().set(Optional.of(LocalDate.of(2026, 10, 1)));
        assertThat(orders.addable().get()).isFalse();
        orders.from().set(Optional.of(LocalDate.of(2026, 10, 1)));
        assertThat(orders.addable().get()).isTrue();
        orders.add();
        assertThat(orders.orders().getFirst().subject()).containsExactly("2026-10-01 00:00:00", "2026-10-01 23:59:59");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfTheScreenIsAKindOfTheQueue(OrderKind kind) {
        orders.kind().set(kind);
        orders.pin().set("7");
        orders.name().set("Contoh");
        orders.reason().set("uji");
        orders.add();
        assertThat(orders.orders()).singleElement().extracting(PushOrderLine::kind).isEqualTo(kind.name());
        assertThat(orders.reason().get()).as("the next order has its own reason").isEmpty();
        orders.withdraw(orders.orders().getFirst());
        assertThat(orders.orders()).isEmpty();
    }

    @Test
    void whatTheMachineHeardStaysAndItsAnswerAndReportsAreShown() throws IOException {
        int port = fixture.office().push().listen(new PushPlace(true, "127.0.0.1", 0));
        orders.kind().set(OrderKind.QUERY_PEOPLE);
        orders.add();
        PushOrderLine waiting = orders.orders().getFirst();
        try (PushingMachine machine = PushingMachine.speaking(2, URI.create("http://127.0.0.1:" + port + "/"),
                SimulatorSettings.usual().withPeople(3).withFingers(1).withSerial("UJI-9"))) {
            machine.greet();
            machine.poll();
            machine.reportFingers();
        }
        orders.withdraw(waiting);
        assertThat(orders.orders()).singleElement().extracting(PushOrderLine::state).isEqualTo(
                PushOrderLine.State.DONE);
        model.chosen().set(Optional.empty());
        model.chosen().set(Optional.of(model.machines().getFirst().machine()));
        assertThat(model.told()).extracting(PushTallyLine::kind, PushTallyLine::fresh).containsExactly(
                org.assertj.core.groups.Tuple.tuple("PERSON", 3L), org.assertj.core.groups.Tuple.tuple("FINGER", 3L));
        model.tellAllAgain();
    }
}
