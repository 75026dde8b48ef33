package id.sidik.operations;

import java.time.Instant;

/** A row that could not become a punch. @param why a stable key, for example "TIME_IMPOSSIBLE" @param raw hex or text */
public record QuarantineLine(String machineName, String pin, String why, String raw, Instant receivedAt) {}
