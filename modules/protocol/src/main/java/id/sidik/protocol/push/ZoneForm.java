package id.sidik.protocol.push;

import id.sidik.protocol.SingleSource;
import java.time.ZoneOffset;

/** How a firmware wants the {@code TimeZone} of the settings written (soap-and-push 6.1): it differs, try. */
public enum ZoneForm {
    /** {@code 7}. */
    HOURS,
    /** {@code 420}. */
    @SingleSource("soap-and-push 6.1 (MS)")
    MINUTES,
    /** {@code +07:00}. */
    @SingleSource("soap-and-push 6.1 (NG)")
    OFFSET;

    String text(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        return switch (this) {
            case HOURS -> minutes % 60 == 0 ? Integer.toString(minutes / 60) : OFFSET.text(offset);
            case MINUTES -> Integer.toString(minutes);
            case OFFSET -> offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
        };
    }
}
