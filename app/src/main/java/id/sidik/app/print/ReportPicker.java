package id.sidik.app.print;

import id.sidik.app.text.Texts;
import id.sidik.app.view.Choice;
import id.sidik.app.view.Life;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportCode;
import id.sidik.operations.reports.ReportRow;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ListView;

/** The list of reports, and what some of them ask for: a day, a person. */
final class ReportPicker {
    private final ReportChoice choice;
    private final Texts texts;
    private final Life life;

    ReportPicker(ReportChoice choice, Texts texts, Life life) {
        this.choice = choice;
        this.texts = texts;
        this.life = life;
    }

    void into(ListView<ReportRow> reports, DatePicker day, ComboBox<RecapPerson> person) {
        reports.setItems(choice.reports());
        reports.setCellFactory(_ -> new ReportCell(texts));
        reports.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) choice.code().set(row.code());
        });
        life.follow(choice.reports(), () -> select(reports));
        life.follow(choice.code(), code -> select(reports));
        day.valueProperty().subscribe(date -> choice.day().set(Optional.ofNullable(date)));
        life.follow(choice.day(), date -> day.setValue(date.<LocalDate>map(one -> one).orElse(null)));
        Choice.show(person, RecapPerson::name);
        person.setItems(choice.people());
        life.follow(choice.person(), one -> person.setValue(one.orElse(null)));
        person.valueProperty().subscribe(one -> {
            if (one != null) choice.person().set(Optional.of(one));
        });
        life.follow(choice.code(), code -> {
            only(day, code.span() == ReportCode.Span.DAY);
            only(person, code == ReportCode.R4);
        });
    }

    private void select(ListView<ReportRow> reports) {
        choice.row().filter(row -> row != reports.getSelectionModel().getSelectedItem()).ifPresent(reports
                .getSelectionModel()::select);
    }

    private static void only(Node control, boolean when) {
        control.setVisible(when);
        control.setManaged(when);
    }
}
