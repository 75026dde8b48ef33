package id.sidik.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What senders are answered, and what the modem and the network made of it. Append-only. */
public final class SmsAnswerTable {
    private static final String WORDS = """
            INSERT INTO sms_words (id, number, text) VALUES (:id, :number, :text)
            """;

    private static final String ADD = """
            INSERT INTO sms_answer (id, sms, at_ms, by_whom, reason) VALUES (:id, :sms, :at, :by, :reason)
            """;

    private static final String COLUMNS = """
            SELECT a.id, a.sms, a.at_ms, a.by_whom, a.reason, w.number, w.text
            FROM sms_answer a LEFT JOIN sms_words w ON w.id = a.id
            """;

    private static final String SINCE = COLUMNS + """
            WHERE a.at_ms >= :since ORDER BY
            """ + FactOrder.of("SMS_ANSWER", "a.id");

    private static final String FIND = COLUMNS + """
            WHERE a.id = :id
            """;

    private static final String ADD_EVENT = """
            INSERT INTO sms_answer_event (id, answer, kind, reference, code, at_ms, by_whom)
            VALUES (:id, :answer, :kind, :reference, :code, :at, :by)
            """;

    private static final String EVENTS = """
            SELECT e.id, e.answer, e.kind, e.reference, e.code, e.at_ms, e.by_whom
            FROM sms_answer_event e JOIN sms_answer a ON a.id = e.answer WHERE a.at_ms >= :since ORDER BY
            """ + FactOrder.of("SMS_ANSWER_EVENT", "e.id");

    private static final String EVENTS_OF = """
            SELECT e.id, e.answer, e.kind, e.reference, e.code, e.at_ms, e.by_whom
            FROM sms_answer_event e WHERE e.answer = :answer ORDER BY
            """ + FactOrder.of("SMS_ANSWER_EVENT", "e.id");

    private final Handle handle;

    SmsAnswerTable(Handle handle) {
        this.handle = handle;
    }

    /** @param one without events */
    public void add(KeptAnswer one) {
        handle.createUpdate(ADD).bind("id", one.id().toString()).bind("sms", one.sms().toString())
                .bind("at", one.author().at().toEpochMilli()).bind("by", one.author().by())
                .bind("reason", one.author().reason()).execute();
        words(handle, one.id(), one.words());
    }

    public void add(KeptAnswer.Event event) {
        handle.createUpdate(ADD_EVENT).bind("id", event.id().toString()).bind("answer", event.answer().toString())
                .bind("kind", event.kind()).bind("reference", event.reference()).bind("code", event.code())
                .bind("at", event.at().toEpochMilli()).bind("by", event.by()).execute();
    }

    /** Oldest first. */
    public List<KeptAnswer> since(Instant since) {
        Map<UUID, List<KeptAnswer.Event>> events = handle.createQuery(EVENTS).bind("since", since.toEpochMilli())
                .map(SmsAnswerTable::event).list().stream().collect(Collectors.groupingBy(KeptAnswer.Event::answer));
        List<KeptAnswer> all = new ArrayList<>();
        for (KeptAnswer each : handle.createQuery(SINCE).bind("since", since.toEpochMilli())
                .map(SmsAnswerTable::answer).list())
            all.add(with(each, events.getOrDefault(each.id(), List.of())));
        return all;
    }

    public Optional<KeptAnswer> find(UUID id) {
        return handle.createQuery(FIND).bind("id", id.toString()).map(SmsAnswerTable::answer).findOne()
                .map(one -> with(one, handle.createQuery(EVENTS_OF).bind("answer", id.toString())
                        .map(SmsAnswerTable::event).list()));
    }

    private static KeptAnswer with(KeptAnswer one, List<KeptAnswer.Event> events) {
        return new KeptAnswer(one.id(), one.sms(), one.words(), one.author(), events);
    }

    static void words(Handle handle, UUID id, KeptSms.Words words) {
        handle.createUpdate(WORDS).bind("id", id.toString()).bind("number", words.number()).bind("text", words.text())
                .execute();
    }

    static KeptSms.Words words(ResultSet row) throws SQLException {
        String number = row.getString("number");
        return number == null ? new KeptSms.Words("", "") : new KeptSms.Words(number, row.getString("text"));
    }

    private static KeptAnswer answer(ResultSet row, StatementContext context) throws SQLException {
        return new KeptAnswer(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("sms")), words(row),
                Authorship.of(row), List.of());
    }

    private static KeptAnswer.Event event(ResultSet row, StatementContext context) throws SQLException {
        return new KeptAnswer.Event(UUID.fromString(row.getString("id")), UUID.fromString(row.getString("answer")),
                row.getString("kind"), row.getInt("reference"), row.getInt("code"), Columns.instant(row, "at_ms"),
                row.getString("by_whom"));
    }
}
