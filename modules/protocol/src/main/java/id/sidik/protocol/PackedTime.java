package id.sidik.protocol;

import java.time.LocalDateTime;
import java.util.Optional;

/** The machines' 32-bit wall time (section 5.1): every month has 31 slots, every year 372 days, from the year 2000. */
public final class PackedTime {
    private static final int FIRST_YEAR = 2000;

    private PackedTime() {}

    /** Reads 32 bits, taken as unsigned; empty when they name a day that does not exist. */
    public static Optional<LocalDateTime> decode(int packed) {
        long rest = packed & 0xFFFFFFFFL;
        int second = (int) (rest % 60);
        int minute = (int) (rest / 60 % 60);
        int hour = (int) (rest / 3600 % 24);
        long days = rest / 86_400;
        int day = (int) (days % 31) + 1;
        int month = (int) (days / 31 % 12) + 1;
        int year = (int) (days / 372) + FIRST_YEAR;
        return WallTime.of(year, month, day, hour, minute, second);
    }

    /** What GET_TIME answers: the time in the first four bytes; empty when there are fewer or they name no moment. */
    public static Optional<LocalDateTime> read(byte[] reply) {
        return reply.length < 4 ? Optional.empty() : decode(Bytes.i32(reply, 0));
    }

    /** What a machine answers to GET_TIME. @throws IllegalArgumentException as {@link #encode} */
    public static byte[] reply(LocalDateTime at) {
        byte[] data = new byte[4];
        Bytes.put32(data, 0, encode(at));
        return data;
    }

    /** @throws IllegalArgumentException before 2000 or after 2099, which the machines cannot show */
    public static int encode(LocalDateTime at) {
        if (at.getYear() < FIRST_YEAR || at.getYear() > 2099)
            throw new IllegalArgumentException("the machines know the years 2000 to 2099");
        long months = (at.getYear() - FIRST_YEAR) * 12L + at.getMonthValue() - 1;
        long days = months * 31 + at.getDayOfMonth() - 1;
        return (int) (days * 86_400 + at.toLocalTime().toSecondOfDay());
    }
}
