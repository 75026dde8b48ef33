package id.sidik.store;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Results of months as a cache: never the truth, may be emptied at any time. */
public final class ResultBook {
    private static final String GET = """
            SELECT body FROM result
            WHERE person = :person AND month = :month AND regulation = :regulation AND facts_hash = :hash
            """;

    private static final String HASHES = """
            SELECT person, facts_hash FROM result WHERE month = :month AND regulation = :regulation
            """;

    private static final String PUT = """
            INSERT INTO result (person, month, regulation, facts_hash, body)
            VALUES (:person, :month, :regulation, :hash, :body)
            ON CONFLICT (person, month, regulation) DO UPDATE
            SET facts_hash = excluded.facts_hash, body = excluded.body
            """;

    private static final String CLEAR = """
            DELETE FROM result
            """;

    private final Handle handle;

    ResultBook(Handle handle) {
        this.handle = handle;
    }

    /**
     * What was put for exactly these facts; empty when they have changed since.
     *
     * @param person     an employee's id, or the caller's key of a PIN without a person
     * @param regulation id and version
     * @param factsHash  of everything that the result was made from
     */
    public Optional<String> get(String person, YearMonth month, String regulation, String factsHash) {
        return handle.createQuery(GET).bind("person", person).bind("month", month.toString())
                .bind("regulation", regulation).bind("hash", factsHash).mapTo(String.class).findOne();
    }

    /** Of everybody with a result of the month: the facts it was made from. */
    public Map<String, String> hashes(YearMonth month, String regulation) {
        Map<String, String> hashes = new HashMap<>();
        handle.createQuery(HASHES).bind("month", month.toString()).bind("regulation", regulation)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> hashes.put(one.getKey(), one.getValue()));
        return hashes;
    }

    /** In place of what was there for this person, month and regulation. */
    public void put(String person, YearMonth month, String regulation, String factsHash, String body) {
        handle.createUpdate(PUT).bind("person", person).bind("month", month.toString())
                .bind("regulation", regulation).bind("hash", factsHash).bind("body", body).execute();
    }

    public void clear() {
        handle.execute(CLEAR);
    }
}
