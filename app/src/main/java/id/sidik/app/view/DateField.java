package id.sidik.app.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A date as dd/mm/yyyy; takes also 7-3-2025, 07.03.2025 and 07032025. Blank is no date. */
public final class DateField {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    private DateField() {}

    public static void bind(DatePicker picker, ObjectProperty<Optional<LocalDate>> value, Life life) {
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate day) {
                return day == null ? "" : SHOWN.format(day);
            }

            @Override
            public LocalDate fromString(String typed) {
                return parse(typed).orElse(null);
            }
        });
        Property<LocalDate> shown = picker.valueProperty();
        life.follow(value, day -> shown.setValue(day.orElse(null)));
        life.until(shown.subscribe(day -> value.set(Optional.ofNullable(day))));
        life.until(picker.focusedProperty().subscribe((before, focused) -> {
            if (!focused) shown.setValue(parse(picker.getEditor().getText()).orElse(null));
        }));
    }

    static Optional<LocalDate> parse(String typed) {
        String plain = typed.strip().replaceAll("[-. ]+", "/");
        String parted = plain.matches("\\d{8}")
                ? plain.substring(0, 2) + "/" + plain.substring(2, 4) + "/" + plain.substring(4)
                : plain;
        try {
            return Optional.of(LocalDate.parse(parted, TYPED));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
