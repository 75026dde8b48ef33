package id.sidik.app.jobs;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The road to the FX thread: the only class that takes it. */
public final class FxThread implements Executor {
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}
