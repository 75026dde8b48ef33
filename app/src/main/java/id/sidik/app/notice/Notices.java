package id.sidik.app.notice;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the window tells without being asked: toasts that pass, and notices that stay until somebody acted. */
public final class Notices {
    private static final int MOST = 4;

    private final ObservableList<Notice> toasts = FXCollections.observableArrayList();
    private final ObservableList<Notice> lasting = FXCollections.observableArrayList();
    private final ObservableList<Notice> toastsSeen = FXCollections.unmodifiableObservableList(toasts);
    private final ObservableList<Notice> lastingSeen = FXCollections.unmodifiableObservableList(lasting);

    public ObservableList<Notice> toasts() {
        return toastsSeen;
    }

    public ObservableList<Notice> lasting() {
        return lastingSeen;
    }

    /** Success is quiet: one toast; of many at once only the newest few are seen. */
    public void toast(String key, Object... arguments) {
        Notice fresh = Notice.of(Notice.Tone.GOOD, key, arguments);
        toasts.removeIf(fresh::repeats);
        toasts.add(fresh);
        if (toasts.size() > MOST) toasts.removeFirst();
    }

    /** Stays until dismissed; the same sentence stands there once. */
    public void keep(Notice notice) {
        lasting.removeIf(notice::repeats);
        lasting.addFirst(notice);
        if (lasting.size() > MOST) lasting.removeLast();
    }

    public void dismiss(Notice notice) {
        toasts.remove(notice);
        lasting.remove(notice);
    }
}
