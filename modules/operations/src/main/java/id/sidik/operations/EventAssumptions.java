package id.sidik.operations;

import id.sidik.devices.EnrolHabit;
import id.sidik.devices.EventHabits;
import id.sidik.domain.Machine;
import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.EventDoubt;
import id.sidik.store.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How live events are read (section 13) and how the machine enrols (section 10): {@link EventHabits}. */
final class EventAssumptions implements AssumptionPart {
    private static final String TRY = "TRY";
    private static final String NONE = "NONE";
    private static final String FORM = "ENROL_FORM";
    private static final String VERIFY = "ENROL_START_VERIFY";
    private static final List<String> FORMS = Stream.concat(Stream.of(TRY), Stream.concat(Arrays.stream(EnrolForm
            .values()).map(Enum::name), Stream.of(NONE))).toList();

    @Override
    public List<AssumptionLine> lines(Tables tables, Machine machine) {
        EventHabits habits = new KnownCapability(tables, machine).read().events();
        List<AssumptionLine> lines = new ArrayList<>();
        for (EventDoubt doubt : EventDoubt.values()) {
            boolean enrol = doubt == EventDoubt.ENROL_RESULTS || doubt == EventDoubt.ENROL_LONG_EVENT_ENDS;
            lines.add(new AssumptionLine(enrol ? "ENROL" : "EVENTS", doubt.name(), "C", enrol ? "10" : "13",
                    Chosen.YES_NO, Chosen.word(!habits.doubted().contains(doubt))));
        }
        Optional<EnrolHabit> habit = habits.enrol();
        lines.add(new AssumptionLine("ENROL", FORM, "C", "10", FORMS,
                habit.map(known -> known.form().map(Enum::name).orElse(NONE)).orElse(TRY)));
        habit.ifPresent(known -> lines.add(new AssumptionLine("ENROL", VERIFY, "C", "10", Chosen.NO_YES,
                Chosen.word(known.startVerify()))));
        return lines;
    }

    @Override
    public void choose(Tables tables, Machine machine, String name, String choice) {
        KnownCapability known = new KnownCapability(tables, machine);
        switch (name) {
            case FORM -> form(known, choice);
            case VERIFY -> known.change(old -> old.withEvents(old.events().enrolling(new EnrolHabit(old.events()
                    .enrol().flatMap(EnrolHabit::form), Chosen.yes(choice), known.line("firmware")))));
            default -> known.change(old -> {
                Set<EventDoubt> doubted = EnumSet.noneOf(EventDoubt.class);
                doubted.addAll(old.events().doubted());
                if (Chosen.yes(choice)) doubted.remove(EventDoubt.valueOf(name));
                else
                    doubted.add(EventDoubt.valueOf(name));
                return old.withEvents(old.events().doubting(doubted));
            });
        }
    }

    /** Holds for the firmware that was read last; another one is tried anew. */
    private static void form(KnownCapability known, String choice) {
        if (choice.equals(TRY)) {
            known.forget("enrolForm", "enrolStartVerify", "enrolFirmware");
            return;
        }
        Optional<EnrolForm> form = choice.equals(NONE) ? Optional.empty() : Optional.of(EnrolForm.valueOf(choice));
        known.change(old -> old.withEvents(old.events().enrolling(new EnrolHabit(form,
                old.events().enrol().map(EnrolHabit::startVerify).orElse(false), known.line("firmware")))));
    }
}
