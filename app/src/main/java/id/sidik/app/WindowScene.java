package id.sidik.app;

import id.sidik.app.shell.Shortcut;
import id.sidik.app.shell.ShellView;
import id.sidik.app.text.Language;
import id.sidik.app.view.Views;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The window's content: the shell in the language chosen now, built anew when that changes; theme; keys. */
public final class WindowScene {
    private final Frame frame;
    private final Scene scene;
    private ShellView shell;

    public WindowScene(Frame frame, double width, double height) {
        this.frame = frame;
        scene = new Scene(new StackPane(), width, height);
        frame.themes().prepare(scene);
        shell = build();
        for (Shortcut shortcut : Shortcut.values())
            scene.getAccelerators().put(shortcut.keys(), () -> shell.on(shortcut));
    }

    /** The office is open and screens have joined; may be called again when more have. */
    public void furnished() {
        shell.furnished();
    }

    public Scene scene() {
        return scene;
    }

    /** Follows the choice of language and theme until the subscription ends. */
    public Subscription follow() {
        return frame.themes().dress(scene).and(frame.settings().language().subscribe(this::speak));
    }

    private void speak(Language language) {
        if (frame.texts().language().get() == language) return;
        frame.texts().speak(language);
        frame.views().renew();
        shell = build();
    }

    private ShellView build() {
        Views.Built<ShellView> built = frame.views().build(ShellView.class);
        scene.setRoot(built.root());
        return built.view();
    }
}
