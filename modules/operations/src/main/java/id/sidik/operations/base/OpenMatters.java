package id.sidik.operations.base;

import id.sidik.operations.work.Sentence;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.util.List;

/** What a room still has to decide about a month before the month can become final. */
@FunctionalInterface
public interface OpenMatters {
    /** One request, permit or correction that waits for somebody. */
    record Matter(Kind kind, Sentence what) {}

    /** Whose turn it is. */
    enum Kind {
        PERMITS, CORRECTIONS, REQUESTS,
        /** A document that may still come in time. */
        DOCUMENTS,
        /** A document that can no longer come in time: the days count without the permit. */
        DEADLINES;

        /** Whether somebody has to decide; the others may be left as they are, with a reason. */
        public boolean blocks() {
            return this != DEADLINES;
        }
    }

    List<Matter> of(Tables tables, YearMonth month);
}
