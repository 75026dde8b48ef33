package id.sidik.app.corrections;

import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.app.view.FormDialog;
import id.sidik.app.view.Life;
import id.sidik.app.view.Views;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Opens the form of a day over another screen: Ctrl+K, a digit for the reason, Enter. */
public final class CorrectionDialogs {
    private final DayForm form;
    private final CorrectionWords words;
    private final Views views;
    private final Texts texts;

    public CorrectionDialogs(OfficeLink link, CorrectionWords words, Views views, Texts texts) {
        form = new DayForm(link);
        this.words = words;
        this.views = views;
        this.texts = texts;
    }

    public void correct(Node over, Subject subject) {
        Life life = new Life();
        form.show(Optional.empty());
        form.show(Optional.of(subject));
        DayFormView view = new DayFormView(form, words, texts, life);
        Parent shape = views.shape(view);
        shape.getStyleClass().add("form");
        FormDialog dialog = new FormDialog(over.getScene().getWindow(), texts, texts.get("correction.title"), shape,
                "button.save").enabledWhen(form.ready()).onAccept(form::save).onClosed(() -> {
                    life.end();
                    over.requestFocus();
                }).focus(shape);
        shape.setFocusTraversable(true);
        new FormKeys(form, new Reach(view, dialog)).listen(shape);
        dialog.show();
    }

    /** What the keys of the form reach in the dialog. */
    private record Reach(DayFormView view, FormDialog dialog) implements FormKeys.Reach {
        @Override
        public boolean paste() {
            return view.evidence().paste();
        }

        @Override
        public void focusTimes() {
            view.focusTimes();
        }

        @Override
        public void focusNote() {
            view.focusNote();
        }

        @Override
        public void focusApprover() {
            view.focusApprover();
        }

        @Override
        public void enter(boolean typing) {
            dialog.accept();
        }
    }
}
