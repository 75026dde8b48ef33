package id.sidik.intake.sms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How dates are written in a message. */
public enum SmsDateForm {
    /** 13-07-2026; a stroke or a full stop does as well. */
    PARTED("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})"),
    /** 13072026. */
    CLOSED("(\\d{2})(\\d{2})(\\d{4})");

    private final Pattern form;

    SmsDateForm(String form) {
        this.form = Pattern.compile(form);
    }

    /** Empty when it is not of this form, or no day that exists. */
    Optional<LocalDate> read(String text) {
        Matcher parts = form.matcher(text);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
