package id.sidik.operations.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of a story: written, taken in by a desk as any file is, and gone again. */
final class StoryFiles {
    /** What is done with a file while it is there. */
    @FunctionalInterface
    interface Work<T> {
        T with(Path file) throws InterruptedException;
    }

    private StoryFiles() {}

    /** @param name that tells the desk what kind of file it is */
    static <T> T lend(String name, List<String> lines, Work<T> work) throws InterruptedException {
        try {
            Path folder = Files.createTempDirectory("sidik-example");
            Path file = folder.resolve(name);
            try {
                return work.with(Files.write(file, lines));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
