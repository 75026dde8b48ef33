package id.sidik.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

/** Cases of other people that lie beside the project: read in place, never copied into it. */
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
}
