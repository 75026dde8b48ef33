package id.sidik.protocol;

import java.util.Arrays;

/** Bytes that have come and are not yet taken. Grows with what comes, up to a limit; beyond it everything is noise. */
final class HeldBytes {
    private final int limit;
    private byte[] bytes = new byte[1024];
    private int begin;
    private int end;

    HeldBytes(int limit) {
        this.limit = limit;
    }

    void add(byte[] more, int offset, int added) {
        if (count() + added > limit) begin = end;
        int taken = Math.min(added, limit);
        makeRoom(taken);
        System.arraycopy(more, offset + added - taken, bytes, end, taken);
        end += taken;
    }

    private void makeRoom(int taken) {
        if (end + taken <= bytes.length) return;
        int kept = count();
        byte[] target = kept + taken <= bytes.length ? bytes : new byte[Math.max(bytes.length * 2, kept + taken)];
        System.arraycopy(bytes, begin, target, 0, kept);
        bytes = target;
        begin = 0;
        end = kept;
    }

    int count() {
        return end - begin;
    }

    byte at(int index) {
        return bytes[begin + index];
    }

    int u16(int index) {
        return Bytes.u16(bytes, begin + index);
    }

    long u32(int index) {
        return Bytes.u32(bytes, begin + index);
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, begin + from, begin + to);
    }

    /** Forgets the first so many bytes. */
    void drop(int first) {
        begin += first;
    }
}
