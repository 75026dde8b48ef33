package id.sidik.protocol;

import java.util.Optional;

/** Where one record layout keeps its fields. {@code at} is the record's first byte; the record is there whole. */
sealed interface PunchCodec permits TextPunch, NumberPunch, ShortPunchTimeAt4, ShortPunchTimeAt3 {
    int size();

    Optional<String> pin(byte[] bytes, int at);

    int packedTime(byte[] bytes, int at);

    int verify(byte[] bytes, int at);

    int state(byte[] bytes, int at);

    long workCode(byte[] bytes, int at);

    /** Whether the bytes without meaning look as they do in captures. */
    boolean tidy(byte[] bytes, int at);

    /**
     * @param number running number of the record, for the layout that carries one
     * @throws IllegalArgumentException for a PIN that the layout cannot carry
     */
    byte[] encode(PunchRecord punch, int number);

    static long number(String pin, long most) {
        long value = pin.length() > 10 || !pin.chars().allMatch(each -> each >= '0' && each <= '9')
                ? 0
                : Long.parseLong(pin);
        if (value < 1 || value > most) throw new IllegalArgumentException("this layout carries numbers up to " + most);
        return value;
    }
}
