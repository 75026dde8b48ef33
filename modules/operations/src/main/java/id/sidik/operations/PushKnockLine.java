package id.sidik.operations;

import java.time.Instant;

/** A machine that reports and is not registered. @param address from where it last came @param times how often at least */
public record PushKnockLine(String serial, String address, long times, Instant first, Instant last) {}
