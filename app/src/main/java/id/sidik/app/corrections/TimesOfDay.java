package id.sidik.app.corrections;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Deed;
import id.sidik.domain.Correction.Side;
import id.sidik.operations.corrections.DutyHours;
import id.sidik.operations.corrections.TimeText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The coming and the going that somebody types: proposed where one is missing, blank for none. */
public final class TimesOfDay {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("HH.mm");

    private final StringProperty in = new SimpleStringProperty("");
    private final StringProperty out = new SimpleStringProperty("");

    /** The working hours, where the day has no record of its own. */
    void propose(Optional<Subject> subject) {
        Optional<DutyHours> hours = subject.flatMap(Subject::hours).filter(known -> subject.get().now().present()
                || subject.get().now().absent());
        in.set(hours.filter(known -> subject.get().now().in().isEmpty()).map(known -> TYPED.format(known.start()))
                .orElse(""));
        out.set(hours.filter(known -> subject.get().now().out().isEmpty()).map(known -> TYPED.format(known.end()))
                .orElse(""));
    }

    /** Whether each is a time or blank. */
    boolean valid() {
        return valid(in.get()) && valid(out.get());
    }

    static boolean valid(String text) {
        return text.isBlank() || TimeText.parse(text).isPresent();
    }

    /** A going before the hours begin is of the next morning where the hours reach into it. */
    List<Deed> deeds(Subject subject) {
        List<Deed> deeds = new ArrayList<>();
        LocalDate day = subject.day();
        TimeText.parse(in.get()).ifPresent(at -> deeds.add(new Add(day.atTime(at), Side.IN)));
        TimeText.parse(out.get()).ifPresent(at -> deeds.add(new Add(goingDay(subject, at).atTime(at), Side.OUT)));
        return deeds;
    }

    private static LocalDate goingDay(Subject subject, LocalTime at) {
        return subject.hours().filter(hours -> hours.end().toLocalDate().isAfter(subject.day())
                && at.isBefore(hours.start().toLocalTime())).map(hours -> hours.end().toLocalDate())
                .orElse(subject.day());
    }

    public StringProperty in() {
        return in;
    }

    public StringProperty out() {
        return out;
    }
}
