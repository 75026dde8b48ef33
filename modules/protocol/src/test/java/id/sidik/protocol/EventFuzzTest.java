package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever a machine, or something that pretends to be one, sends as an event. */
final class EventFuzzTest {
    private static final Set<Integer> CODES = Set.of(0, 1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0xFFFF);

    @Provide
    Arbitrary<Integer> codes() {
        return Arbitraries.of(CODES);
    }

    @Property(tries = 2000)
    void everyEventMeansSomethingAndEveryByteIsAccountedFor(@ForAll("codes") int code,
            @ForAll @Size(max = 300) byte[] data, @ForAll Set<EventDoubt> doubted) {
        MachineEvent event = MachineEvent.of(new Packet(Command.REG_EVENT, code, 0, data), new EventRules(doubted));
        assertThat(event).isNotNull();
        assertThat(event.toString()).hasSizeLessThan(100);
        if (!(event instanceof MachineEvent.Attendance attendance)) return;
        int rejected = attendance.rejected().stream().mapToInt(each -> each.bytes().length).sum();
        assertThat(rejected).isLessThanOrEqualTo(data.length);
        assertThat(attendance.punches().size() * 10 + rejected).isLessThanOrEqualTo(data.length);
        assertThat(attendance.punches().isEmpty() && rejected < data.length).as("bytes without a trace").isFalse();
    }

    @Property(tries = 1000)
    void onePunchOfAnyShapeIsReadAsItWas(@ForAll LiveLayout layout, @ForAll @IntRange(min = 1, max = 65_535) int who,
            @ForAll @IntRange(max = 255) int verify, @ForAll @IntRange(max = 255) int state,
            @ForAll @IntRange(max = 99) int year, @ForAll @IntRange(max = 31_535_999) int second) {
        LocalDateTime at = LocalDateTime.of(2000 + year, 1, 1, 0, 0).plusSeconds(second);
        PunchRecord punch = new PunchRecord(Integer.toString(who), at, verify, state, 0);
        MachineEvent event = MachineEvent
                .of(new Packet(Command.REG_EVENT, EventCode.ATTENDANCE, 0, layout.encode(punch)), EventRules.all());
        assertThat(event).isInstanceOfSatisfying(MachineEvent.Attendance.class,
                read -> assertThat(read.punches()).containsExactly(punch));
    }

    @Property(tries = 1000)
    void anyBytesAskForAnEnrolmentOrForNone(@ForAll @Size(max = 60) byte[] data) {
        StartEnrol.decode(data).ifPresent(start -> assertThat(start.finger()).isBetween(0, 9));
        assertThat(EnumSet.allOf(EnrolForm.class)).extracting(EnrolForm::size).doesNotContain(0);
    }
}
