package id.sidik.app.sms;

import id.sidik.app.table.Column;
import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.roads.AnswerLine;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The answers on their way to the senders. */
public final class SmsAnswersView {
    private final SmsViewModel model;
    private final Tables tables;
    private final Texts texts;

    @FXML
    private TableView<AnswerLine> answers;
    @FXML
    private TableColumn<AnswerLine, LocalDateTime> written;
    @FXML
    private TableColumn<AnswerLine, String> answerName;
    @FXML
    private TableColumn<AnswerLine, String> answerNumber;
    @FXML
    private TableColumn<AnswerLine, String> answerText;
    @FXML
    private TableColumn<AnswerLine, Column.Chip> answerStand;
    @FXML
    private TableColumn<AnswerLine, LocalDateTime> since;
    @FXML
    private Label whole;
    @FXML
    private Button again;
    @FXML
    private Button drop;

    public SmsAnswersView(SmsViewModel model, Tables tables, Texts texts) {
        this.model = model;
        this.tables = tables;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Column.of(written, AnswerLine::at, texts.formats()::dateTime, "");
        Column.of(answerName, AnswerLine::name);
        Column.of(answerNumber, AnswerLine::number);
        Column.of(answerText, AnswerLine::text);
        Column.chip(answerStand, line -> new Column.Chip(SmsWords.look(line.stand()),
                texts.get("sms.answer.stand." + line.stand())));
        Column.of(since, AnswerLine::since, texts.formats()::dateTime, "");
        tables.style(answers);
        answers.setPlaceholder(new Label(texts.get("sms.answers.none")));
        answers.setItems(model.answers());
        answers.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private void chosen(AnswerLine selected) {
        Optional<AnswerLine> answer = Optional.ofNullable(selected);
        whole.setText(answer.map(AnswerLine::text).orElse(""));
        again.setDisable(!answer.map(one -> one.stand().again()).orElse(false));
        drop.setDisable(!answer.map(one -> one.stand() == AnswerLine.Stand.QUEUED).orElse(false));
    }

    @FXML
    private void onAgain() {
        model.again(answers.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void onDrop() {
        model.drop(answers.getSelectionModel().getSelectedItem());
    }
}
