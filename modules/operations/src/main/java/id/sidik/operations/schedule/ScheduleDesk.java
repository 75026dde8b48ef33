package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who works when: patterns, groups, special periods; every change can be looked at before it is kept. */
public final class ScheduleDesk {
    private final Room room;

    ScheduleDesk(Room room) {
        this.room = room;
    }

    public ScheduleView view() {
        return room.records().read(tables -> new ScheduleReading(tables, room.today()).view());
    }

    /** The patterns of the regulation that the office works by, in its order. */
    public List<String> patterns() {
        return room.regulation().get().patternNames();
    }

    /** The date at the office. */
    public LocalDate today() {
        return room.today();
    }

    /** The pattern that holds for a person on a day by the calendar; empty when the usual one does. */
    public Optional<String> pattern(EmployeeId person, LocalDate day) {
        return room.records().read(tables -> ScheduleFacts.of(tables, day, day).of(Optional.of(person)).patterns()
                .stream().filter(one -> one.holds(day)).map(one -> one.pattern()).findFirst());
    }

    /** Writes nothing. @throws TroubleException JDW-102 … JDW-107, LBR-101 … LBR-103 when it cannot be */
    public SchedulePreview preview(ScheduleWish wish) {
        return room.records().read(tables -> {
            ScheduleBook kept = ScheduleBook.of(tables);
            return new Previewer(tables, room).preview(kept, new WishBook(room, kept, "").of(wish));
        });
    }

    /**
     * Keeps it as facts. What touches a closed month is kept too and waits for the month's revision.
     *
     * @param reason why, never blank
     * @throws TroubleException JDW-101 without a reason, and as {@link #preview}
     */
    public void apply(ScheduleWish wish, String reason) {
        if (reason.isBlank()) throw new TroubleException(Trouble.of("JDW-101", "trouble.schedule.noReason"));
        room.records().transact(tables -> {
            ScheduleBook change = new WishBook(room, ScheduleBook.of(tables), reason).of(wish);
            change.save(tables);
            return change;
        });
    }
}
