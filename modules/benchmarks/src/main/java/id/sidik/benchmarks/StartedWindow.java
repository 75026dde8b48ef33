package id.sidik.benchmarks;

import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** One start, in a JVM of its own: says a word as soon as a frame with the window in it was drawn. */
final class StartedWindow {
    static final String USABLE = "usable";

    private StartedWindow() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (arguments[0].equals("empty")) Platform.startup(StartedWindow::openEmpty);
        else {
            Thread.ofPlatform().daemon().start(() -> watchForShell(arguments[0].equals("learn")));
            // by name: the program shows its beginning to Java alone
            Class.forName("id.sidik.app.Main").getMethod("main", String[].class).invoke(null,
                    (Object) new String[]{"--home", arguments[1]});
        }
    }

    private static void openEmpty() {
        Stage stage = new Stage();
        StackPane root = new StackPane();
        root.setId("empty");
        stage.setScene(new Scene(root, 1366, 700));
        stage.show();
        sayWhenDrawn("#empty", false);
    }

    /** JavaFX is started by SIDIK itself, so there is no other moment to begin the watch. */
    private static void watchForShell(boolean learning) {
        while (true) {
            try {
                Platform.runLater(() -> sayWhenDrawn("#machines", learning));
                return;
            } catch (IllegalStateException notStartedYet) {
                LockSupport.parkNanos(2_000_000);
            }
        }
    }

    /** @param selector a node of the finished window */
    private static void sayWhenDrawn(String selector, boolean learning) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                boolean there = Window.getWindows().stream().filter(Window::isShowing)
                        .anyMatch(window -> window.getScene().lookup(selector) != null);
                // the second frame begins when the first one with the node has been drawn
                if (there && ++frames == 2) sayAndEnd(learning);
            }
        }.start();
    }

    /** A JVM that learns writes down what it learned while it ends in an orderly way. */
    private static void sayAndEnd(boolean learning) {
        System.out.println(USABLE);
        if (learning) System.exit(0);
        else
            Runtime.getRuntime().halt(0);
    }
}
