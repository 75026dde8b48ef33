package id.sidik.operations;

import id.sidik.devices.EnrolHabit;
import id.sidik.devices.EventHabits;
import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.EventDoubt;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was learned of a machine's events, among the lines of {@link CapabilityText}. */
final class EventHabitText {
    private static final String NONE = "NONE";

    private EventHabitText() {}

    static void put(Map<String, String> values, EventHabits events) {
        if (events.doubted().isEmpty()) values.remove("eventsDoubted");
        else
            values.put("eventsDoubted",
                    events.doubted().stream().map(EventDoubt::name).sorted().collect(Collectors.joining(",")));
        events.enrol().ifPresent(habit -> {
            values.put("enrolForm", habit.form().map(EnrolForm::name).orElse(NONE));
            values.put("enrolStartVerify", String.valueOf(habit.startVerify()));
            values.put("enrolFirmware", habit.firmware());
        });
    }

    static EventHabits read(Map<String, String> values) {
        Set<String> doubted = Set.copyOf(Arrays.asList(values.getOrDefault("eventsDoubted", "").split(",")));
        Set<EventDoubt> doubts = Arrays.stream(EventDoubt.values()).filter(each -> doubted.contains(each.name()))
                .collect(Collectors.toSet());
        return new EventHabits(doubts, enrol(values));
    }

    /** Empty when no enrolment was tried, or the text is of another time. */
    private static Optional<EnrolHabit> enrol(Map<String, String> values) {
        String told = values.getOrDefault("enrolForm", "");
        Optional<EnrolForm> form = Arrays.stream(EnrolForm.values()).filter(each -> each.name().equals(told))
                .findFirst();
        if (form.isEmpty() && !told.equals(NONE)) return Optional.empty();
        return Optional.of(new EnrolHabit(form, Boolean.parseBoolean(values.get("enrolStartVerify")),
                values.getOrDefault("enrolFirmware", "")));
    }
}
