package id.sidik.simulator;

import java.util.Arrays;

/** What the machine remembers of one client. Changed only under the lock of its conversation. */
final class Session {
    private static final int NONE = 0;
    private static final byte[] NOTHING = {};

    private volatile int id = NONE;
    private boolean trusted;
    private byte[] buffer = NOTHING;
    private byte[] upload = NOTHING;
    private int uploaded;
    private volatile int eventMask;

    /** @param id 1–65535 @param trusted false when a key has to follow */
    void open(int id, boolean trusted) {
        close();
        this.id = id;
        this.trusted = trusted;
    }

    void close() {
        id = NONE;
        trusted = false;
        eventMask = 0;
        release();
    }

    int id() {
        return id;
    }

    boolean isOpen() {
        return id != NONE;
    }

    boolean isTrusted() {
        return trusted;
    }

    void trust() {
        trusted = true;
    }

    void listenTo(int mask) {
        eventMask = mask;
    }

    boolean listensTo(int event) {
        return (eventMask & event) != 0;
    }

    void hold(byte[] dataset) {
        buffer = dataset;
    }

    void release() {
        buffer = NOTHING;
        upload = NOTHING;
        uploaded = 0;
    }

    /** A client announces so many bytes. */
    void expect(int size) {
        upload = new byte[size];
        uploaded = 0;
    }

    /** @return false when there is more than was announced */
    boolean upload(byte[] piece) {
        if (uploaded + piece.length > upload.length) return false;
        System.arraycopy(piece, 0, upload, uploaded, piece.length);
        uploaded += piece.length;
        return true;
    }

    /** What was announced; empty when not all of it has come. */
    byte[] uploaded() {
        return uploaded == upload.length ? upload.clone() : NOTHING;
    }

    /** Whether so many bytes from there on lie in what is held. */
    boolean holds(long start, long size) {
        return start >= 0 && size > 0 && start + size <= buffer.length;
    }

    int heldSize() {
        return buffer.length;
    }

    byte[] held(int start, int size) {
        return Arrays.copyOfRange(buffer, start, start + size);
    }
}
