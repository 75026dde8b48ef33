package id.sidik.operations.corrections;

import id.sidik.operations.base.Scan;
import java.util.Optional;
import java.util.UUID;

/** What facts of one deed share: why, by what evidence, who agreed, and the sheet or incident they belong to. */
record Hand(String reason, String note, Optional<Scan> scan, String approver, Optional<UUID> source) {}
