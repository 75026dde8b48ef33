package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Road;
import id.sidik.operations.laptop.CheckPoint;
import id.sidik.operations.laptop.PointResult;
import id.sidik.operations.laptop.PointResult.Mark;
import id.sidik.operations.laptop.SelfCheck;
import id.sidik.operations.laptop.TestPrint;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Sentence;
import id.sidik.simulator.ClockPlan;
import id.sidik.simulator.SimulatedMachine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A laptop looked through against real sockets. */
class LaptopDeskTest {
    @TempDir
    private Path home;

    private static PointResult point(SelfCheck check, CheckPoint point) {
        return check.points().get(point.ordinal());
    }

    private static Mark mark(SelfCheck check, CheckPoint point) {
        return point(check, point).mark();
    }

    @Test
    void whatMachinesStoreAndPrinterTellStandsInTheTwelvePoints() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withSerial("UJI-1"))) {
            SelfCheck bare = office.laptop().check(Optional.empty()).run(Job.Progress.NONE);
            assertThat(mark(bare, CheckPoint.MACHINES)).isEqualTo(Mark.BAD);
            assertThat(mark(bare, CheckPoint.LAST_MONTH)).isEqualTo(Mark.WARN);
            assertThat(mark(bare, CheckPoint.CENTRE)).isEqualTo(Mark.NOT_APPLICABLE);

            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            office.recaps().choose("nat-2023");
            office.machines().save(new Machine(new MachineId("MATI-1"), "Gudang", new Road.Network("127.0.0.9", 9), 5,
                    OfficeFixture.WIB));
            SelfCheck check = office.laptop().check(Optional.of(new TestPrint(Optional.of("tiada"), Sentence::key)))
                    .run(Job.Progress.NONE);

            assertThat(mark(check, CheckPoint.CLOCK)).isEqualTo(Mark.GOOD);
            assertThat(mark(check, CheckPoint.REGULATION)).isEqualTo(Mark.GOOD);
            assertThat(point(check, CheckPoint.MACHINES).found()).extracting(Sentence::arguments)
                    .containsExactly(List.of("1", "2"), List.of("Gudang", "NET-201"));
            assertThat(point(check, CheckPoint.KEYS).found().getFirst().arguments()).hasSize(1)
                    .doesNotContain("Gudang");
            assertThat(point(check, CheckPoint.COUNTS).found()).extracting(Sentence::key)
                    .containsExactlyInAnyOrder("laptop.check.counts.same", "laptop.check.counts.never");
            assertThat(mark(check, CheckPoint.MEMORY)).isEqualTo(Mark.GOOD);
            assertThat(mark(check, CheckPoint.LAST_MONTH)).isEqualTo(Mark.GOOD);
            assertThat(mark(check, CheckPoint.STRANGERS)).isEqualTo(Mark.WARN);
            assertThat(mark(check, CheckPoint.TWINS)).isEqualTo(Mark.WARN);
            assertThat(mark(check, CheckPoint.PRINTER)).isEqualTo(Mark.BAD);
        }
    }

    @Test
    void aWrongClockAMachineThatWasClearedElsewhereAndAStrangerAtTheAddressAreTold() throws Exception {
        try (Office office = OfficeFixture.open(home)) {
            int port;
            try (SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withSerial("UJI-1"))) {
                port = machine.port();
                office.pulls().pull("127.0.0.1", port, 0).run(Job.Progress.NONE);
            }
            try (SimulatedMachine emptied = OfficeFixture.startAgain(OfficeFixture.settings().withSerial("UJI-1")
                    .withPort(port).withRecords(3).withClock(ClockPlan.rightIn(OfficeFixture.WIB).wrongBy(
                            Duration.ofMinutes(7))))) {
                SelfCheck check = office.laptop().check(Optional.empty()).run(Job.Progress.NONE);
                assertThat(emptied.isOn()).isTrue();
                assertThat(mark(check, CheckPoint.CLOCK)).isEqualTo(Mark.WARN);
                assertThat(point(check, CheckPoint.CLOCK).found().getFirst().arguments().getLast()).startsWith("4");
                assertThat(point(check, CheckPoint.COUNTS).found().getFirst().key())
                        .isEqualTo("laptop.check.counts.fewer");
                assertThat(mark(check, CheckPoint.KEYS)).isEqualTo(Mark.WARN);
            }
            try (SimulatedMachine stranger = OfficeFixture.startAgain(OfficeFixture.settings().withSerial("LAIN-1")
                    .withPort(port))) {
                SelfCheck check = office.laptop().check(Optional.empty()).run(Job.Progress.NONE);
                assertThat(stranger.isOn()).isTrue();
                assertThat(point(check, CheckPoint.MACHINES).found().getLast().arguments()).endsWith("NET-206");
                assertThat(mark(check, CheckPoint.COUNTS)).isEqualTo(Mark.WARN);
            }
        }
    }

    @Test
    void whoAsksToStopGetsNoHalfCheck() throws Exception {
        try (Office office = OfficeFixture.open(home);
                SimulatedMachine machine = OfficeFixture.start(OfficeFixture.settings().withSerial("UJI-1"))) {
            office.pulls().pull("127.0.0.1", machine.port(), 0).run(Job.Progress.NONE);
            assertThat(OfficeFixture.code(() -> office.laptop().check(Optional.empty()).run(new Stopped())))
                    .isEqualTo("JOB-100");
        }
    }
}
