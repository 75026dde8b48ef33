package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.EnrolHabit;
import id.sidik.devices.EventHabits;
import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.EventDoubt;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventHabitTextTest {
    static Stream<EventHabits> habits() {
        String firmware = "Ver 6.60 Apr 26 2016";
        return Stream.of(EventHabits.assumed(),
                EventHabits.assumed().enrolling(new EnrolHabit(Optional.of(EnrolForm.TEXT_26), true, firmware)),
                EventHabits.assumed().enrolling(new EnrolHabit(Optional.empty(), false, firmware)),
                EventHabits.assumed().doubting(Set.of(EventDoubt.ATTENDANCE_10, EventDoubt.ENROL_RESULTS)));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void whatWasLearnedComesBack(EventHabits habits) {
        Map<String, String> lines = new LinkedHashMap<>();
        EventHabitText.put(lines, habits);
        assertThat(EventHabitText.read(lines)).isEqualTo(habits);
    }

    @Test
    void aDoubtThatWasTakenBackLeavesTheText() {
        Map<String, String> lines = new LinkedHashMap<>();
        EventHabitText.put(lines, EventHabits.assumed().doubting(Set.of(EventDoubt.ATTENDANCE_10)));
        EventHabitText.put(lines, EventHabits.assumed());
        assertThat(EventHabitText.read(lines)).isEqualTo(EventHabits.assumed());
    }

    @Test
    void wordsOfAnotherTimeMeanNothing() {
        assertThat(EventHabitText.read(Map.of("enrolForm", "TEXT_99", "eventsDoubted", "ELSE,ELSE")))
                .isEqualTo(EventHabits.assumed());
    }
}
