package id.sidik.operations;

import id.sidik.domain.VerifyMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.OptionalLong;

/** A line of the live view. */
public sealed interface LiveLine {
    /** When the laptop heard of it. */
    Instant at();

    /**
     * Somebody was recognised.
     *
     * @param machineTime by the machine's own clock
     * @param name        of the person in the office, else as the machine knows it, else blank
     * @param state       raw in/out byte, 0–255, 255 where the keys are not used
     * @param fromLog     was missed while it happened, and read from the log
     */
    record Punched(Instant at, LocalDateTime machineTime, String pin, String name, VerifyMode verify, int state,
            boolean fromLog) implements LiveLine {
        /** Names nobody. */
        @Override
        public String toString() {
            return "punch heard at " + at;
        }
    }

    /** Something else happened. @param detail a number that the machine told, or blank */
    record Happened(Instant at, LiveKind kind, String detail) implements LiveLine {}

    /**
     * A time in which nobody listened; {@link #at} is its end.
     *
     * @param found punches of that time that the log gave; empty when the log could not be read yet
     */
    record Gap(Instant from, Instant at, Why why, OptionalLong found) implements LiveLine {}

    /** Why nobody listened. */
    enum Why {
        /** The machine or the way to it was gone. */
        LOST,
        /** Another job of this program spoke with the machine. */
        GAVE_WAY,
        /** Events came that could not be read or kept. */
        UNREADABLE
    }
}
