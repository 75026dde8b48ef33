package id.sidik.operations.bundle;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a bundle says of itself, sealed with it.
 *
 * @param unit   as the unit is called
 * @param proof  shows which key the unit seals with, and nothing of it
 * @param laptop the UUID of the laptop that made it, and what the office calls it
 * @param counts rows by kind, in the order in which they come
 */
record BundleManifest(String government, String unit, String proof, String laptop, String laptopName, String operator,
        boolean sealed, Map<String, Long> counts) {
    private static final int MOST_KINDS = 500;

    BundleManifest {
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    long rows() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    Frame frame() {
        return Frame.of(Frame.Tag.MANIFEST, out -> {
            for (String text : java.util.List.of(government, unit, proof, laptop, laptopName, operator))
                Frame.text(out, text);
            out.writeBoolean(sealed);
            out.writeInt(counts.size());
            for (var count : counts.entrySet()) {
                Frame.text(out, count.getKey());
                out.writeLong(count.getValue());
            }
        });
    }

    static BundleManifest read(Frame frame) {
        if (frame.tag() != Frame.Tag.MANIFEST) throw BundleFault.DAMAGED.because();
        try (DataInputStream in = frame.in()) {
            String government = Frame.text(in);
            String unit = Frame.text(in);
            String proof = Frame.text(in);
            String laptop = Frame.text(in);
            String name = Frame.text(in);
            String operator = Frame.text(in);
            boolean sealed = in.readBoolean();
            int kinds = in.readInt();
            if (kinds < 0 || kinds > MOST_KINDS) throw BundleFault.DAMAGED.because();
            Map<String, Long> counts = new LinkedHashMap<>();
            for (int i = 0; i < kinds; i++) counts.put(Frame.text(in), in.readLong());
            return new BundleManifest(government, unit, proof, laptop, name, operator, sealed, counts);
        } catch (IOException cut) {
            throw BundleFault.DAMAGED.because(cut);
        }
    }
}
