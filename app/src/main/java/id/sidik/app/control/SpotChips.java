package id.sidik.app.control;

import id.sidik.app.table.Column;
import id.sidik.app.text.Texts;
import id.sidik.app.view.State;
import id.sidik.operations.control.SpotLine;
import id.sidik.operations.control.SpotSheet;

/** How far a surprise check is, and what was found of a person. */
record SpotChips(Texts texts) {
    Column.Chip entered(SpotSheet sheet) {
        State state = sheet.entered() < sheet.drawn().size()
                ? State.RUNNING
                : sheet.contradicting() > 0 ? State.LOOK : State.READY;
        return new Column.Chip(state, texts.get("sidak.entered.of", sheet.entered(), sheet.drawn().size()));
    }

    Column.Chip found(SpotLine line) {
        String word = texts.get(line.found().map(one -> "sidak.found." + one).orElse("sidak.found.none"));
        State state = line.found().isEmpty() ? State.NEVER : line.contradicts() ? State.LOOK : State.READY;
        return new Column.Chip(state, word);
    }
}
