package id.sidik.app.view;

import id.sidik.app.text.Texts;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** A dialog with a verb on its button. It closes when the deed says so, so that a refused save keeps what was typed. */
public final class FormDialog {
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType accept;

    /** A sheet that works by itself and is only closed. */
    public static FormDialog sheet(Window owner, Texts texts, String title, Parent content) {
        FormDialog sheet = new FormDialog(owner, texts, title, content, "button.close");
        sheet.dialog.getDialogPane().getButtonTypes().removeIf(type -> type != sheet.accept);
        sheet.button(sheet.accept).setId("dialogAccept");
        sheet.button(sheet.accept).setDefaultButton(false);
        sheet.button(sheet.accept).setCancelButton(true);
        return sheet;
    }

    /** @param acceptKey the verb, for example "button.save" */
    public FormDialog(Window owner, Texts texts, String title, Parent content, String acceptKey) {
        accept = new ButtonType(texts.get(acceptKey), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("button.cancel"), ButtonData.CANCEL_CLOSE);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("form-dialog");
        dialog.getDialogPane().getButtonTypes().setAll(accept, cancel);
        dialog.getDialogPane().setContent(content);
        button(accept).setId("dialogAccept");
        button(cancel).setId("dialogCancel");
    }

    public FormDialog enabledWhen(ObservableBooleanValue ready) {
        button(accept).disableProperty().bind(Bindings.not(ready));
        return this;
    }

    /** For deeds that disturb or destroy: Enter alone does not do them. */
    public FormDialog safeByDefault() {
        button(accept).setDefaultButton(false);
        return this;
    }

    /** @param deed is given what closes the dialog */
    public FormDialog onAccept(Consumer<Runnable> deed) {
        button(accept).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            deed.accept(this::close);
        });
        return this;
    }

    public FormDialog onClosed(Runnable deed) {
        dialog.setOnHidden(event -> deed.run());
        return this;
    }

    public FormDialog focus(Node first) {
        dialog.setOnShown(event -> first.requestFocus());
        return this;
    }

    /** Does not wait: the window lives on behind it. */
    public void show() {
        dialog.show();
    }

    /** As if its button were pressed; nothing while that is disabled. */
    public void accept() {
        button(accept).fire();
    }

    public void close() {
        dialog.setResult(accept);
        dialog.close();
    }

    private Button button(ButtonType type) {
        return (Button) dialog.getDialogPane().lookupButton(type);
    }

    /** Asks before something that cannot be undone by a click; the safe answer is the default. */
    public static void confirm(Window owner, Texts texts, String title, String sentence, String verbKey,
            Runnable deed) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setPrefWidth(420);
        FormDialog asking = new FormDialog(owner, texts, title, new StackPane(text), verbKey);
        asking.button(asking.accept).setDefaultButton(false);
        asking.onAccept(close -> {
            close.run();
            deed.run();
        }).show();
    }
}
