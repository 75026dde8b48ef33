package id.sidik.app.schedule;

import id.sidik.app.table.Tables;
import id.sidik.app.text.Texts;
import id.sidik.operations.schedule.RosterGrid;
import id.sidik.operations.schedule.ScheduleWish.RosterEntry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The grid of a roster. A letter sets the shift of the marked boxes, Delete empties them; nothing is kept yet. */
final class RosterTable {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Texts texts;
    private final TableView<RosterGrid.Row> table = new TableView<>();
    private final Map<RosterCell, String> changed = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private Optional<RosterGrid> grid = Optional.empty();

    private record RosterCell(RosterGrid.Row row, LocalDate day) {}

    RosterTable(Tables tables, Texts texts, Runnable paste) {
        this.texts = texts;
        table.setId("roster");
        table.setAccessibleText(texts.get("schedule.tab.roster"));
        tables.style(table);
        table.getStyleClass().add("roster");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V) paste.run();
            else if (event.getCode() == KeyCode.DELETE) set("");
            else
                return;
            event.consume();
        });
    }

    TableView<RosterGrid.Row> control() {
        return table;
    }

    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    List<RosterEntry> entries() {
        return changed.entrySet().stream().map(entry -> new RosterEntry(entry.getKey().row().employee(),
                entry.getKey().day(), entry.getValue())).toList();
    }

    void show(RosterGrid fresh) {
        if (grid.equals(Optional.of(fresh))) return;
        boolean otherMonth = grid.map(before -> !before.month().equals(fresh.month())).orElse(true);
        grid = Optional.of(fresh);
        changed.clear();
        changes.set(0);
        if (otherMonth) columns(fresh);
        table.getItems().setAll(fresh.rows());
    }

    private void columns(RosterGrid fresh) {
        TableColumn<RosterGrid.Row, String> name = new TableColumn<>(texts.get("person.name"));
        name.setId("name");
        name.setPrefWidth(190);
        name.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().name()));
        table.getColumns().setAll(List.of(name));
        fresh.month().atDay(1).datesUntil(fresh.month().atEndOfMonth().plusDays(1)).forEach(this::column);
    }

    private void column(LocalDate day) {
        TableColumn<RosterGrid.Row, String> column = new TableColumn<>(String.valueOf(day.getDayOfMonth()));
        column.setId("day" + day.getDayOfMonth());
        column.setUserData(day);
        column.setPrefWidth(31);
        column.setMinWidth(31);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(code(new RosterCell(cell.getValue(), day))));
        column.setCellFactory(any -> new Box(day));
        table.getColumns().add(column);
    }

    private String code(RosterCell cell) {
        return changed.getOrDefault(cell, cell.row().codes().getOrDefault(cell.day(), ""));
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter().toUpperCase(Locale.ROOT);
        if (event.isShortcutDown() || event.isAltDown() || letter.isBlank()) return;
        code(letter).ifPresent(code -> {
            set(code);
            event.consume();
        });
    }

    /** L, X, 0 and – are a free day, if no shift is called so. */
    private Optional<String> code(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        List<String> codes = grid.map(RosterGrid::shifts).orElse(List.of()).stream().map(RosterGrid.Shift::code)
                .toList();
        Optional<String> own = codes.stream().filter(code -> code.toUpperCase(Locale.ROOT).equals(plain)).findFirst();
        if (own.isPresent()) return own;
        boolean free = List.of("L", "X", "0", "-", "–", "LIBUR").contains(plain);
        return free
                ? Optional.of(codes.getLast())
                : codes.stream()
                        .filter(code -> plain.length() == 1 && code.startsWith(plain)).findFirst();
    }

    private void set(String code) {
        for (TablePosition<?, ?> place : table.getSelectionModel().getSelectedCells()) {
            if (place.getTableColumn() == null || !(place.getTableColumn().getUserData() instanceof LocalDate day))
                continue;
            put(new RosterCell(table.getItems().get(place.getRow()), day), code);
        }
        told();
    }

    private void put(RosterCell cell, String code) {
        if (cell.row().codes().getOrDefault(cell.day(), "").equals(code)) changed.remove(cell);
        else
            changed.put(cell, code);
    }

    private void told() {
        changes.set(changed.size());
        table.refresh();
    }

    /** Takes a block of codes from the box under the cursor on; false when it is none, then nothing is taken. */
    boolean paste(String text) {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        String[][] rows = text.lines().map(line -> line.split("\t", -1)).toArray(String[][]::new);
        boolean onGrid = focus.getRow() >= 0 && focus.getColumn() > 0;
        Map<RosterCell, String> block = new LinkedHashMap<>();
        for (int down = 0; onGrid && down < rows.length; down++) {
            for (int right = 0; right < rows[down].length; right++) {
                int row = focus.getRow() + down;
                int column = focus.getColumn() + right;
                Optional<String> code = rows[down][right].isBlank() ? Optional.of("") : code(rows[down][right]);
                if (code.isEmpty() || row >= table.getItems().size() || column >= table.getColumns().size())
                    return false;
                if (!code.get().isEmpty())
                    block.put(new RosterCell(table.getItems().get(row),
                            (LocalDate) table.getColumns().get(column).getUserData()), code.get());
            }
        }
        block.forEach(this::put);
        told();
        return !block.isEmpty();
    }

    private final class Box extends TableCell<RosterGrid.Row, String> {
        private final LocalDate day;

        Box(LocalDate day) {
            this.day = day;
            getStyleClass().add("roster-box");
        }

        @Override
        protected void updateItem(String code, boolean empty) {
            super.updateItem(code, empty);
            RosterGrid.Row row = empty ? null : getTableRow() == null ? null : getTableRow().getItem();
            setText(row == null ? null : code(new RosterCell(row, day)));
            pseudoClassStateChanged(CHANGED, row != null && changed.containsKey(new RosterCell(row, day)));
            setAccessibleText(row == null ? "" : row.name() + ", " + texts.formats().weekday(day) + ", " + getText());
        }
    }
}
