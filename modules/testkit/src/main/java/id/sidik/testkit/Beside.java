package id.sidik.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What lies beside the project, cases of other people and programs of the system: used in place, never copied. */
public final class Beside {
    private Beside() {}

    /**
     * The folder that a system property names. Without it the calling test is skipped, with a line on the console that
     * cannot be overlooked.
     *
     * @param property the property's name, for example "sidik.vectors"
     * @param what     what is left unchecked without the folder, in English
     */
    public static Path folder(String property, String what) {
        Path folder = Path.of(System.getProperty(property, "no folder: property " + property + " is not set"));
        boolean there = Files.isDirectory(folder);
        if (!there)
            System.err.println("*** NOT CHECKED: " + what + "; it would lie in " + folder + " ***");
        Assumptions.assumeTrue(there, () -> "without " + folder);
        return folder;
    }

    /**
     * A program of the system, found on the path. Without it the calling test is skipped, as loudly.
     *
     * @param name for example "Xvfb"
     * @param what what is left unchecked without it, in English
     */
    public static Path program(String name, String what) {
        Optional<Path> found = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
        if (found.isEmpty()) System.err.println("*** NOT CHECKED: " + what + "; it needs the program " + name + " ***");
        Assumptions.assumeTrue(found.isPresent(), () -> "without " + name);
        return found.orElseThrow();
    }
}
