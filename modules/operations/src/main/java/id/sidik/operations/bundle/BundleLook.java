package id.sidik.operations.bundle;

import java.util.Map;

/**
 * What is in a bundle, seen with its passphrase.
 *
 * @param laptop what the office calls the laptop that made it, or its UUID
 * @param by     who made it
 * @param sealed whether it brings the unit's key under its own passphrase
 * @param counts rows by kind, in the order in which they come
 */
public record BundleLook(BundleLabel label, String government, String laptop, String by, boolean sealed,
        Map<String, Long> counts) {
    static BundleLook of(BundleLabel label, BundleManifest manifest) {
        String laptop = manifest.laptopName().isBlank() ? manifest.laptop() : manifest.laptopName();
        return new BundleLook(label, manifest.government(), laptop, manifest.operator(), manifest.sealed(), manifest
                .counts());
    }

    public long people() {
        return count("EMPLOYEE");
    }

    public long machines() {
        return count("MACHINE");
    }

    public long punches() {
        return count("PUNCH");
    }

    /** Months that were closed or drafted, each time anew. */
    public long months() {
        return count("MONTH_COPY");
    }

    public long fingers() {
        return count("FINGER");
    }

    public long rows() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
