package id.sidik.devices;

import id.sidik.protocol.Command;
import id.sidik.protocol.PackedTime;
import id.sidik.protocol.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The clock on the machine (section 5): read, measured to the millisecond, set. */
public final class MachineClock {
    private static final Duration SECOND = Duration.ofSeconds(1);
    /** Between two looks while a second's change is waited for. */
    private static final Duration PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_LOOK = Duration.ofMillis(1300);

    private final Visit visit;
    private final InstantSource clock;

    MachineClock(Visit visit, InstantSource clock) {
        this.visit = visit;
        this.clock = clock;
    }

    /** One look, within half a second. Empty when the machine shows an impossible date or tells no time. */
    public Optional<ClockReading> read() throws MachineException {
        return visit.clock();
    }

    /**
     * Looks until the machine's second changes, at most a little longer than a second; as exact as {@link #read} where
     * no change was seen.
     */
    public Optional<ClockReading> measure() throws MachineException {
        Optional<ClockReading> last = read();
        if (last.isEmpty()) return last;
        Limit limit = visit.conversation().limit(LONGEST_LOOK.plus(last.get().roundTrip().multipliedBy(2)));
        while (!limit.passed()) {
            visit.conversation().limit(PAUSE).rest();
            Optional<ClockReading> next = read();
            if (next.isEmpty()) return last;
            Duration step = Duration.between(last.get().machineTime(), next.get().machineTime());
            if (step.equals(SECOND)) return Optional.of(ClockReading.changed(last.get(), next.get()));
            last = next;
        }
        return last;
    }

    /**
     * Sets the clock to the laptop's, at the start of one of its seconds. The machine takes no finger meanwhile.
     *
     * @param zone of the place where the machine stands
     * @return whether the machine said OK, which proves nothing before it is read back
     */
    public boolean set(ZoneId zone) throws MachineException {
        Duration way = read().map(ClockReading::roundTrip).orElse(Duration.ZERO).dividedBy(2);
        return visit.locked(locked -> {
            Instant target = nextSecondAfter(clock.instant().plus(way));
            visit.conversation().limit(Duration.between(clock.instant().plus(way), target)).rest();
            boolean taken = write(LocalDateTime.ofInstant(target, zone));
            visit.ask(Command.REFRESHDATA);
            return taken;
        });
    }

    /** A lost question is not repeated over UDP: seconds later it would tell a time that has passed. */
    private boolean write(LocalDateTime time) throws MachineException {
        Duration wait = visit.conversation().patience().reply(visit.conversation().transport());
        visit.conversation().tell(Command.SET_TIME, PackedTime.reply(time));
        return visit.conversation().more(wait, visit.conversation().limit(wait))
                .filter(answer -> answer.code() == Reply.ACK_OK).isPresent();
    }

    private static Instant nextSecondAfter(Instant moment) {
        return moment.getNano() == 0 ? moment : Instant.ofEpochSecond(moment.getEpochSecond() + 1);
    }
}
