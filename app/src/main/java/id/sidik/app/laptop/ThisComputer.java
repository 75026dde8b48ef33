package id.sidik.app.laptop;

import id.sidik.operations.laptop.Minutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the minutes name of computer and program. */
public final class ThisComputer {
    private static final Path NAME = Path.of("/etc/hostname");

    private ThisComputer() {}

    /** @param version of the program */
    public static Minutes.Programme programme(String version) {
        return new Minutes.Programme(name(), version, "Java " + Runtime.version().feature() + ", "
                + System.getProperty("os.name", ""));
    }

    private static String name() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).flatMap(name -> Optional.ofNullable(name)
                .stream()).filter(name -> !name.isBlank()).findFirst().orElseGet(ThisComputer::kept);
    }

    private static String kept() {
        try {
            return Files.readString(NAME).strip();
        } catch (IOException unnamed) {
            return "-";
        }
    }
}
