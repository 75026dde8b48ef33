package id.sidik.operations.bundle;

import id.sidik.store.SettingTable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files beside the store that belong to the unit: the centre's certificate, and pages that the city draws itself. */
final class BundleFiles {
    private static final String AUTHORITY = "centre.authority";
    private static final String CERTIFICATE = "pusat.pem";
    private static final String PAGES = "halaman";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST = 100;

    /** @param name {@code pusat.pem}, or of a page {@code halaman/…} */
    record Kept(String name, byte[] bytes) {
        Frame frame() {
            return Frame.of(Frame.Tag.FILE, out -> {
                Frame.text(out, name);
                Frame.bytes(out, bytes);
            });
        }

        /** @throws id.sidik.operations.work.TroubleException PKU-102 for a name that leads elsewhere */
        static Kept read(Frame frame) {
            try (DataInputStream in = frame.in()) {
                Kept kept = new Kept(Frame.text(in), Frame.bytes(in));
                boolean known = kept.name.equals(CERTIFICATE) || kept.name.startsWith(PAGES + "/")
                        && kept.name.substring(PAGES.length() + 1).matches(NAME);
                if (!known || kept.bytes.length > LARGEST) throw BundleFault.DAMAGED.because();
                return kept;
            } catch (IOException cut) {
                throw BundleFault.DAMAGED.because(cut);
            }
        }
    }

    private final Path home;

    BundleFiles(Path home) {
        this.home = home;
    }

    List<Kept> read(SettingTable settings) throws IOException {
        List<Kept> found = new ArrayList<>();
        Optional<Path> authority = settings.get(AUTHORITY).filter(text -> !text.isBlank()).map(Path::of)
                .filter(Files::isRegularFile);
        if (authority.isPresent()) add(found, CERTIFICATE, authority.get());
        Path pages = home.resolve(PAGES);
        if (!Files.isDirectory(pages)) return found;
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().limit(MOST).toList())
                if (file.getFileName().toString().matches(NAME))
                    add(found, PAGES + "/" + file.getFileName(), file);
        }
        return found;
    }

    private static void add(List<Kept> found, String name, Path file) throws IOException {
        if (Files.size(file) <= LARGEST) found.add(new Kept(name, Files.readAllBytes(file)));
    }

    /** Whether one lies there already that tells something else: it stays. */
    boolean differs(Kept kept) throws IOException {
        Path file = home.resolve(kept.name());
        return Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), kept.bytes());
    }

    /** Lays it into its place where there is none. The centre's certificate is named in the settings. */
    boolean lay(Kept kept, SettingTable settings) throws IOException {
        Path file = home.resolve(kept.name());
        boolean fresh = !Files.exists(file);
        if (fresh) {
            Files.createDirectories(file.getParent());
            Files.write(file, kept.bytes());
        }
        boolean named = settings.get(AUTHORITY).filter(text -> !text.isBlank()).isPresent();
        if (kept.name().equals(CERTIFICATE) && !named && !differs(kept))
            settings.put(AUTHORITY, file.toAbsolutePath().toString());
        return fresh;
    }
}
