package id.sidik.devices;

import java.time.Duration;

/**
 * How an enrolment is followed.
 *
 * @param longest from the start to the end, 1 s – 5 min; section 10 says 60 s at most
 * @param presses that make a template, for the screen
 * @param echo    so long after the end its repetition is waited for (some firmware tells it twice)
 */
public record EnrolSettings(Duration longest, int presses, Duration echo) {
    private static final Duration MOST = Duration.ofMinutes(5);

    public EnrolSettings {
        if (!longest.isPositive() || longest.compareTo(MOST) > 0)
            throw new IllegalArgumentException("longest out of range: " + longest);
        if (presses < 1 || presses > 9) throw new IllegalArgumentException("presses out of range: " + presses);
        if (echo.isNegative()) throw new IllegalArgumentException("echo is negative");
    }

    /** A minute, three presses, four tenths of a second. */
    public static EnrolSettings usual() {
        return new EnrolSettings(Duration.ofSeconds(60), 3, Duration.ofMillis(400));
    }

    public EnrolSettings within(Duration span) {
        return new EnrolSettings(span, presses, echo);
    }
}
