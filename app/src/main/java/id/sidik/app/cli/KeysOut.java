package id.sidik.app.cli;

import id.sidik.operations.centre.CentreKeys;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a fresh password goes: shown once, or into a new file that only its owner can read. */
final class KeysOut {
    @Option(names = "--write", paramLabel = "FILE", description = "Writes the password into a new file that only you can read, instead of showing it.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    /** Before anything is made on the server: a password that could not be written would be lost. */
    void check() {
        if (file.isPresent() && (Files.exists(file.get()) || !Files.isDirectory(folder(file.get()))))
            throw new TroubleException(Trouble.of("CEN-121", "trouble.centre.file", file.get()));
    }

    int tell(SidikCommand root, CentreKeys keys) {
        file.ifPresent(place -> write(place, keys.password()));
        if (json) root.speech().json(data(keys));
        else if (file.isPresent()) root.speech().say("centre.keys.written", keys.account(), file.get());
        else
            root.speech().say("centre.keys.shown", keys.account(), keys.password());
        return Exit.DONE.code();
    }

    private Map<String, Object> data(CentreKeys keys) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("account", keys.account());
        file.ifPresentOrElse(place -> data.put("file", place.toString()), () -> data.put("password", keys.password()));
        data.put("exit", Exit.DONE.name());
        return data;
    }

    private static void write(Path file, String password) {
        try {
            if (folder(file).getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(
                        "rw-------")));
            else
                Files.createFile(file);
            Files.writeString(file, password + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new TroubleException(Trouble.of("CEN-121", "trouble.centre.file", file), e);
        }
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
