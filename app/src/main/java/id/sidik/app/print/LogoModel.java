package id.sidik.app.print;

import id.sidik.app.office.OfficeLink;
import id.sidik.operations.reports.HeadSettings;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The logo beside the letterhead, as it was chosen last. */
public final class LogoModel {
    private final OfficeLink link;
    private final ReadOnlyObjectWrapper<Optional<byte[]>> logo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private boolean changed;

    LogoModel(OfficeLink link) {
        this.link = link;
    }

    void take(Optional<byte[]> kept) {
        logo.set(kept);
    }

    ReadOnlyObjectProperty<Optional<byte[]>> logo() {
        return logo.getReadOnlyProperty();
    }

    /** The key of what is wrong with the file that was chosen last; blank when nothing is. */
    ReadOnlyStringProperty fault() {
        return fault.getReadOnlyProperty();
    }

    void choose(Path file) {
        link.background().fetch(() -> read(file), image -> {
            fault.set(image.isPresent() ? "" : "unit.logo.fault");
            if (image.isPresent()) set(image);
        }, link.alarm());
    }

    void remove() {
        fault.set("");
        set(Optional.empty());
    }

    private void set(Optional<byte[]> image) {
        logo.set(image);
        changed = true;
    }

    /** Empty when it cannot stand there. */
    private static Optional<byte[]> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] image = in.readNBytes(HeadSettings.LARGEST_LOGO + 1);
            HeadSettings.check(image);
            return Optional.of(image);
        } catch (IOException | TroubleException unfit) {
            return Optional.empty();
        }
    }

    /** What keeps it as it is now; to be run away from the window. */
    Runnable keeping() {
        HeadSettings head = link.office().reports().head();
        Optional<byte[]> now = logo.get();
        if (!changed) return () -> {};
        return () -> now.ifPresentOrElse(head::saveLogo, head::removeLogo);
    }
}
