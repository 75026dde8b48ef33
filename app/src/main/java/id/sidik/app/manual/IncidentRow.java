package id.sidik.app.manual;

import id.sidik.operations.corrections.ConcernedPerson;
import id.sidik.operations.corrections.IncidentWish.Attended;
import id.sidik.operations.corrections.SheetPreview;
import id.sidik.operations.corrections.TimeText;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Somebody whom an incident touched, on one day: whether he or she was there, and when. */
final class IncidentRow {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("HH.mm");

    private final ConcernedPerson person;
    private final BooleanProperty there = new SimpleBooleanProperty();
    private final StringProperty in = new SimpleStringProperty("");
    private final StringProperty out = new SimpleStringProperty("");

    IncidentRow(ConcernedPerson person) {
        this.person = person;
        person.in().ifPresent(at -> in.set(TYPED.format(at)));
        person.out().ifPresent(at -> out.set(TYPED.format(at)));
    }

    boolean is(SheetPreview.Row row) {
        return row.person().filter(person.person()::equals).isPresent()
                && row.day().filter(person.day()::equals).isPresent();
    }

    /** What the machine recorded stays the machine's: only what is missing is taken from the list. */
    void take(SheetPreview.Row row) {
        if (person.in().isPresent()) in.set(row.in().map(TYPED::format).orElse(""));
        if (person.out().isPresent()) out.set(row.out().map(TYPED::format).orElse(""));
        there.set(true);
    }

    Attended attended() {
        return new Attended(person.person(), person.day(), at(in.get(), person.in()), at(out.get(), person.out()));
    }

    private Optional<LocalDateTime> at(String text, Optional<LocalDateTime> proposed) {
        return TimeText.parse(text).map(time -> proposed.map(LocalDateTime::toLocalDate).orElse(person.day())
                .atTime(time));
    }

    ConcernedPerson person() {
        return person;
    }

    BooleanProperty there() {
        return there;
    }

    StringProperty in() {
        return in;
    }

    StringProperty out() {
        return out;
    }
}
