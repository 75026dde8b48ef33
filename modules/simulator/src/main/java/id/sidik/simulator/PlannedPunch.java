package id.sidik.simulator;

import java.time.LocalDateTime;

/** A punch and the moment it truly happened, which orders the log even when the machine's clock was wrong. */
record PlannedPunch(LocalDateTime happened, int uid, SimulatedPunch told) {}
