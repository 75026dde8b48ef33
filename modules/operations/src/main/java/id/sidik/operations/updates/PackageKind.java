package id.sidik.operations.updates;

import java.util.Locale;
import java.util.Optional;

/** The packages that a release may have, one for each way in which the program can be installed. */
public enum PackageKind {
    /** Debian's package; the system's own installer lays it. */
    DEB,
    /** The archive for one user of Linux without root. */
    PORTABLE,
    /** setup.exe for one user of Windows. */
    SETUP;

    /** As the manifest names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that a file's name tells, empty for other files. */
    static Optional<PackageKind> ofFile(String name) {
        if (name.endsWith(".deb")) return Optional.of(DEB);
        if (name.endsWith("-linux-x64.tar.xz")) return Optional.of(PORTABLE);
        return name.endsWith("-setup.exe") ? Optional.of(SETUP) : Optional.empty();
    }
}
