package id.sidik.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells when the finished window had been drawn for the first time, and notes it in the log: a slow start can be shown then. */
public final class FirstFrame extends AnimationTimer {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFrame.class);

    private final Clock clock;
    private final Runnable drawn;
    private int frames;

    /** @param drawn is told once, within a frame: what takes long is to be done after it */
    public FirstFrame(Clock clock, Runnable drawn) {
        this.clock = clock;
        this.drawn = drawn;
    }

    /** The second frame begins when the first one has been drawn. */
    @Override
    public void handle(long frame) {
        if (++frames < 2) return;
        stop();
        Instant now = clock.instant();
        Instant began = ProcessHandle.current().info().startInstant().orElse(now);
        LOG.info("the window can be used {} ms after the start", Duration.between(began, now).toMillis());
        drawn.run();
    }
}
