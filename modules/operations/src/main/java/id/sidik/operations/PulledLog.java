package id.sidik.operations;

import id.sidik.devices.DownloadedLog;
import id.sidik.domain.Machine;
import java.time.Instant;

/** A download and what became of it. @param receivedAt as in the journal */
record PulledLog(Machine machine, DownloadedLog log, LogKeeper.Kept kept, Instant receivedAt) {}
