package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.simulator.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A machine that is full. */
class BigLogTest {
    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aHundredThousandRecordsComeHomeWhole(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withPeople(300).withRecords(100_000))) {
            DownloadedLog log = simulated.wholeLog(simulated.download());
            assertThat(log.rawPunches()).hasSize(4 + 100_000 * 40);
            assertThat(log.check()).isEqualTo(CountCheck.AGREES);
        }
    }

    @Test
    void aBigLogOverALossyLineIsMendedPieceByPiece() {
        try (Simulated simulated = Simulated.start(Simulated.over(Transport.UDP).withPeople(5).withRecords(20_000),
                TestPatience.ample())) {
            for (int packet = 0; packet < 15; packet++)
                simulated.machine.plan(new Fault.Lose(Command.READ_BUFFER, 2, packet));
            simulated.wholeLog(simulated.download());
            assertThat(simulated.machine.commands()).filteredOn(code -> code == Command.CONNECT)
                    .as("conversations").hasSize(1);
        }
    }
}
