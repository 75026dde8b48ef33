package id.sidik.operations.updates;

import id.sidik.operations.base.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Stream;

/** For who makes releases: the pair of keys, and the signed list beside the packages. */
public final class ReleaseMaker {
    private ReleaseMaker() {}

    /**
     * Makes a pair: the secret half in the file, the other beside it with ".pub".
     *
     * @throws id.sidik.operations.work.TroubleException UPD-106 when it cannot be written or is there already
     */
    public static String makeKeys(Path secret) {
        KeyPair pair = ReleaseKey.fresh();
        try {
            Files.createFile(secret);
            if (secret.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(secret, ReleaseKey.pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(secret.resolveSibling(secret.getFileName() + ".pub"), ReleaseKey.pem("PUBLIC KEY", pair
                    .getPublic().getEncoded()));
        } catch (IOException broken) {
            throw UpdateTroubles.unwritable(secret, broken);
        }
        return ReleaseKey.print(pair.getPublic());
    }

    /**
     * Writes the manifest into the folder, of all packages there whose names tell their kind and this version.
     *
     * @throws id.sidik.operations.work.TroubleException UPD-106 unwritable, UPD-107 no secret key, UPD-112 no package
     */
    public static Release make(Path folder, ProgramVersion version, Path secret) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> packages = files.filter(file -> isOf(version, file.getFileName().toString())).sorted().toList();
            if (packages.isEmpty()) throw UpdateTroubles.of("UPD-112", "noPackages", folder, version);
            List<Release.Item> items = new java.util.ArrayList<>();
            for (Path file : packages) items.add(item(file));
            Release release = new Release(version, items);
            Files.write(folder.resolve(Manifest.NAME), Manifest.write(release, ReleaseKey.secret(secret)));
            return release;
        } catch (IOException | GeneralSecurityException broken) {
            throw UpdateTroubles.unwritable(folder.resolve(Manifest.NAME), broken);
        }
    }

    private static boolean isOf(ProgramVersion version, String name) {
        return PackageKind.ofFile(name).isPresent() && name.matches("sidik[-_]" + java.util.regex.Pattern.quote(version
                .toString()) + "[-_].*");
    }

    private static Release.Item item(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new Release.Item(PackageKind.ofFile(name).orElseThrow(), Files.size(file), Sha256.of(file), name);
    }
}
