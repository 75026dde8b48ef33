package id.sidik.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sqlite.SQLiteDataSource;

/**
 * Copies of the store's file, made before a newer program changes its form, so that an older program can have it back.
 * They lie in the folder {@code copies} beside the file, sealed as the file is; the newest {@value #KEPT} stay.
 */
public final class StoreCopies {
    static final int KEPT = 3;
    private static final Pattern NAME = Pattern.compile("sidik-v(\\d{1,4})-(\\d{1,6})\\.db");

    private static final Pattern IMPORT = Pattern.compile("before-import-(\\d{1,6})\\.db");

    /**
     * @param version the form of the file, which the programs of that time read
     * @param number  counts up with every copy of its kind, 1 or more
     * @param kind    why it was made
     */
    public record Copy(Path file, int version, int number, Kind kind) {
        /** The first is the way back to an older program; the second is what the data were before much came in. */
        public enum Kind {
            BEFORE_NEWER, BEFORE_IMPORT
        }
    }

    /** Where SQLite keeps the number of the form. */
    private static final int FORM_AT = 60;

    private final StoreFolder folder;

    StoreCopies(StoreFolder folder) {
        this.folder = folder;
    }

    /** @return the copies beside the store by kind, the newest of each first; none where there is no store */
    public static List<Copy> of(Path home) {
        StoreCopies copies = new StoreCopies(new StoreFolder(home.toAbsolutePath()));
        return Stream.concat(copies.all().stream(), copies.beforeImports().stream()).toList();
    }

    private List<Copy> beforeImports() {
        if (!Files.isDirectory(place())) return List.of();
        try {
            List<Copy> found = new ArrayList<>();
            for (Path file : imports())
                found.add(new Copy(file, form(file), importNumber(file), Copy.Kind.BEFORE_IMPORT));
            return found;
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the copies cannot be listed", e);
        }
    }

    /** The form stands in the head of the file; 0 when it has none. */
    private static int form(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FORM_AT + Integer.BYTES);
            return head.length < FORM_AT + Integer.BYTES ? 0 : ByteBuffer.wrap(head).getInt(FORM_AT);
        }
    }

    /**
     * Puts the newest copy that this program can read in the place of a store that it cannot read. What was there is
     * kept as a copy of its own.
     *
     * @return the copy that is the store now
     * @throws StoreException NOT_NEWER when this program reads the store as it is, NO_COPY when there is none,
     *                        LOCKED while a program has the store open
     */
    public static Copy rollBack(Path home) {
        StoreCopies copies = new StoreCopies(new StoreFolder(home.toAbsolutePath()));
        try {
            return copies.back(Schema.CURRENT);
        } catch (SQLException e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "a copy cannot be put in its place", e);
        }
    }

    /** Before the file is changed. Older copies than the newest are let go only after this one is whole. */
    void keep(Connection connection, int version) throws SQLException, IOException {
        Files.createDirectories(place(), StoreFolder.folderForOwner(folder.folder()));
        Path copy = place().resolve("sidik-v" + version + "-" + next() + ".db");
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
        for (Copy old : all().stream().skip(KEPT).toList()) Files.delete(old.file());
    }

    /** Before much comes into the file at once. These copies are counted apart; the newest {@value #KEPT} stay. */
    Path keepBeforeImport(Connection connection) throws SQLException, IOException {
        Files.createDirectories(place(), StoreFolder.folderForOwner(folder.folder()));
        List<Path> before = imports();
        int number = before.isEmpty() ? 1 : importNumber(before.getFirst()) + 1;
        Path copy = place().resolve("before-import-" + number + ".db");
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        } catch (SQLException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
        for (Path old : before.stream().skip(KEPT - 1L).toList()) Files.delete(old);
        return copy;
    }

    private List<Path> imports() throws IOException {
        try (Stream<Path> files = Files.list(place())) {
            return files.filter(file -> IMPORT.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparingInt(StoreCopies::importNumber).reversed()).toList();
        }
    }

    private static int importNumber(Path file) {
        Matcher name = IMPORT.matcher(file.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private Copy back(int known) throws SQLException, IOException {
        if (!Files.exists(folder.file())) throw new StoreException(StoreException.Code.NO_COPY, "no store");
        int version = closedVersion();
        if (version <= known)
            throw new StoreException(StoreException.Code.NOT_NEWER, "schema " + version + ", known " + known);
        Copy older = all().stream().filter(copy -> copy.version() <= known).findFirst()
                .orElseThrow(() -> new StoreException(StoreException.Code.NO_COPY, "known " + known));
        Path fresh = folder.folder().resolve("sidik.db.back");
        Files.copy(older.file(), fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(folder.file(), place().resolve("sidik-v" + version + "-" + next() + ".db"));
        Files.move(fresh, folder.file(), StandardCopyOption.ATOMIC_MOVE);
        return older;
    }

    /** Folds the log into the file, which works only when nobody else has it open. */
    private int closedVersion() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.file());
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            try (ResultSet version = statement.executeQuery("PRAGMA user_version")) {
                version.next();
                return version.getInt(1);
            }
        }
    }

    private int next() {
        return all().stream().mapToInt(Copy::number).max().orElse(0) + 1;
    }

    private Path place() {
        return folder.folder().resolve("copies");
    }

    private List<Copy> all() {
        if (!Files.isDirectory(place())) return List.of();
        try (Stream<Path> files = Files.list(place())) {
            return files.map(StoreCopies::copy).flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt(Copy::number).reversed()).toList();
        } catch (IOException e) {
            throw new StoreException(StoreException.Code.NO_ACCESS, "the copies cannot be listed", e);
        }
    }

    private static Optional<Copy> copy(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Copy(file, Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)),
                        Copy.Kind.BEFORE_NEWER))
                : Optional.empty();
    }
}
