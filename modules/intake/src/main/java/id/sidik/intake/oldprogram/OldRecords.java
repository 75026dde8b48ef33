package id.sidik.intake.oldprogram;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The records of the old program, row by row: never more than one of them in memory. */
public final class OldRecords {
    private static final int BYTE = 255;
    private static final List<String> COLUMNS = List.of("USERID", "CHECKTIME", "CHECKTYPE", "VERIFYCODE", "SENSORID",
            "SN", "WORKCODE");
    private static final int MOST_BY_HAND = 2_000_000;
    private static final int SHIFT = 32;
    private static final long EPOCH = LocalDateTime.of(1990, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);

    private final OldTable table;
    private final Set<Long> written;

    private OldRecords(OldTable table, Set<Long> written) {
        this.table = table;
        this.written = written;
    }

    /** What is done with a row. */
    @FunctionalInterface
    public interface Sink {
        /** @param byHand whether the old program's own list says that a person wrote or changed this record */
        void punch(OldPunch punch, boolean byHand);
    }

    /** @throws OldDatabaseException FOREIGN without the records */
    public static OldRecords of(OldDatabase database) throws OldDatabaseException {
        OldTable table = database.needed("CHECKINOUT", "USERID", "CHECKTIME");
        database.expect(table, "CHECKTYPE", "VERIFYCODE", "SENSORID", "SN", "WORKCODE");
        return new OldRecords(table, byHand(database));
    }

    /** As the table itself tells it; a damaged one may lie. */
    public long count() {
        return table.rows();
    }

    /** @throws OldDatabaseException DAMAGED with the row, TOO_LARGE */
    public void each(Sink sink) throws OldDatabaseException {
        table.each(COLUMNS, OldDatabase.MOST_PUNCHES, row -> {
            OptionalInt user = row.number("USERID");
            var at = row.time("CHECKTIME");
            boolean hand = user.isPresent() && at.isPresent() && written.contains(key(user.getAsInt(), at.get()));
            OptionalInt verify = row.number("VERIFYCODE");
            sink.punch(new OldPunch(row.number(), user, at, OldState.of(row.text("CHECKTYPE")),
                    verify.isPresent() && verify.getAsInt() >= 0 && verify.getAsInt() <= BYTE ? verify.getAsInt() : 0,
                    row.text("SENSORID"), row.text("SN"), row.whole("WORKCODE", Integer.MAX_VALUE)), hand);
        });
    }

    /** The old program notes in a table of its own which records a person added or changed. */
    private static Set<Long> byHand(OldDatabase database) throws OldDatabaseException {
        Set<Long> found = new HashSet<>();
        var table = database.wanted("CHECKEXACT", "USERID", "CHECKTIME");
        if (table.isEmpty()) return found;
        boolean tells = table.get().plain("ISADD").isPresent() || table.get().plain("ISMODIFY").isPresent();
        table.get().each(List.of("USERID", "CHECKTIME", "ISADD", "ISMODIFY"), MOST_BY_HAND, row -> {
            OptionalInt user = row.number("USERID");
            var at = row.time("CHECKTIME");
            boolean marked = !tells || row.number("ISADD").orElse(0) != 0 || row.number("ISMODIFY").orElse(0) != 0;
            if (marked && user.isPresent() && at.isPresent()) found.add(key(user.getAsInt(), at.get()));
        });
        return found;
    }

    private static long key(int user, LocalDateTime at) {
        return (long) user << SHIFT ^ (at.toEpochSecond(ZoneOffset.UTC) - EPOCH) & 0xFFFF_FFFFL;
    }
}
