package id.sidik.app.machines.messages;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Views;
import id.sidik.domain.Machine;
import id.sidik.operations.MessageBoard.Note;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the short messages of a machine, and the form of one. */
public final class MessageDialogs {
    private final Views views;
    private final Tables tables;
    private final Texts texts;

    public MessageDialogs(Views views, Tables tables, Texts texts) {
        this.views = views;
        this.tables = tables;
        this.texts = texts;
    }

    /** @param now at the machine */
    public void sheet(Node over, MessagesViewModel model, Machine machine, LocalDateTime now) {
        MessagesView view = new MessagesView(model, this, tables, texts, now);
        Parent shape = views.shape(view);
        FormDialog.sheet(over.getScene().getWindow(), texts, texts.get("message.title", machine.name()), shape)
                .onClosed(view::end).show();
    }

    void form(Node over, MessagesViewModel model, Note note) {
        MessageFormView view = new MessageFormView(note, model.room(), texts);
        Parent shape = views.shape(view);
        new FormDialog(over.getScene().getWindow(), texts, texts.get("messageForm.title"), shape, "access.accept")
                .enabledWhen(view.possible()).onAccept(close -> {
                    close.run();
                    model.write(view.note());
                }).focus(view.first()).show();
    }

    void delete(Node over, MessagesViewModel model, Note note) {
        FormDialog.confirm(over.getScene().getWindow(), texts, texts.get("message.delete.title", note.line().id()),
                texts.get("message.delete.sentence"), "message.delete", () -> model.delete(note));
    }
}
