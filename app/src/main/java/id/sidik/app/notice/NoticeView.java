package id.sidik.app.notice;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Life;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Shows the notices in two places of the window: bars above the screen, toasts in its lower right corner. */
public final class NoticeView {
    private final Notices notices;
    private final Texts texts;
    private final Life life;

    public NoticeView(Notices notices, Texts texts, Life life) {
        this.notices = notices;
        this.texts = texts;
        this.life = life;
    }

    public void into(Pane bars, Pane toasts) {
        mirror(notices.lasting(), bars, notice -> new NoticeBar(notice, texts, () -> notices.dismiss(notice)));
        mirror(notices.toasts(), toasts, notice -> new Toast(notice, texts, () -> notices.dismiss(notice)));
    }

    /** Keeps the node of a notice that is still there, so that a toast's time and an open Rincian go on. */
    private void mirror(ObservableList<Notice> from, Pane to, Function<Notice, Node> maker) {
        life.follow(from, () -> {
            List<Node> now = from.stream().map(notice -> shown(to, notice, maker)).toList();
            to.getChildren().setAll(now);
        });
    }

    private static Node shown(Pane pane, Notice notice, Function<Notice, Node> maker) {
        return pane.getChildren().stream().filter(node -> node.getUserData() == notice).findFirst().orElseGet(() -> {
            Node fresh = maker.apply(notice);
            fresh.setUserData(notice);
            return fresh;
        });
    }
}
