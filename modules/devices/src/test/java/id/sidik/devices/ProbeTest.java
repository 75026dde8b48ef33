package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.protocol.Command;
import id.sidik.protocol.FreeSizes;
import id.sidik.simulator.Access;
import id.sidik.simulator.Counts;
import id.sidik.simulator.Fault;
import id.sidik.simulator.SimulatorSettings;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProbeTest {
    private static Probe probe(Simulated simulated, int commKey) {
        return simulated.machines().probe(simulated.address(), commKey, Optional.empty(), Watch.NONE);
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aMachineTellsWhoItIsWhatTimeItHasAndHowMuchItHolds(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withSerial("CONTOH123").withRecords(321))) {
            assertThat(probe(simulated, 0)).isInstanceOfSatisfying(Probe.Answered.class, answered -> {
                assertThat(answered.identity().serial()).isEqualTo("CONTOH123");
                assertThat(answered.identity().firmware()).startsWith("Ver ");
                assertThat(answered.identity().mac()).isNotBlank();
                assertThat(answered.clock().orElseThrow().offset(ZoneId.of("Asia/Jakarta"))).as(
                        "whole seconds, told late")
                        .isBetween(Duration.ofSeconds(-3), Duration.ofSeconds(1));
                assertThat(answered.counts()).get().extracting(FreeSizes::punches).isEqualTo(321);
                assertThat(answered.capability()).isEqualTo(Capability.assumed(road).trusting(true));
            });
            simulated.assertLeftInPeace();
            assertThat(simulated.machine.commands()).doesNotContain(Command.PREPARE_BUFFER, Command.ATTLOG_RRQ);
        }
    }

    @Test
    void aQuestionThatTheMachineDoesNotKnowLeavesItsAnswerEmpty() {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual())) {
            simulated.machine.plan(new Fault.Refuse(Command.OPTIONS_RRQ, 1, 2001));
            simulated.machine.plan(new Fault.Refuse(Command.GET_VERSION, 1, 0xFFFF));
            simulated.machine.plan(new Fault.Refuse(Command.GET_TIME, 1, 0xFFFF));
            assertThat(probe(simulated, 0)).isInstanceOfSatisfying(Probe.Answered.class, answered -> {
                assertThat(answered.identity().serial()).isEmpty();
                assertThat(answered.identity().firmware()).isEmpty();
                assertThat(answered.identity().platform()).isNotEmpty();
                assertThat(answered.clock()).isEmpty();
            });
        }
    }

    @Test
    void countsOfAnUnknownShapeAreUnknown() {
        SimulatorSettings usual = SimulatorSettings.usual();
        try (Simulated simulated = Simulated.start(
                usual.withDialect(usual.dialect().withCounts(Counts.in(Counts.Form.SCATTERED))))) {
            assertThat(probe(simulated, 0)).isInstanceOfSatisfying(Probe.Answered.class,
                    answered -> assertThat(answered.counts()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TCP", "UDP"})
    void aWrongKeyIsTriedOnceToldAsSuchAndTakenLeaveOf(Transport road) {
        try (Simulated simulated = Simulated.start(Simulated.over(road).withCommKey(4711))) {
            assertThat(probe(simulated, 4712)).isEqualTo(new Probe.Failed(new Refusal.WrongKey()));
            assertThat(simulated.machine.commands()).containsExactly(Command.CONNECT, Command.AUTH, Command.EXIT);
        }
    }

    @Test
    void aMachineThatLockedItselfIsToldAsSuch() {
        SimulatorSettings usual = SimulatorSettings.usual().withCommKey(4711);
        try (Simulated simulated = Simulated.start(
                usual.withDialect(usual.dialect().withAccess(Access.usual().withKeyTries(1))))) {
            probe(simulated, 1);
            assertThat(probe(simulated, 4711)).isEqualTo(new Probe.Failed(new Refusal.KeyLocked()));
        }
    }

    @Test
    void firmwareThatWantsTheVendorsEncryptionIsToldAsSuch() {
        SimulatorSettings settings = SimulatorSettings.usual().withFaults(new Fault.Refuse(Command.CONNECT, 1, 6001));
        try (Simulated simulated = Simulated.start(settings)) {
            assertThat(probe(simulated, 0)).isEqualTo(new Probe.Failed(new Refusal.NeedsVendorEncryption()));
        }
    }

    @Test
    void aMachineThatServesAnotherClientIsBusy() throws Exception {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual().tcpOnly(), TestPatience.brief());
                TcpWire other = TcpWire.open(HostLookup.resolve(simulated.address(),
                        Limit.of(TestPatience.SOON, Watch.NONE)), Limit.of(TestPatience.SOON, Watch.NONE));
                Conversation first = new Conversation(other, TestPatience.ample(), Watch.NONE, new Checksums())) {
            assertThat(first.connect()).isPresent();
            assertThat(probe(simulated, 0)).extracting("why", InstanceOfAssertFactories.type(Refusal.class))
                    .isEqualTo(new Refusal.Busy());
            assertThat(first.ask(Command.GET_TIME).code()).as("the other client is not disturbed").isEqualTo(2000);
        }
    }

    @Test
    void aMachineThatServesAnotherClientOverTcpIsAskedOverUdp() throws Exception {
        try (Simulated simulated = Simulated.start(SimulatorSettings.usual(), TestPatience.brief());
                TcpWire other = TcpWire.open(HostLookup.resolve(simulated.address(),
                        Limit.of(TestPatience.SOON, Watch.NONE)), Limit.of(TestPatience.SOON, Watch.NONE));
                Conversation first = new Conversation(other, TestPatience.ample(), Watch.NONE, new Checksums())) {
            assertThat(first.connect()).isPresent();
            assertThat(probe(simulated, 0)).isInstanceOfSatisfying(Probe.Answered.class,
                    answered -> assertThat(answered.capability().transport()).isEqualTo(Transport.UDP));
        }
    }
}
