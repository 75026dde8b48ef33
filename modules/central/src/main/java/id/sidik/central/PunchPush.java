package id.sidik.central;

import id.sidik.central.Pushed.Refused;
import id.sidik.central.Pushed.Why;
import id.sidik.domain.Punch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts punches into the open batch by the driver's bulk way. The server leaves out what it knows or refuses; which rows
 * it refused is found by halving, so that good rows next to a bad one are taken all the same.
 */
final class PunchPush {
    /** Rows of one statement: some megabytes at most, far under the server's usual packet. */
    private static final int ROWS = 20_000;
    private static final String PUT = """
            INSERT IGNORE INTO put_punch (unit, machine, pin, at, at_ms, verify, state, work_code, source, zone,
                received_ms, laptop, batch)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection line;
    private final Welcome here;
    private final long batch;

    PunchPush(Connection line, Welcome here, long batch) {
        this.line = line;
        this.here = here;
        this.batch = batch;
    }

    Pushed push(List<Punch> rows) throws SQLException {
        List<Refused> refused = new ArrayList<>(IntStream.range(0, rows.size())
                .filter(i -> !here.takes(rows.get(i).at())).mapToObj(i -> new Refused(i, Why.MONTH)).toList());
        int[] good = IntStream.range(0, rows.size()).filter(i -> here.takes(rows.get(i).at())).toArray();
        int known = 0;
        try (PreparedStatement put = line.prepareStatement(PUT)) {
            for (int from = 0; from < good.length; from += ROWS) {
                int until = Math.min(from + ROWS, good.length);
                Warnings warned = put(put, rows, good, from, until);
                known += warned.known();
                if (warned.others()) halve(put, rows, good, from, until, refused);
            }
        }
        return new Pushed(rows.size() - known - refused.size(), known, refused);
    }

    /** Rows of the range that were taken before are known now: only the refused ones speak again. */
    private void halve(PreparedStatement put, List<Punch> rows, int[] good, int from, int until,
            List<Refused> refused) throws SQLException {
        int middle = (from + until) >>> 1;
        for (int[] half : new int[][]{{from, middle}, {middle, until}}) {
            if (half[0] == half[1]) continue;
            Warnings warned = put(put, rows, good, half[0], half[1]);
            if (!warned.others()) continue;
            if (half[1] - half[0] == 1) refused.add(new Refused(good[half[0]], warned.first().orElse(Why.OTHER)));
            else
                halve(put, rows, good, half[0], half[1], refused);
        }
    }

    private Warnings put(PreparedStatement put, List<Punch> rows, int[] good, int from, int until)
            throws SQLException {
        for (int i = from; i < until; i++) {
            fill(put, rows.get(good[i]));
            put.addBatch();
        }
        put.executeBatch();
        return Warnings.of(put);
    }

    private void fill(PreparedStatement put, Punch punch) throws SQLException {
        put.setInt(1, here.unit());
        put.setString(2, punch.machine().serial());
        put.setString(3, punch.pin().text());
        put.setObject(4, punch.at());
        put.setLong(5, punch.at().atZone(punch.zone()).toInstant().toEpochMilli());
        put.setInt(6, punch.verify());
        put.setInt(7, punch.state());
        put.setLong(8, punch.workCode());
        put.setString(9, punch.source().name());
        put.setString(10, punch.zone().getId());
        put.setLong(11, punch.receivedAt().toEpochMilli());
        put.setInt(12, here.laptop());
        put.setLong(13, batch);
    }
}
