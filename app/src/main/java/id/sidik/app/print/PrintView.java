package id.sidik.app.print;

import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportCode;
import id.sidik.operations.reports.ReportRow;
import id.sidik.app.shell.Screen;
import id.sidik.app.shell.Section;
import id.sidik.app.shell.Shortcut;
import id.sidik.app.text.Texts;
import id.sidik.app.view.EmptyState;
import id.sidik.app.view.Life;
import id.sidik.app.view.ScreenHead;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;

/** The month's sheet, and what is done with it. */
public final class PrintView implements Screen {
    private final PrintViewModel model;
    private final PrintDialogs dialogs;
    private final Consumer<Section> go;
    private final Texts texts;
    private final Life life;

    @FXML
    private ScreenHead head;
    @FXML
    private Button save;
    @FXML
    private Button print;
    @FXML
    private Button parcel;
    @FXML
    private Button handOut;
    @FXML
    private Node sheet;
    @FXML
    private EmptyState empty;
    @FXML
    private ListView<ReportRow> reports;
    @FXML
    private DatePicker day;
    @FXML
    private ComboBox<RecapPerson> person;

    public PrintView(PrintViewModel model, PrintDialogs dialogs, Consumer<Section> go, Texts texts, Life life) {
        this.model = model;
        this.dialogs = dialogs;
        this.go = go;
        this.texts = texts;
        this.life = life;
    }

    @FXML
    private void initialize() {
        new ReportPicker(model.choice(), texts, life).into(reports, day, person);
        life.follow(model.filling(), filling -> head.busyProperty().set(filling || model.month().busy().get()));
        life.follow(model.month().busy(), busy -> head.busyProperty().set(busy || model.filling().get()));
        life.follow(model.pages().pages(), pages -> show());
        life.follow(model.month().recap(), recap -> show());
        life.follow(model.choice().reports(), this::show);
        life.follow(model.choice().code(), code -> {
            handOut.setVisible(code == ReportCode.R4);
            handOut.setManaged(code == ReportCode.R4);
        });
    }

    private void show() {
        boolean nobody = model.month().recap().get().filter(recap -> recap.people().isEmpty()).isPresent();
        empty.setVisible(nobody);
        sheet.setVisible(!nobody);
        boolean none = model.pages().count() == 0;
        List.of(save, print, parcel, handOut).forEach(button -> button.setDisable(none));
        head.factsProperty().set(none ? "" : facts());
    }

    private String facts() {
        return model.choice().row().map(row -> texts.get("print.facts", row.code(), texts.get("report." + row.code()),
                texts.get("paper." + row.look().paper()), texts.get(row.look().landscape() || !row.code().turnable()
                        ? "paper.lying"
                        : "paper.standing"))).orElse("");
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public boolean answers(Shortcut shortcut) {
        switch (shortcut) {
            case REFRESH -> model.month().again();
            case PRINT -> {
                if (!print.isDisabled()) model.print();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void onHandOut() {
        dialogs.handOut(head, model);
    }

    @FXML
    private void onParcel() {
        dialogs.parcel(head, model);
    }

    @FXML
    private void onUnit() {
        dialogs.unit(head, model.paperForm());
    }

    @FXML
    private void onCityPages() {
        dialogs.cityPages(head, model.cityPages());
    }

    @FXML
    private void onLook() {
        model.lookForm().ifPresent(form -> dialogs.look(head, form));
    }

    @FXML
    private void onVerify() {
        dialogs.verify(head, model.verifying());
    }

    @FXML
    private void onSave() {
        dialogs.save(head, model);
    }

    @FXML
    private void onPrint() {
        model.print();
    }

    @FXML
    private void onMachines() {
        go.accept(Section.MACHINES);
    }
}
