package id.sidik.store;

import id.sidik.domain.ServiceRequest;
import id.sidik.domain.ServiceStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The register of the service desk, append-only. */
public final class ServiceTable {
    private static final String RECEIVE = """
            INSERT INTO service_request (id, received_ms, applicant, unit, machine, complaint, at_ms, by_whom)
            VALUES (:id, :received, :applicant, :unit, :machine, :complaint, :at, :by)
            """;

    private static final String STEP = """
            INSERT INTO service_step (id, request, kind, happened_ms, text, score, diagnosis, at_ms, by_whom)
            VALUES (:id, :request, :kind, :happened, :text, :score, :diagnosis, :at, :by)
            """;

    private static final String BETWEEN = """
            SELECT id, received_ms, applicant, unit, machine, complaint, at_ms, by_whom FROM service_request
            WHERE received_ms >= :from AND received_ms < :to ORDER BY received_ms, id
            """;

    private static final String STEPS = """
            SELECT s.id, s.request, s.kind, s.happened_ms, s.text, s.score, s.diagnosis, s.at_ms, s.by_whom
            FROM service_request r JOIN service_step s ON s.request = r.id
            WHERE r.received_ms >= :from AND r.received_ms < :to ORDER BY s.at_ms, s.id
            """;

    private final Handle handle;

    ServiceTable(Handle handle) {
        this.handle = handle;
    }

    public void add(ServiceRequest request) {
        handle.createUpdate(RECEIVE).bind("id", request.id().toString())
                .bind("received", request.receivedAt().toEpochMilli()).bind("applicant", request.applicant())
                .bind("unit", request.unit()).bind("machine", request.machine())
                .bind("complaint", request.complaint()).bind("at", request.at().toEpochMilli())
                .bind("by", request.by()).execute();
    }

    /** The request was added before. */
    public void add(ServiceStep step) {
        handle.createUpdate(STEP).bind("id", step.id().toString()).bind("request", step.request().toString())
                .bind("kind", step.kind().name()).bind("happened", step.happenedAt().toEpochMilli())
                .bind("text", step.text()).bind("score", step.score())
                .bind("diagnosis", Columns.orNull(step.diagnosis())).bind("at", step.at().toEpochMilli())
                .bind("by", step.by()).execute();
    }

    /** Those that came in within the time, oldest first. */
    public List<ServiceRequest> received(Instant from, Instant toExclusive) {
        return handle.createQuery(BETWEEN).bind("from", from.toEpochMilli()).bind("to", toExclusive.toEpochMilli())
                .map((row, context) -> request(row)).list();
    }

    /** What happened to the requests that came in within the time, as it was written down. */
    public List<ServiceStep> steps(Instant from, Instant toExclusive) {
        return handle.createQuery(STEPS).bind("from", from.toEpochMilli()).bind("to", toExclusive.toEpochMilli())
                .map((row, context) -> step(row)).list();
    }

    private static ServiceRequest request(ResultSet row) throws SQLException {
        return new ServiceRequest(UUID.fromString(row.getString("id")), Columns.instant(row, "received_ms"),
                row.getString("applicant"), row.getString("unit"), row.getString("machine"),
                row.getString("complaint"), Columns.instant(row, "at_ms"), row.getString("by_whom"));
    }

    private static ServiceStep step(ResultSet row) throws SQLException {
        return new ServiceStep(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("request")),
                ServiceStep.Kind.valueOf(row.getString("kind")), Columns.instant(row, "happened_ms"),
                row.getString("text"), row.getInt("score"),
                Optional.ofNullable(row.getString("diagnosis")).map(UUID::fromString), Columns.instant(row, "at_ms"),
                row.getString("by_whom"));
    }
}
