package id.sidik.operations.bundle;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last frame of a bundle: how many rows of each kind came before it. */
final class Frames {
    private static final int MOST_KINDS = 500;

    private Frames() {}

    static Frame end(Map<String, Long> told) {
        return Frame.of(Frame.Tag.END, out -> {
            out.writeInt(told.size());
            for (var kind : told.entrySet()) {
                Frame.text(out, kind.getKey());
                out.writeLong(kind.getValue());
            }
        });
    }

    static Map<String, Long> told(Frame end) {
        try (DataInputStream in = end.in()) {
            int kinds = in.readInt();
            if (kinds < 0 || kinds > MOST_KINDS) throw BundleFault.DAMAGED.because();
            Map<String, Long> told = new LinkedHashMap<>();
            for (int i = 0; i < kinds; i++) told.put(Frame.text(in), in.readLong());
            return told;
        } catch (IOException cut) {
            throw BundleFault.DAMAGED.because(cut);
        }
    }
}
