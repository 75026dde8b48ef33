package id.sidik.operations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An earlier search. @param cause the test that found it; empty when nothing was wrong */
public record PastDiagnosis(UUID id, Instant at, Optional<DiagnosisStep> cause) {}
