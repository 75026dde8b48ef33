package id.sidik.operations.control;

import id.sidik.operations.base.ClosedMonths;
import id.sidik.operations.base.JudgedMonths;
import id.sidik.operations.base.OfficeDay;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.Authorship;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What every desk of this room works with. */
record Room(Records records, JudgedMonths months, ClosedMonths closed, OfficeDay day, Clock clock, String operator) {
    LocalDate today() {
        return day.today();
    }

    UUID newId() {
        return UuidV7.at(clock.instant());
    }

    Authorship author(String reason) {
        return new Authorship(Instant.ofEpochMilli(clock.millis()), operator, reason.strip());
    }

    static TroubleException trouble(String code, String key, Object... arguments) {
        return new TroubleException(Trouble.of(code, "trouble.control." + key, arguments));
    }
}
