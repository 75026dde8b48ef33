package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Job;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.protocol.push.PushDialect;
import id.sidik.simulator.PushingMachine;
import id.sidik.simulator.SimulatedMachine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that is not where the list has it, and two that share an address. */
class WhereaboutsTest {
    private static final MachineId MACHINE = new MachineId("PINDAH-1");

    @TempDir
    Path home;
    private Office office;

    @BeforeEach
    void open() {
        office = OfficeFixture.ticking(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void listed(String host, int port) {
        office.machines().save(new Machine(MACHINE, "Gudang", host, port, 0, OfficeFixture.WIB));
    }

    private MachineRow row() {
        return office.machines().list().getFirst();
    }

    private static SimulatedMachine start(String serial) throws IOException {
        return OfficeFixture.start(OfficeFixture.settings().withSerial(serial).withPeople(2));
    }

    @Test
    void aScanThatFindsItElsewhereTellsSoUntilTheAddressIsTaken() throws Exception {
        listed("127.0.0.9", 4370);
        assertThat(row().place()).isEmpty();
        try (SimulatedMachine machine = start(MACHINE.serial())) {
            office.scans().scan(ScanRequest.usual().in("127.0.0.1/32").at(machine.port()), row -> {})
                    .run(Job.Progress.NONE);
            assertThat(row().place()).hasValueSatisfying(place -> {
                assertThat(place.kind()).isEqualTo(MachinePlace.Kind.MOVED);
                assertThat(place.place()).isEqualTo("127.0.0.1:" + machine.port());
            });
            office.scans().takeAddress(MACHINE, "127.0.0.1", machine.port());
            assertThat(row().place()).isEmpty();
            assertThat(office.care().deeds(MACHINE, 1)).singleElement().satisfies(deed -> {
                assertThat(deed.kind()).isEqualTo("ADDRESS");
                assertThat(deed.reason()).isEqualTo("127.0.0.9:4370 → 127.0.0.1:" + machine.port());
                assertThat(deed.by()).isEqualTo("petugas");
            });
            office.pulls().pull(MACHINE).run(Job.Progress.NONE);
            assertThat(row().place()).isEmpty();
        }
    }

    @Test
    void aKnockOfAKnownMachineFromAnotherAddressIsSeenAlthoughItMayNotReport() throws Exception {
        listed("127.0.0.9", 4370);
        URI url = URI.create("http://127.0.0.1:" + office.push().listen(new PushPlace(true, "127.0.0.1", 0)) + "/");
        try (PushingMachine machine = new PushingMachine(url, PushDialect.V2,
                OfficeFixture.settings().withSerial(MACHINE.serial()))) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(machine::greet)).hasMessageContaining("403");
        }
        assertThat(row().place()).hasValueSatisfying(place -> assertThat(place.place()).isEqualTo("127.0.0.1:4370"));
        assertThat(row().machine().road()).isEqualTo(new Road.Network("127.0.0.9", 4370));
    }

    @Test
    void anAddressThatAPersonChoseIsNotDoubtedByWhatWasSeenBefore() throws Exception {
        try (SimulatedMachine machine = start(MACHINE.serial())) {
            listed("127.0.0.1", machine.port());
            office.pulls().pull(MACHINE).run(Job.Progress.NONE);
        }
        listed("127.0.0.9", 4370);
        assertThat(row().place()).isEmpty();
    }

    @Test
    void anotherMachineAtTheAddressIsAClashAndIsNamed() throws Exception {
        int port;
        try (SimulatedMachine machine = start(MACHINE.serial())) {
            port = machine.port();
            listed("127.0.0.1", port);
            office.pulls().pull(MACHINE).run(Job.Progress.NONE);
            assertThat(row().state()).isEqualTo(MachineRow.State.READY);
        }
        try (SimulatedMachine other = OfficeFixture.startAgain(OfficeFixture.settings().withSerial("LAIN-1")
                .withPeople(2).withPort(port))) {
            Ledger ledger = office.pulls().pull(MACHINE).run(Job.Progress.NONE);
            assertThat(ledger.code()).isEqualTo("NET-206");
            assertThat(other.openSessions()).isZero();
        }
        assertThat(row().place()).hasValueSatisfying(place -> {
            assertThat(place.kind()).isEqualTo(MachinePlace.Kind.CLASH);
            assertThat(place.who()).isEqualTo("LAIN-1");
        });
    }
}
