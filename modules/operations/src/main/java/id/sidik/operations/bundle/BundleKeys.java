package id.sidik.operations.bundle;

/**
 * What opens a bundle.
 *
 * @param passphrase of everything in it
 * @param sealing    the second one: of the unit's key, which opens templates, scans and backups of machines; blank when
 *                   these stay sealed
 */
public record BundleKeys(String passphrase, String sealing) {
    public static BundleKeys of(String passphrase) {
        return new BundleKeys(passphrase, "");
    }

    boolean opensSeal() {
        return !sealing.isBlank();
    }

    /** Never what opens something. */
    @Override
    public String toString() {
        return "BundleKeys";
    }
}
