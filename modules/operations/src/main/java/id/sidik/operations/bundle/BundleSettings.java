package id.sidik.operations.bundle;

import java.nio.file.Path;

/**
 * How bundles are made by themselves.
 *
 * @param folder     where they lie
 * @param keep       how many of this unit stay there, 1 to 100
 * @param passphrase whether one is kept: without it none is made
 * @param sealing    whether a second one is kept: without it templates, scans and backups go along sealed
 */
public record BundleSettings(Path folder, int keep, boolean passphrase, boolean sealing) {
    public static final int USUAL = 12;
    public static final int MOST = 100;

    public BundleSettings {
        if (keep < 1 || keep > MOST) throw new IllegalArgumentException("1 to " + MOST + " are kept");
    }
}
