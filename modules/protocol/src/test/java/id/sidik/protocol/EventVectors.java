package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** Captured events, in every strictness of reading: what several sources say must not hang on what one says. */
final class EventVectors {
    private EventVectors() {}

    static void check(Vector vector, Meaning meaning) throws MalformedException {
        if (vector.layer().equals("event-payload")) {
            attendance(EventCode.ATTENDANCE, vector.bytes(), meaning);
            return;
        }
        Packet packet = PacketVectors.check(vector, meaning);
        assertThat(packet.code()).isEqualTo(Command.REG_EVENT);
        if (meaning.has("mask")) {
            int mask = meaning.number("mask");
            assertThat(EventCode.registration(mask)).isEqualTo(packet.data());
            return;
        }
        meaning.is("event", packet.session());
        if (meaning.has("score")) {
            for (EventRules rules : List.of(EventRules.all(), EventRules.proved()))
                assertThat(MachineEvent.of(packet, rules))
                        .isEqualTo(new MachineEvent.FingerScore(meaning.number("score")));
            return;
        }
        attendance(packet.session(), packet.data(), meaning);
    }

    private static void attendance(int code, byte[] data, Meaning meaning) {
        for (EventRules rules : List.of(EventRules.all(), EventRules.proved())) {
            MachineEvent event = MachineEvent.of(new Packet(Command.REG_EVENT, code, 0, data), rules);
            assertThat(event).isInstanceOf(MachineEvent.Attendance.class);
            MachineEvent.Attendance attendance = (MachineEvent.Attendance) event;
            assertThat(attendance.rejected()).isEmpty();
            assertThat(attendance.internalNumbers()).isFalse();
            assertThat(attendance.punches()).hasSize(1);
            PunchRecord punch = attendance.punches().getFirst();
            meaning.is("userId", punch.pin()).is("verify", punch.verify()).is("state", punch.state()).is("time",
                    punch.at());
            assertThat(layout(data.length).encode(punch)).as("we would tell the same").isEqualTo(data);
        }
    }

    private static LiveLayout layout(int size) {
        return Arrays.stream(LiveLayout.values()).filter(each -> each.size() == size).findFirst().orElseThrow();
    }
}
