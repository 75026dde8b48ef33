package id.sidik.operations.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One part of a bundle's inside: a tag, a length, and bytes. */
record Frame(Tag tag, byte[] bytes) {
    /** Stands as its number; new ones come at the end, with a new format. */
    enum Tag {
        MANIFEST, KEY, MASTER, FACT, PUNCHES, OTHER, SETTING, FILE, END
    }

    /** A scan in hexadecimal letters, and room around it. */
    static final int LARGEST = 64 * 1024 * 1024;

    /** Writes the fields of a frame. */
    @FunctionalInterface
    interface Fields {
        void to(DataOutputStream out) throws IOException;
    }

    static Frame of(Tag tag, Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            fields.to(out);
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return new Frame(tag, bytes.toByteArray());
    }

    void write(DataOutputStream out) throws IOException {
        if (bytes.length > LARGEST) throw new IllegalStateException("a frame of " + bytes.length + " bytes");
        out.writeByte(tag.ordinal());
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Takes memory as bytes come, never by what the length claims. */
    static Frame read(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        int length = in.readInt();
        if (tag >= Tag.values().length || length < 0 || length > LARGEST) throw BundleFault.DAMAGED.because();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) throw BundleFault.DAMAGED.because();
        return new Frame(Tag.values()[tag], bytes);
    }

    DataInputStream in() {
        InputStream in = new ByteArrayInputStream(bytes);
        return new DataInputStream(in);
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] told = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(told.length);
        out.write(told);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) throw BundleFault.DAMAGED.because();
        return in.readNBytes(length);
    }

    static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
