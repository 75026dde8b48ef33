package id.sidik.app.cli;

import id.sidik.operations.bundle.AgencyDesk;
import id.sidik.operations.bundle.BundleDesk;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * A bundle or a settings pack that the system opens the program with: the last word of a plain start of the window.
 *
 * @param rest the words without it
 */
public record OpenedFile(Optional<Path> file, String[] rest) {
    public static OpenedFile of(String... arguments) {
        if (arguments.length > 0) {
            String last = arguments[arguments.length - 1];
            String[] rest = Arrays.copyOf(arguments, arguments.length - 1);
            boolean ours = last.endsWith(BundleDesk.ENDING) || last.endsWith(AgencyDesk.ENDING);
            if (ours && !last.startsWith("-") && WindowWish.of(rest).isPresent())
                return new OpenedFile(Optional.of(Path.of(last)), rest);
        }
        return new OpenedFile(Optional.empty(), arguments);
    }
}
