package id.sidik.operations.base;

import id.sidik.domain.DocumentRef;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Tables;
import java.time.Clock;

/** Where scans of letters, lists and certificates are kept as evidence, sealed under the unit's key. */
public final class DocumentShelf {
    private final Records records;
    private final Clock clock;
    private final String operator;

    public DocumentShelf(Records records, Clock clock, String operator) {
        this.records = records;
        this.clock = clock;
        this.operator = operator;
    }

    /**
     * Keeps a scan in the transaction of the fact that it proves. The same bytes again are the same document.
     *
     * @return as it is kept: under the name it came with first
     */
    public DocumentRef keep(Tables tables, Scan scan) {
        return tables.documents().keep(scan.document(), scan.bytes(), clock.instant(), operator);
    }

    public DocumentRef keep(Scan scan) {
        return records.transact(tables -> keep(tables, scan));
    }

    /** @throws TroubleException STO-110 … STO-112 when the unit's key is missing or the bytes were changed */
    public byte[] open(DocumentRef document) {
        return records.read(tables -> tables.documents().open(document));
    }
}
