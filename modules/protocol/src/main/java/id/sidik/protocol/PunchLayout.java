package id.sidik.protocol;

import java.time.LocalDateTime;
import java.util.Optional;

/** The record layouts of attendance logs (section 9.1). No machine says which one it uses: {@link PunchDataset}. */
public enum PunchLayout {
    BYTES_40(new TextPunch(40)), BYTES_49(new TextPunch(49)), BYTES_16(new NumberPunch()), BYTES_8_TIME_AT_4(
            new ShortPunchTimeAt4()), BYTES_8_TIME_AT_3(new ShortPunchTimeAt3());

    private static final int LAST_YEAR = 2099;

    private final PunchCodec codec;

    PunchLayout(PunchCodec codec) {
        this.codec = codec;
    }

    /** Bytes of one record. */
    public int size() {
        return codec.size();
    }

    /** Whether the record names the machine's internal number of a person and not what the person types. */
    public boolean tellsInternalNumber() {
        return size() == 8;
    }

    /** The punch in the {@link #size()} bytes from {@code offset}; empty when its PIN or its time is none. */
    public Optional<PunchRecord> decode(byte[] bytes, int offset) {
        return codec.pin(bytes, offset).flatMap(pin -> time(bytes, offset)
                .map(at -> new PunchRecord(pin, at, codec.verify(bytes, offset), codec.state(bytes, offset),
                        codec.workCode(bytes, offset))));
    }

    /**
     * The record as the machine stores it. What a layout has no room for is lost: the 8-byte layouts hold no work code,
     * and the one with the time at 4 only four bits each of verify and state.
     *
     * @param number running number of the record; only the text layouts carry it
     * @throws IllegalArgumentException for a PIN or a time that the layout cannot carry
     */
    public byte[] encode(PunchRecord punch, int number) {
        return codec.encode(punch, number);
    }

    /** Why {@link #decode} gave nothing. */
    String reasonAgainst(byte[] bytes, int offset) {
        return codec.pin(bytes, offset).isEmpty() ? RejectedRecord.PIN_UNREADABLE : RejectedRecord.TIME_IMPOSSIBLE;
    }

    Optional<LocalDateTime> time(byte[] bytes, int offset) {
        return PackedTime.decode(codec.packedTime(bytes, offset)).filter(at -> at.getYear() <= LAST_YEAR);
    }

    boolean pinReadable(byte[] bytes, int offset) {
        return codec.pin(bytes, offset).isPresent();
    }

    boolean tidy(byte[] bytes, int offset) {
        return codec.tidy(bytes, offset);
    }
}
