package id.sidik.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One person's day at the machine: work from 07:30 to 16:00, on Friday to 16:30. */
final class Workday {
    private static final LocalTime START = LocalTime.of(7, 30);
    private static final LocalTime END = LocalTime.of(16, 0);
    private static final LocalTime FRIDAY_END = LocalTime.of(16, 30);
    private static final LocalDate LOST_CLOCK = LocalDate.of(2000, 1, 1);
    private static final int HOUR = 3600;

    private final SimulatedPerson person;
    private final LocalDate day;
    private final Dice dice;
    private final List<PlannedPunch> punches = new ArrayList<>();

    private Workday(SimulatedPerson person, LocalDate day, long seed) {
        this.person = person;
        this.day = day;
        this.dice = new Dice(seed, person.uid(), day);
    }

    /** @return none when the person stays away */
    static List<PlannedPunch> of(SimulatedPerson person, LocalDate day, long seed) {
        Workday workday = new Workday(person, day, seed);
        workday.live();
        return workday.punches;
    }

    /** Of a thousand days 740 are ordinary and 30 are spent elsewhere. */
    private void live() {
        int roll = dice.between(0, 999);
        if (roll < 740) both(Story.ORDINARY, early(), late());
        else if (roll < 820) both(Story.LATE, start().plusSeconds(dice.between(1, 2 * HOUR)), late());
        else if (roll < 860) both(Story.EARLY, early(), end().minusSeconds(dice.between(60, 3 * HOUR)));
        else if (roll < 885) leave(Story.NO_IN, late());
        else if (roll < 910) arrive(Story.NO_OUT, early());
        else if (roll < 945) doubled();
        else if (roll < 965) both(Story.AFTER_MIDNIGHT, early(), day.plusDays(1).atTime(0, 5).plusSeconds(seconds()));
        else if (roll < 970) withLostClock();
    }

    private void both(Story story, LocalDateTime in, LocalDateTime out) {
        arrive(story, in);
        leave(story, out);
    }

    private void arrive(Story story, LocalDateTime at) {
        add(story, at, at, 0);
    }

    private void leave(Story story, LocalDateTime at) {
        add(story, at, at, 1);
    }

    private void doubled() {
        LocalDateTime in = early();
        int times = dice.between(2, 3);
        for (int nth = 0; nth < times; nth++) {
            arrive(Story.DOUBLE, in);
            in = in.plusSeconds(dice.between(2, 90));
        }
        leave(Story.DOUBLE, late());
    }

    private void withLostClock() {
        LocalDateTime in = early();
        LocalDateTime told = LOST_CLOCK.plusDays(dice.between(0, 6)).atStartOfDay().plusSeconds(seconds());
        add(Story.WRONG_CLOCK, in, told, 0);
        leave(Story.WRONG_CLOCK, late());
    }

    private void add(Story story, LocalDateTime happened, LocalDateTime told, int state) {
        punches.add(new PlannedPunch(happened, person.uid(),
                new SimulatedPunch(person.pin(), told, verify(), state, 0, story)));
    }

    private int verify() {
        int roll = dice.between(0, 99);
        if (roll < 90) return 1;
        return roll < 96 ? 15 : 4;
    }

    private int seconds() {
        return dice.between(0, HOUR);
    }

    private LocalDateTime early() {
        return start().minusSeconds(dice.between(60, HOUR));
    }

    private LocalDateTime late() {
        return end().plusSeconds(dice.between(1, HOUR));
    }

    private LocalDateTime start() {
        return day.atTime(START);
    }

    private LocalDateTime end() {
        return day.atTime(day.getDayOfWeek() == DayOfWeek.FRIDAY ? FRIDAY_END : END);
    }
}
