package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Messages, what happened to them, and whose numbers are known. Append-only but for words that are forgotten. */
public final class SmsTable {
    private static final String ADD = """
            INSERT INTO sms (id, fingerprint, sent_ms, taken_ms, whole, road, employee, code, permit, from_day, to_day, why,
                             again, at_ms, by_whom, reason)
            VALUES (:id, :fingerprint, :sent, :taken, :whole, :road, :employee, :code, :permit, :from, :to, :why, :again,
                    :at, :by, :reason)
            """;

    private static final String COLUMNS = """
            SELECT s.id, s.fingerprint, s.sent_ms, s.taken_ms, s.whole, s.road, s.employee, s.code, s.permit, s.from_day,
                   s.to_day, s.why, s.again, s.at_ms, s.by_whom, s.reason, w.number, w.text
            FROM sms s LEFT JOIN sms_words w ON w.id = s.id
            """;

    private static final String SINCE = COLUMNS + """
            WHERE s.taken_ms >= :since OR s.to_day >= :day ORDER BY s.taken_ms,
            """ + FactOrder.of("SMS", "s.id");

    private static final String FIND = COLUMNS + """
            WHERE s.id = :id
            """;

    private static final String BY_FINGERPRINT = COLUMNS + """
            WHERE s.fingerprint = :fingerprint
            """;

    private static final String ADD_STEP = """
            INSERT INTO sms_step (id, sms, step, at_ms, by_whom, reason) VALUES (:id, :sms, :step, :at, :by, :reason)
            """;

    private static final String STEPS = """
            SELECT t.id, t.sms, t.step, t.at_ms, t.by_whom, t.reason FROM sms_step t JOIN sms s ON s.id = t.sms
            WHERE s.taken_ms >= :since OR s.to_day >= :day ORDER BY
            """ + FactOrder.of("SMS_STEP", "t.id");

    private static final String STEPS_OF = """
            SELECT t.id, t.sms, t.step, t.at_ms, t.by_whom, t.reason FROM sms_step t WHERE t.sms = :sms ORDER BY
            """ + FactOrder.of("SMS_STEP", "t.id");

    private static final String OWN = """
            INSERT INTO sms_number (id, employee, number, registered, at_ms, by_whom, reason)
            VALUES (:id, :employee, :number, :registered, :at, :by, :reason)
            """;

    private static final String OWNERS = """
            SELECT id, employee, number, registered, at_ms, by_whom, reason FROM sms_number ORDER BY
            """ + FactOrder.of("SMS_NUMBER", "id");

    private static final String FORGET = """
            DELETE FROM sms_words
            WHERE id IN (SELECT id FROM sms WHERE taken_ms < :before UNION SELECT id FROM sms_answer WHERE at_ms < :before)
            """;

    private final Handle handle;

    SmsTable(Handle handle) {
        this.handle = handle;
    }

    /** The fingerprint is not kept yet. */
    public void add(KeptSms one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("fingerprint", one.fingerprint())
                .bind("sent", one.sent().map(Instant::toEpochMilli).orElse(null))
                .bind("taken", one.taken().toEpochMilli()).bind("whole", one.whole()).bind("road", one.road())
                .bind("employee", one.person().map(EmployeeId::value).orElse(null))
                .bind("code", one.asked().map(KeptSms.Asked::code).orElse(""))
                .bind("permit", one.asked().map(KeptSms.Asked::permit).orElse(""))
                .bind("from", Columns.orNull(one.asked().map(KeptSms.Asked::from)))
                .bind("to", Columns.orNull(one.asked().map(KeptSms.Asked::to))).bind("why", one.why())
                .bind("again", Columns.orNull(one.again())).bind("at", one.author().at().toEpochMilli())
                .bind("by", one.author().by()).bind("reason", one.author().reason()).execute();
        SmsAnswerTable.words(handle, one.id(), one.words());
    }

    /** Taken since then, or asking for a day since then; in the order of taking. @param day of the same moment */
    public List<KeptSms> since(Instant since, java.time.LocalDate day) {
        return handle.createQuery(SINCE).bind("since", since.toEpochMilli()).bind("day", day.toString())
                .map(SmsTable::message).list();
    }

    public Optional<KeptSms> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id.toString()).map(SmsTable::message).findOne();
    }

    public Optional<KeptSms> find(String fingerprint) {
        return handle.createQuery(BY_FINGERPRINT).bind("fingerprint", fingerprint).map(SmsTable::message).findOne();
    }

    public void add(SmsStep step) {
        handle.createUpdate(ADD_STEP).bind("id", step.id().toString()).bind("sms", step.sms().toString())
                .bind("step", step.step()).bind("at", step.author().at().toEpochMilli()).bind("by", step.author().by())
                .bind("reason", step.author().reason()).execute();
    }

    /** Of the same messages as {@link #since}, in the order they were kept. */
    public List<SmsStep> steps(Instant since, java.time.LocalDate day) {
        return handle.createQuery(STEPS).bind("since", since.toEpochMilli()).bind("day", day.toString())
                .map(SmsTable::step).list();
    }

    public List<SmsStep> stepsOf(UUID sms) {
        return handle.createQuery(STEPS_OF).bind("sms", sms.toString()).map(SmsTable::step).list();
    }

    public void add(SmsOwner owner) {
        handle.createUpdate(OWN).bind("id", owner.id().toString()).bind("employee", owner.employee().value())
                .bind("number", owner.number()).bind("registered", owner.registered())
                .bind("at", owner.author().at().toEpochMilli()).bind("by", owner.author().by())
                .bind("reason", owner.author().reason()).execute();
    }

    /** Everything that was said of numbers, in order. */
    public List<SmsOwner> owners() {
        return handle.createQuery(OWNERS).map((row, context) -> new SmsOwner(UUID.fromString(row.getString("id")),
                new EmployeeId(row.getString("employee")), row.getString("number"), row.getBoolean("registered"),
                Authorship.of(row))).list();
    }

    /** Numbers and texts from before then are gone for good; what was decided stays. @return how many */
    public int forget(Instant before) {
        return handle.createUpdate(FORGET).bind("before", before.toEpochMilli()).execute();
    }

    private static KeptSms message(ResultSet row, StatementContext context) throws SQLException {
        String code = row.getString("code");
        Optional<KeptSms.Asked> asked = code.isEmpty()
                ? Optional.empty()
                : Optional.of(new KeptSms.Asked(code, row.getString("permit"), Columns.day(row, "from_day"),
                        Columns.day(row, "to_day")));
        return new KeptSms(UUID.fromString(row.getString("id")), row.getString("fingerprint"),
                SmsAnswerTable.words(row), Columns.optionalInstant(row, "sent_ms"), Columns.instant(row, "taken_ms"),
                row.getBoolean("whole"), row.getString("road"),
                Optional.ofNullable(row.getString("employee")).map(EmployeeId::new), asked, row.getString("why"),
                Optional.ofNullable(row.getString("again")).map(UUID::fromString), Authorship.of(row));
    }

    private static SmsStep step(ResultSet row, StatementContext context) throws SQLException {
        return new SmsStep(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("sms")),
                row.getString("step"), Authorship.of(row));
    }
}
