package id.sidik.protocol;

import java.time.LocalDateTime;
import java.util.Optional;

/** Wall time as six plain bytes: year since 2000, month, day, hour, minute, second (section 5.2). */
public final class SixByteTime {
    static final int SIZE = 6;

    private SixByteTime() {}

    /** Empty when there are not six bytes or they name no moment. */
    public static Optional<LocalDateTime> decode(byte[] bytes) {
        if (bytes.length != SIZE) return Optional.empty();
        return WallTime.of(2000 + Bytes.u8(bytes, 0), bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]);
    }

    /** @throws IllegalArgumentException before 2000 or after 2099, which the machines cannot show */
    public static byte[] encode(LocalDateTime at) {
        if (at.getYear() < 2000 || at.getYear() > 2099)
            throw new IllegalArgumentException("the machines know the years 2000 to 2099");
        return new byte[]{(byte) (at.getYear() - 2000), (byte) at.getMonthValue(), (byte) at.getDayOfMonth(),
            (byte) at.getHour(), (byte) at.getMinute(), (byte) at.getSecond()};
    }
}
