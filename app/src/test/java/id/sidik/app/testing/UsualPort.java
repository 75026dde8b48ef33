package id.sidik.app.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** For tests whose machines stand at the usual port of machines, 4370: of the test processes, one at a time runs such a test. */
public final class UsualPort implements BeforeAllCallback, AfterAllCallback {
    private FileChannel held;

    @Override
    public void beforeAll(ExtensionContext test) throws IOException {
        Path folder = Files.createDirectories(Path.of("target"));
        held = FileChannel.open(folder.resolve("usual-port.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held.lock();
    }

    @Override
    public void afterAll(ExtensionContext test) throws IOException {
        held.close();
    }
}
