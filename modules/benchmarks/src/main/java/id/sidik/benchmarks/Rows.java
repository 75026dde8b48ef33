package id.sidik.benchmarks;

import id.sidik.protocol.MalformedException;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchRecord;
import id.sidik.protocol.SizedDataset;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The values of a log in the smallest form, so that the reference neither computes nor allocates anything while it is
 * measured.
 *
 * @param at local seconds since 1970
 */
record Rows(String[] pin, long[] at, int[] verify, int[] state, long[] workCode) {
    /** @param dataset as a machine sends it, with its leading length */
    static Rows of(byte[] dataset) throws MalformedException {
        List<PunchRecord> punches = PunchDataset.decode(SizedDataset.of(dataset).records(), OptionalInt.empty())
                .punches();
        int count = punches.size();
        Rows rows = new Rows(new String[count], new long[count], new int[count], new int[count], new long[count]);
        Map<String, String> pins = new HashMap<>();
        for (int row = 0; row < count; row++) {
            PunchRecord punch = punches.get(row);
            rows.pin[row] = pins.computeIfAbsent(punch.pin(), pin -> pin);
            rows.at[row] = punch.at().toEpochSecond(ZoneOffset.UTC);
            rows.verify[row] = punch.verify();
            rows.state[row] = punch.state();
            rows.workCode[row] = punch.workCode();
        }
        return rows;
    }

    int count() {
        return at.length;
    }
}
