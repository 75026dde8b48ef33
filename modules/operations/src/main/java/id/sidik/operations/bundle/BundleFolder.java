package id.sidik.operations.bundle;

import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Any folder, a stick for example, with bundles among other things. */
final class BundleFolder {
    private final BundleDesk desk;

    BundleFolder(BundleDesk desk) {
        this.desk = desk;
    }

    /** The bundles in it, the newest first; what is none is passed over. */
    List<BundleLabel> list(Path folder) {
        List<BundleLabel> labels = new ArrayList<>();
        if (!Files.isDirectory(folder)) return labels;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(BundleDesk.ENDING)).toList())
                label(file).ifPresent(labels::add);
        } catch (IOException unreadable) {
            throw BundleFault.UNREADABLE.because(unreadable, folder.getFileName());
        }
        labels.sort(Comparator.comparing(BundleLabel::made).reversed());
        return labels;
    }

    private Optional<BundleLabel> label(Path file) {
        try {
            return Optional.of(desk.label(file));
        } catch (TroubleException none) {
            return Optional.empty();
        }
    }
}
