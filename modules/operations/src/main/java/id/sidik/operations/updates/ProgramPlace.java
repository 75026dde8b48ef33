package id.sidik.operations.updates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the running program lies and how it came there.
 *
 * @param kind   the packages that replace it; empty when no package laid it here (a run from the sources, an unpacked
 *               zip, the MSI)
 * @param folder of the program: that of its Java
 */
public record ProgramPlace(Optional<PackageKind> kind, Path folder, ProgramVersion version) {
    private static final int LIMIT = 64;

    /** @param built the version that the build wrote down, when the package says none */
    public static ProgramPlace of(Properties system, String built) {
        Path folder = Path.of(system.getProperty("java.home", ".")).toAbsolutePath();
        boolean windows = system.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        Optional<PackageKind> kind = Optional.empty();
        if (windows && has(folder, "sidik.exe") && has(folder, "uninstall.exe")) kind = Optional.of(PackageKind.SETUP);
        if (!windows && has(folder, "bin/sidik")) kind = linux(folder);
        ProgramVersion version = said(folder).or(() -> ProgramVersion.of(built)).orElse(new ProgramVersion(
                java.util.List.of(0), false));
        return new ProgramPlace(kind, folder, version);
    }

    private static Optional<PackageKind> linux(Path folder) {
        if (folder.endsWith("sidik-program")) return Optional.of(PackageKind.PORTABLE);
        return folder.endsWith(Path.of("usr", "lib", "sidik")) ? Optional.of(PackageKind.DEB) : Optional.empty();
    }

    private static boolean has(Path folder, String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The version that the package wrote beside the program; empty when there is none. */
    static Optional<ProgramVersion> said(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("VERSION"))) {
            return ProgramVersion.of(new String(in.readNBytes(LIMIT), StandardCharsets.US_ASCII).strip());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The program of before, kept beside this one. */
    Path before() {
        return folder.resolveSibling(folder.getFileName() + ".old");
    }
}
