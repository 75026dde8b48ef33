package id.sidik.protocol;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One line of the machine's operation log, 16 bytes (section 9.4): u16 admin, u8 operation, u8 unexplained, u32 packed
 * time, four u16 parameters.
 *
 * @param admin      internal number of who did it, 0 when nobody was asked
 * @param code       0–255, see {@link OperationKind}
 * @param unexplained 0–255, the byte that no source explains
 * @param parameters four of 0–65535; the first is what it was done to, the second most often the result
 */
public record OperationRecord(int admin, int code, int unexplained, LocalDateTime at, List<Integer> parameters) {
    /** Bytes of a record. */
    public static final int SIZE = 16;
    private static final int PARAMETERS = 4;

    public OperationRecord {
        parameters = List.copyOf(parameters);
        if (parameters.size() != PARAMETERS) throw new IllegalArgumentException("four parameters");
    }

    /** A record of what happened, done by nobody in particular. */
    public static OperationRecord of(OperationKind kind, LocalDateTime at) {
        return new OperationRecord(0, kind.code(), 0, at, List.of(0, 0, 0, 0));
    }

    /** Empty for a code that no source names. */
    public Optional<OperationKind> kind() {
        return OperationKind.of(code);
    }

    /** @param at where the record begins; sixteen bytes are there @return empty when the time is impossible */
    static Optional<OperationRecord> decode(byte[] bytes, int at) {
        return PackedTime.decode(Bytes.i32(bytes, at + 4))
                .map(time -> new OperationRecord(Bytes.u16(bytes, at), Bytes.u8(bytes, at + 2), Bytes.u8(bytes, at + 3),
                        time, List.of(Bytes.u16(bytes, at + 8), Bytes.u16(bytes, at + 10), Bytes.u16(bytes, at + 12),
                                Bytes.u16(bytes, at + 14))));
    }

    /** @throws IllegalArgumentException for a year that the machines cannot show */
    public byte[] encode() {
        byte[] out = new byte[SIZE];
        Bytes.put16(out, 0, admin);
        out[2] = (byte) code;
        out[3] = (byte) unexplained;
        Bytes.put32(out, 4, PackedTime.encode(at));
        for (int nth = 0; nth < PARAMETERS; nth++) Bytes.put16(out, 8 + 2 * nth, parameters.get(nth));
        return out;
    }
}
