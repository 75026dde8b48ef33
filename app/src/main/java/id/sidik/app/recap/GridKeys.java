package id.sidik.app.recap;

import id.sidik.app.table.CopiedTable;
import id.sidik.app.text.Texts;
import id.sidik.domain.DayResult;
import id.sidik.domain.PersonMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the month grid: left and right through the days, Home and End, copies for Excel. */
final class GridKeys {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_HEADED = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final int LAST_DAY = 31;

    private final ListView<PersonMonth> people;
    private final RecapViewModel model;
    private final Texts texts;
    private final LocalDate today;

    GridKeys(ListView<PersonMonth> people, RecapViewModel model, Texts texts, LocalDate today) {
        this.today = today;
        this.people = people;
        this.model = model;
        this.texts = texts;
    }

    void listen() {
        people.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (answers(event)) event.consume();
        });
    }

    private boolean answers(KeyEvent event) {
        int row = people.getSelectionModel().getSelectedIndex();
        int day = model.chosen().get().map(box -> box.day().date().getDayOfMonth()).orElse(1);
        if (COPY_HEADED.match(event)) copy(true);
        else if (COPY.match(event)) copy(false);
        else
            switch (event.getCode()) {
                case LEFT -> model.choose(row, Math.max(1, day - 1));
                case RIGHT -> model.choose(row, day + 1);
                case HOME -> model.choose(row, 1);
                case END -> model.choose(row, LAST_DAY);
                default -> {
                    return false;
                }
            }
        return true;
    }

    private void copy(boolean headed) {
        List<List<Object>> rows = new ArrayList<>();
        if (headed) rows.add(heads());
        people.getSelectionModel().getSelectedItems().forEach(row -> rows.add(row(row)));
        CopiedTable copied = new CopiedTable(rows, texts.language().get().locale());
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, copied.plain(), DataFormat.HTML, copied.html()));
    }

    private List<Object> heads() {
        List<Object> heads = new ArrayList<>(List.of(texts.get("person.name"), texts.get("person.number")));
        for (int day = 1; day <= model.month().month().get().lengthOfMonth(); day++)
            heads.add(day);
        Sums.ALL.forEach(sum -> heads.add(texts.get(sum.key())));
        return heads;
    }

    private List<Object> row(PersonMonth person) {
        List<Object> row = new ArrayList<>(List.of(person.person().name(), person.person().number()));
        for (DayResult day : person.days())
            row.add(DayMark.of(day, today).code());
        Sums.ALL.forEach(sum -> row.add(sum.of(person.totals())));
        return row;
    }
}
