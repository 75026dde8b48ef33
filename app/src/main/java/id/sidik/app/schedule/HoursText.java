package id.sidik.app.schedule;

import id.sidik.domain.SpecialPeriod.Times;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Working hours as people type them: 08.00-14.30, 8:00 - 14:30, 0800-1430. */
final class HoursText {
    private static final Pattern SPAN = Pattern
            .compile("(\\d{1,2})[.:]?(\\d{2})\\s*[-–—]\\s*(\\d{1,2})[.:]?(\\d{2})");

    private HoursText() {}

    /** Empty when it is not a span of hours on one day. */
    static Optional<Times> read(String typed) {
        Matcher span = SPAN.matcher(typed.strip());
        if (!span.matches()) return Optional.empty();
        Optional<LocalTime> in = time(span.group(1), span.group(2));
        Optional<LocalTime> out = time(span.group(3), span.group(4));
        boolean forward = in.isPresent() && out.isPresent() && in.get().isBefore(out.get());
        return forward ? Optional.of(new Times(in.get(), out.get())) : Optional.empty();
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }
}
