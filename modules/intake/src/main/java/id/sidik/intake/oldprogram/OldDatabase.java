package id.sidik.intake.oldprogram;

import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.impl.UnsupportedCodecException;
import id.sidik.intake.oldprogram.OldDatabaseException.Fault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The database of ZKTime 5 and its re-brands ("Attendance Management", {@code att2000.mdb}), opened for reading only:
 * nothing of it is changed, no lock file is made beside it, and no other file is followed from it.
 */
public final class OldDatabase implements Closeable {
    /** Access databases are never larger. */
    public static final long MAX_BYTES = 2L << 30;
    /** Rows of the records; a city writes fewer in ten years than Access can hold. */
    static final long MOST_PUNCHES = 50_000_000;
    static final int MOST_PEOPLE = 200_000;
    private static final int HEAD = 20;
    private static final List<String> MARKS = List.of("Standard Jet DB", "Standard ACE DB");

    private final Database database;
    private final List<OldGap> gaps = new ArrayList<>();

    private OldDatabase(Database database) {
        this.database = database;
    }

    /** @throws OldDatabaseException when it is no such database, or none that can be read */
    public static OldDatabase open(Path file) throws OldDatabaseException {
        try {
            check(file);
            Database database = new DatabaseBuilder(file).setReadOnly(true).setAutoSync(false)
                    .setIgnoreBrokenSystemCatalogIndex(true).open();
            database.setEvaluateExpressions(false);
            database.setLinkResolver((from, other) -> {
                throw new IOException("other files are not followed");
            });
            return new OldDatabase(database);
        } catch (UnsupportedCodecException encrypted) {
            throw new OldDatabaseException(Fault.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            throw new OldDatabaseException(encoded(broken) ? Fault.ENCRYPTED : Fault.DAMAGED);
        }
    }

    private static boolean encoded(Throwable broken) {
        for (Throwable each = broken; each != null; each = each.getCause())
            if (each instanceof UnsupportedCodecException) return true;
        return false;
    }

    private static void check(Path file) throws OldDatabaseException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > MAX_BYTES) throw new OldDatabaseException(Fault.TOO_LARGE);
            head = in.readNBytes(HEAD);
        } catch (IOException gone) {
            throw new OldDatabaseException(Fault.UNREADABLE);
        }
        String mark = head.length < HEAD ? "" : new String(head, 4, HEAD - 4, StandardCharsets.ISO_8859_1);
        if (MARKS.stream().noneMatch(mark::startsWith)) throw new OldDatabaseException(Fault.NOT_ACCESS);
    }

    /** "V1997", "V2000" … "V2019", as the library names the form of the file. */
    public String form() {
        try {
            return database.getFileFormat().name();
        } catch (IOException | RuntimeException unknown) {
            return "";
        }
    }

    /** A table that there must be. @throws OldDatabaseException FOREIGN without it or one of the columns */
    OldTable needed(String name, String... columns) throws OldDatabaseException {
        OldTable table = find(name).orElseThrow(() -> new OldDatabaseException(Fault.FOREIGN, name, 0, ""));
        for (String column : columns)
            if (table.plain(column).isEmpty()) throw new OldDatabaseException(Fault.FOREIGN, name, 0, column);
        return table;
    }

    /** A table that other versions may not have; what is missing is noted. */
    Optional<OldTable> wanted(String name, String... columns) throws OldDatabaseException {
        Optional<OldTable> table = find(name);
        if (table.isEmpty()) note(name, "");
        return table.filter(found -> Arrays.stream(columns).allMatch(column -> {
            boolean there = found.plain(column).isPresent();
            if (!there) note(name, column);
            return there;
        }));
    }

    /** Notes which of these columns the table does not have. */
    void expect(OldTable table, String... columns) {
        for (String column : columns) if (table.plain(column).isEmpty()) note(table.name(), column);
    }

    void note(String table, String column) {
        OldGap gap = new OldGap(table, column);
        if (!gaps.contains(gap)) gaps.add(gap);
    }

    private Optional<OldTable> find(String name) throws OldDatabaseException {
        try {
            Optional<String> own = database.getTableNames().stream()
                    .filter(each -> each.toUpperCase(Locale.ROOT).equals(name)).findFirst();
            if (own.isEmpty() || linked(own.get())) return Optional.empty();
            Table table = database.getTable(own.get());
            return Optional.ofNullable(table).map(found -> OldTable.of(found, name));
        } catch (IOException | RuntimeException broken) {
            throw new OldDatabaseException(encoded(broken) ? Fault.ENCRYPTED : Fault.DAMAGED, name, 0, "");
        }
    }

    private boolean linked(String name) throws IOException {
        return database.getTableMetaData(name).isLinked();
    }

    /** Tables and columns that were looked for and are not there; complete when everything was read. */
    public List<OldGap> gaps() {
        return List.copyOf(gaps);
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (IOException | RuntimeException read) {
            // it was only read: nothing can be lost by a file that does not close
            return;
        }
    }
}
