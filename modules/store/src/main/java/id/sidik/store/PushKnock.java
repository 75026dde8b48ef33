package id.sidik.store;

import java.time.Instant;

/**
 * A machine that reports and is not registered; nothing of what it brought was taken.
 *
 * @param address from where it last came
 */
public record PushKnock(String serial, String address, long times, Instant first, Instant last) {}
