package id.sidik.operations.updates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Puts a fetched package in the place of the program, and the program of before back. */
final class Installing {
    private static final long PATIENCE_MINUTES = 5;
    private static final int MOST_SAID = 300;

    private final ProgramPlace place;

    Installing(ProgramPlace place) {
        this.place = place;
    }

    /** @throws id.sidik.operations.work.TroubleException UPD-108 not installed by a package, UPD-109 it did not work */
    Applied apply(ProgramVersion version, Path file) {
        return switch (place.kind().orElseThrow(() -> UpdateTroubles.of("UPD-108", "noPackage"))) {
            case DEB -> new Applied.ByHand("sudo apt install " + quoted(file));
            case SETUP -> start(List.of(file.toString(), "/WAIT"));
            case PORTABLE -> replace(version, file);
        };
    }

    private Applied replace(ProgramVersion version, Path archive) {
        Path unpacked = null;
        try {
            unpacked = Files.createTempDirectory(archive.getParent(), "unpacked");
            run(List.of("tar", "-C", unpacked.toString(), "-xJf", archive.toString()));
            try (Stream<Path> inside = Files.list(unpacked)) {
                Path script = inside.map(each -> each.resolve("pasang.sh")).filter(Files::isRegularFile).findFirst()
                        .orElseThrow(() -> new IOException("no pasang.sh"));
                run(List.of("sh", script.toString()));
            }
            if (!ProgramPlace.said(place.folder()).equals(java.util.Optional.of(version)))
                throw new IOException("another version stands");
            return new Applied.NextStart(version);
        } catch (IOException failed) {
            throw UpdateTroubles.of("UPD-109", "failed", String.valueOf(failed.getMessage()));
        } finally {
            if (unpacked != null) remove(unpacked);
        }
    }

    /** @throws id.sidik.operations.work.TroubleException UPD-108, UPD-109, UPD-110 there is no program of before */
    Applied back() {
        return switch (place.kind().orElseThrow(() -> UpdateTroubles.of("UPD-108", "noPackage"))) {
            case DEB -> throw UpdateTroubles.of("UPD-111", "byDebian");
            case SETUP -> {
                if (!Files.isDirectory(place.before())) throw UpdateTroubles.of("UPD-110", "noneBefore");
                yield start(List.of(place.folder().resolve("sidik-kembali.exe").toString()));
            }
            case PORTABLE -> change();
        };
    }

    /** The two programs change places, so that one can also come back from going back. */
    private Applied change() {
        Path aside = place.folder().resolveSibling(place.folder().getFileName() + ".aside");
        ProgramVersion before = ProgramPlace.said(place.before()).orElseThrow(() -> UpdateTroubles.of("UPD-110",
                "noneBefore"));
        try {
            Files.move(place.folder(), aside, StandardCopyOption.ATOMIC_MOVE);
            Files.move(place.before(), place.folder(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(aside, place.before(), StandardCopyOption.ATOMIC_MOVE);
            return new Applied.NextStart(before);
        } catch (IOException failed) {
            throw UpdateTroubles.of("UPD-109", "failed", String.valueOf(failed.getMessage()));
        }
    }

    private static Applied start(List<String> command) {
        try {
            new ProcessBuilder(command).start();
            return new Applied.Waits();
        } catch (IOException failed) {
            throw UpdateTroubles.of("UPD-109", "failed", String.valueOf(failed.getMessage()));
        }
    }

    /** What the command said first is told when it fails: a tool that is missing here, a full disk. */
    private static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("sidik", ".txt");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile())
                    .start();
            boolean ended = ended(process);
            if (ended && process.exitValue() == 0) return;
            throw new IOException(Path.of(command.getFirst()).getFileName() + ": " + (ended ? first(said) : "…"));
        } finally {
            Files.delete(said);
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) return true;
            process.destroyForcibly();
            return false;
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("stopped", hurried);
        }
    }

    private static String first(Path said) throws IOException {
        try (InputStream in = Files.newInputStream(said)) {
            return new String(in.readNBytes(MOST_SAID), StandardCharsets.UTF_8).lines().findFirst().orElse("…");
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toAbsolutePath().toString().replace("'", "'\\''") + "'";
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException left) {
            System.getLogger(Installing.class.getName()).log(System.Logger.Level.WARNING, "unpacked files stay", left);
        }
    }
}
