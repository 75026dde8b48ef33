package id.sidik.simulator;

import id.sidik.protocol.Command;
import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.Reply;
import id.sidik.protocol.StartEnrol;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Takes fingers at a client's wish: STARTENROLL, the touches, the end (section 10). Safe for several threads. */
final class EnrolDesk implements Desk {
    private static final int ENROLLING = 1;

    private final Sensor sensor;
    private final Power power;
    private final Switchboard switchboard;
    private final FingerDrawer drawer;
    private Optional<Enrolling> running = Optional.empty();
    private boolean takesFingers;
    private long touches;

    /** Where the fingers go. */
    interface FingerDrawer {
        /** The wish with both names of the person; empty when this machine does not know the person. */
        Optional<StartEnrol> known(StartEnrol wish);

        /** @return bytes of the template */
        int keep(StartEnrol wish);
    }

    EnrolDesk(Sensor sensor, Power power, Switchboard switchboard, FingerDrawer drawer) {
        this.sensor = sensor;
        this.power = power;
        this.switchboard = switchboard;
        this.drawer = drawer;
    }

    @Override
    public boolean answers(Exchange exchange) throws IOException {
        switch (exchange.request().code()) {
            case Command.STARTENROLL -> start(exchange);
            case Command.CANCELCAPTURE -> {
                end();
                exchange.ok();
            }
            case Command.STARTVERIFY -> {
                verify();
                exchange.ok();
            }
            case Command.STATE_RRQ -> {
                if (!isEnrolling()) return false;
                exchange.replyAs(Reply.ACK_OK, ENROLLING);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void start(Exchange exchange) throws IOException {
        byte[] argument = exchange.request().data();
        if (sensor.forms().isEmpty()) {
            exchange.reply(Reply.ACK_UNKNOWN);
            return;
        }
        boolean spoken = sensor.forms().stream().map(EnrolForm::size).anyMatch(size -> size == argument.length);
        Optional<StartEnrol> wish = spoken ? StartEnrol.decode(argument).flatMap(drawer::known) : Optional.empty();
        if (wish.isEmpty()) {
            exchange.reply(Reply.ACK_ERROR);
            return;
        }
        synchronized (this) {
            running = Optional.of(new Enrolling(wish.get(), sensor, switchboard::tell));
            takesFingers = !sensor.startVerify();
            if (takesFingers) expectTouch(touches);
        }
        exchange.ok();
    }

    private synchronized void verify() {
        if (running.isEmpty()) return;
        takesFingers = true;
        expectTouch(touches);
    }

    private synchronized void end() {
        running = Optional.empty();
        touches++;
    }

    /** The machine starts anew and knows nothing of it. */
    void forget() {
        end();
    }

    synchronized boolean isEnrolling() {
        return running.isPresent();
    }

    /** @return false when no enrolment waits for a finger */
    synchronized boolean touch(Touch touch) {
        if (running.isEmpty() || !takesFingers || !power.isOn()) return false;
        Enrolling enrolling = running.get();
        boolean last = enrolling.touched(touch);
        touches++;
        if (touch == Touch.KNOWN) {
            running = Optional.empty();
            enrolling.duplicate();
        } else if (last) {
            running = Optional.empty();
            enrolling.done(drawer.keep(enrolling.wish()));
        } else
            expectTouch(touches);
        return true;
    }

    /** A finger taken at the menu: kept, and told to who listens. */
    void takenHere(StartEnrol wish) {
        new Enrolling(wish, sensor, switchboard::tell).done(drawer.keep(wish));
    }

    /** For the next touch after {@code seen}: it comes, or somebody made up lays the finger on, or time runs out. */
    private void expectTouch(long seen) {
        Duration time = sensor.selfPress().orElse(sensor.patience());
        Thread.ofVirtual().name("simulator-enrol").start(() -> {
            if (power.waitFor(time)) overdue(seen);
        });
    }

    private synchronized void overdue(long seen) {
        if (running.isEmpty() || touches != seen) return;
        if (sensor.selfPress().isPresent()) {
            touch(Touch.GOOD);
            return;
        }
        running.get().timedOut();
        end();
    }
}
