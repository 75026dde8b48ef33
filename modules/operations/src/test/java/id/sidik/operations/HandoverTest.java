package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Job;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine is handed over with comes from the store alone. */
class HandoverTest {
    private static final Instant MONDAY = Instant.parse("2026-11-02T01:00:00Z");

    @TempDir
    private Path home;

    private Office at(Instant now) {
        return Office.open(new OfficeSettings(home, "teknisi"), Clock.fixed(now, ZoneId.of("Asia/Jakarta")));
    }

    private static Machine met(Office office, SimulatedMachine simulated) throws Exception {
        return office.machines().meet("127.0.0.1:" + simulated.port(), 0).run(Job.Progress.NONE);
    }

    @Test
    void nobodyHandsOverAMachineThatIsNotInTheList() {
        try (Office office = at(MONDAY)) {
            assertThat(office.handover().of(new MachineId("TIADA"))).isEmpty();
        }
    }

    @Test
    void aMachineThatNobodyHasTouchedSaysSo() {
        try (Office office = at(MONDAY)) {
            Machine machine = new Machine(new MachineId("BARU0001"), "Gudang", "127.0.0.9", 4370, 0,
                    OfficeFixture.WIB);
            office.machines().save(machine);
            Handover handover = office.handover().of(machine.id()).orElseThrow();
            assertThat(handover.machine()).isEqualTo(machine);
            assertThat(handover.by()).isEqualTo("teknisi");
            assertThat(handover.at()).isEqualTo(MONDAY);
            assertThat(handover.stored()).isZero();
            assertThat(handover.learned()).isEmpty();
            assertThat(handover.log()).isEmpty();
            assertThat(handover.clock()).isEmpty();
            assertThat(handover.backup()).isEmpty();
            assertThat(handover.cleared()).isEmpty();
            assertThat(handover.diagnosis()).isEmpty();
            assertThat(handover.deeds()).isEmpty();
        }
    }

    @Test
    void theLastPullAndItsCountAreTold() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings()); Office office = at(MONDAY)) {
            Machine machine = met(office, simulated);
            office.pulls().pull(machine.id()).run(Job.Progress.NONE);
            Handover handover = office.handover().of(machine.id()).orElseThrow();
            assertThat(handover.log().orElseThrow().read()).isEqualTo(simulated.punches().size());
            assertThat(handover.stored()).isEqualTo(OfficeFixture.keys(simulated).size());
            assertThat(handover.people()).hasValue(simulated.people().size());
            assertThat(handover.learned().orElseThrow().firmware()).isNotBlank();
        }
    }

    @Test
    void onlyTheWorkOfTheLastDayIsListed() throws Exception {
        try (SimulatedMachine simulated = OfficeFixture.start(OfficeFixture.settings())) {
            MachineId id;
            try (Office office = at(MONDAY)) {
                Machine machine = met(office, simulated);
                id = machine.id();
                office.care().message(machine, "Selamat pagi").run(Job.Progress.NONE);
                assertThat(office.handover().of(id).orElseThrow().deeds()).extracting(DeedLine::kind)
                        .containsExactly("MESSAGE");
            }
            try (Office office = at(MONDAY.plus(Duration.ofHours(Handover.DEED_HOURS + 1)))) {
                assertThat(office.handover().of(id).orElseThrow().deeds()).isEmpty();
            }
        }
    }
}
