package id.sidik.operations.reports;

import id.sidik.domain.WorkUnit;
import id.sidik.reporting.PageBody;
import id.sidik.reporting.PlainPage;
import id.sidik.reporting.PrintStamp;
import java.time.Clock;

/** Makes pages that are none of the sixteen reports. */
record PlainPages(Frames frames, Clock clock, String operator) {
    ReadyPage make(PageBody body, WorkUnit unit, String name) {
        PrintStamp stamp = new PrintStamp(clock.instant(), operator, false);
        return new ReadyPage(PlainPage.of(body, frames.around(unit, stamp), name));
    }
}
