package id.sidik.app.sync;

import id.sidik.operations.centre.NextMeeting;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Meets the centre by itself, one meeting after the other; seldom while the centre is not there. */
public final class Meetings implements AutoCloseable {
    private final Consumer<Consumer<Boolean>> meeting;
    private final NextMeeting next = new NextMeeting();
    private final PauseTransition pause = new PauseTransition();
    private boolean closed;

    /** @param meeting is given whom to tell whether it went well; tells it on the FX thread */
    public Meetings(Consumer<Consumer<Boolean>> meeting) {
        this.meeting = meeting;
        pause.setOnFinished(over -> meeting.accept(good -> wait(next.after(good))));
    }

    /** The first one comes soon after the start. */
    public void begin() {
        wait(next.first());
    }

    private void wait(java.time.Duration time) {
        if (closed) return;
        pause.setDuration(Duration.millis(time.toMillis()));
        pause.playFromStart();
    }

    @Override
    public void close() {
        closed = true;
        pause.stop();
    }
}
