package id.sidik.intake.modem;

import id.sidik.intake.sms.Sms;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Brings messages from a modem to the office and answers from the office to the modem, until it is stopped. A modem that
 * vanishes is told, looked for again, and loses nothing: a message is deleted only after the office keeps it.
 */
public final class SmsGateway {
    private static final Duration LOOK = Duration.ofMillis(20);
    /** Looks at the line for one question to the office. */
    private static final int OFFICE_EVERY = 20;
    private static final int KEPT_IN_MIND = 1000;

    private final ModemPlace place;
    private final ModemSettings settings;
    private final SmsOffice office;
    private final InstantSource clock;
    /** Kept, but not yet deleted. */
    private final Set<String> kept = new HashSet<>();

    public SmsGateway(ModemPlace place, ModemSettings settings, SmsOffice office, InstantSource clock) {
        this.place = place;
        this.settings = settings;
        this.office = office;
        this.clock = clock;
    }

    /** Runs until stopped. @param stop asked often; heard within a fraction of a second */
    public void run(BooleanSupplier stop) {
        Duration wait = settings.firstWait();
        while (!stop.getAsBoolean()) {
            boolean[] up = {false};
            try {
                serve(stop, up);
            } catch (ModemException lost) {
                if (lost.fault() == ModemFault.STOPPED || stop.getAsBoolean()) return;
                if (up[0]) wait = settings.firstWait();
                office.line(new LineNews.Down(lost.fault(), lost.code(), wait));
                rest(wait, stop);
                wait = longer(wait);
            }
        }
    }

    private Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(settings.longWait()) > 0 ? settings.longWait() : twice;
    }

    private void serve(BooleanSupplier stop, boolean[] up) throws ModemException {
        String device = place.device().orElseThrow(() -> new ModemException(ModemFault.NO_PORT));
        try (AtLine line = new AtLine(ModemPort.open(device, settings.baud()), stop)) {
            ModemSession session = ModemSession.begin(line, settings);
            up[0] = true;
            office.line(new LineNews.Up());
            while (!stop.getAsBoolean()) {
                receive(session, stop);
                send(session, stop);
                session.reports().forEach(office::delivered);
                idle(line, stop);
            }
        }
    }

    private void receive(ModemSession session, BooleanSupplier stop) throws ModemException {
        List<MessagePart> parts = new ArrayList<>();
        for (int index : session.stored()) session.read(index).ifPresent(parts::add);
        for (LongMessages.Joined each : LongMessages.join(parts, clock.instant(), settings.parts())) {
            if (stop.getAsBoolean()) return;
            handOver(session, each);
        }
    }

    private void handOver(ModemSession session, LongMessages.Joined joined) throws ModemException {
        Sms message = joined.message();
        String mark = message.sent().isPresent() ? message.fingerprint() : "";
        if (mark.isEmpty() || !kept.contains(mark)) {
            if (!office.keep(message)) return;
            if (kept.size() < KEPT_IN_MIND) kept.add(mark);
        }
        for (int index : joined.places()) session.delete(index);
        kept.remove(mark);
    }

    private void send(ModemSession session, BooleanSupplier stop) throws ModemException {
        for (Optional<Outgoing> next = office.next(); next.isPresent(); next = office.next()) {
            if (stop.getAsBoolean()) return;
            Outgoing message = next.get();
            if (!session.sendable(message.text())) {
                office.sent(message, new SendResult.Unfit());
                continue;
            }
            send(session, message);
        }
    }

    private void send(ModemSession session, Outgoing message) throws ModemException {
        try {
            office.sent(message, new SendResult.Sent(session.send(message.to(), message.text())));
        } catch (ModemException failed) {
            boolean refused = failed.fault() == ModemFault.REFUSED;
            SendResult result = refused
                    ? new SendResult.Refused(failed.code())
                    : failed.afterText()
                            ? new SendResult.Uncertain(failed.fault())
                            : new SendResult.NotSent(failed.fault());
            office.sent(message, result);
            if (!refused) throw failed;
        }
    }

    /** Waits for news, for the next look, for something to send, or for the stop. */
    private void idle(AtLine line, BooleanSupplier stop) throws ModemException {
        long end = System.nanoTime() + settings.poll().toNanos();
        for (int look = 1; System.nanoTime() - end < 0 && !stop.getAsBoolean() && !line.hasNews(); look++) {
            line.listen();
            if (look % OFFICE_EVERY == 0 && office.next().isPresent()) return;
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static void rest(Duration wait, BooleanSupplier stop) {
        long end = System.nanoTime() + wait.toNanos();
        while (System.nanoTime() - end < 0 && !stop.getAsBoolean()) LockSupport.parkNanos(LOOK.toNanos());
    }
}
