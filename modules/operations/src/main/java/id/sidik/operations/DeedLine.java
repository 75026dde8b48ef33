package id.sidik.operations;

import java.time.Instant;

/**
 * Something that was done to a machine.
 *
 * @param kind   a stable word: "SET_CLOCK", "RESTART", "CLEAR_LOG" …
 * @param reason what the person said; blank where none is asked for
 * @param result "DONE", "PART", or the code of the trouble
 */
public record DeedLine(Instant at, String by, String kind, String reason, String result) {}
