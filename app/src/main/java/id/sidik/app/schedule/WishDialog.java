package id.sidik.app.schedule;

import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Texts;
import id.sidik.app.view.Field;
import id.sidik.app.view.FormDialog;
import id.sidik.operations.schedule.SchedulePreview;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Any change of the work calendar: its fields, whom and how many days it concerns, and why. */
public final class WishDialog {
    private final OfficeLink link;
    private final Texts texts;

    public WishDialog(OfficeLink link, Texts texts) {
        this.link = link;
        this.texts = texts;
    }

    public void open(Node over, String titleKey, WishForm form) {
        WishModel model = new WishModel(link);
        Label preview = new Label();
        preview.setId("wishPreview");
        preview.setWrapText(true);
        preview.setMinHeight(Region.USE_PREF_SIZE);
        preview.getStyleClass().add("wish-preview");
        TextField reason = new TextField();
        reason.setId("wishReason");
        reason.setAccessibleText(texts.get("schedule.reason"));
        reason.textProperty().bindBidirectional(model.reason());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Field why = new Field();
        why.setText(texts.get("schedule.reason"));
        why.getContent().add(reason);
        VBox content = new VBox(10, form.shape(), preview, why);
        content.getStyleClass().add("form");
        content.setPrefWidth(800);
        content.setUserData(form);
        VBox.setVgrow(form.shape(), Priority.ALWAYS);
        model.look().subscribe(look -> preview.setText(look.trouble()
                .map(trouble -> texts.get(trouble.key(), trouble.arguments().toArray()))
                .or(() -> look.preview().map(this::told)).orElseGet(() -> texts.get("schedule.preview.wait"))));
        form.wish().subscribe(wish -> model.wish().set(wish));
        new FormDialog(over.getScene().getWindow(), texts, texts.get(titleKey), content, "schedule.keep")
                .enabledWhen(model.ready()).onAccept(model::keep).focus(form.first()).show();
    }

    private String told(SchedulePreview preview) {
        String what = texts.get("schedule.preview", preview.people(), preview.days(), preview.locked());
        String span = texts.get("schedule.preview.span", preview.from(), preview.to());
        return preview.locked() == 0
                ? what + " " + span
                : what + " " + span + " "
                        + texts.get("schedule.preview.locked");
    }
}
