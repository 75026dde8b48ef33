package id.sidik.testkit;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A real Access database with the tables of the old attendance program, filled with made-up people. */
public final class OldAccessFile {
    private static final String TABLES = """
            DEPARTMENTS DEPTID:LONG DEPTNAME:TEXT SUPDEPTID:LONG
            USERINFO    USERID:LONG Badgenumber:TEXT SSN:TEXT Name:TEXT TITLE:TEXT PAGER:TEXT CardNo:TEXT \
            DEFAULTDEPTID:INT privilege:LONG
            Machines    ID:LONG MachineAlias:TEXT IP:TEXT Port:LONG MachineNumber:LONG sn:TEXT
            CHECKINOUT  USERID:LONG CHECKTIME:SHORT_DATE_TIME CHECKTYPE:TEXT VERIFYCODE:LONG SENSORID:TEXT \
            WorkCode:LONG sn:TEXT
            CHECKEXACT  EXACTID:LONG USERID:LONG CHECKTIME:SHORT_DATE_TIME ISADD:INT ISMODIFY:INT
            TEMPLATE    TEMPLATEID:LONG USERID:LONG FINGERID:LONG TEMPLATE:OLE TEMPLATE3:OLE TEMPLATE4:OLE \
            DivisionFP:INT
            """;

    private final Map<String, Map<String, DataType>> shapes = new LinkedHashMap<>();
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    private final Set<String> without = new HashSet<>();
    private Database.FileFormat form = Database.FileFormat.V2000;

    public OldAccessFile() {
        for (String line : TABLES.lines().toList()) {
            String[] words = line.split("\\s+");
            Map<String, DataType> columns = new LinkedHashMap<>();
            for (int at = 1; at < words.length; at++)
                columns.put(words[at].split(":")[0], DataType.valueOf(words[at].split(":")[1]));
            shapes.put(words[0], columns);
            rows.put(words[0], new ArrayList<>());
        }
    }

    /** @param name "V2000" (.mdb) to "V2019" (.accdb) */
    public OldAccessFile form(String name) {
        form = Database.FileFormat.valueOf(name);
        return this;
    }

    /** @param part a table, or a column as {@code TABLE.COLUMN} */
    public OldAccessFile without(String part) {
        without.add(part);
        return this;
    }

    /** A column of another type, as other versions have it. */
    public OldAccessFile retyped(String table, String column, String type) {
        shapes.get(table).replace(column, DataType.valueOf(type));
        return this;
    }

    /** @param values in the order of the columns; null leaves one empty */
    public OldAccessFile row(String table, Object... values) {
        rows.get(table).add(values.clone());
        return this;
    }

    public OldAccessFile user(int id, String badge, String name, String ssn) {
        return row("USERINFO", id, badge, ssn, name, null, null, null, (short) 1, 0);
    }

    public OldAccessFile machine(int number, String alias, String serial, String host) {
        return row("Machines", number, alias, host, 4370, number, serial);
    }

    /** @param at {@code 2026-10-01T07:30:00} */
    public OldAccessFile punch(int user, String at, String letter, String sensor, String serial) {
        return row("CHECKINOUT", user, LocalDateTime.parse(at), letter, 1, sensor, 0, serial);
    }

    /** @param column TEMPLATE, TEMPLATE3 or TEMPLATE4 */
    public OldAccessFile finger(int user, int finger, String column, byte[] template, int division) {
        return row("TEMPLATE", user * 10 + finger, user, finger, column.equals("TEMPLATE") ? template : null,
                column.equals("TEMPLATE3") ? template : null, column.equals("TEMPLATE4") ? template : null,
                (short) division);
    }

    /** A whole template of nobody, of version 10 with its head, or of version 9. */
    public static byte[] template(int seed, boolean ten) {
        byte[] bytes = new byte[ten ? 1200 + seed : 500 + seed % 100];
        for (int at = 0; at < bytes.length; at++) bytes[at] = (byte) (at * 31 + seed * 7 + 1);
        if (!ten) return bytes;
        System.arraycopy(new byte[]{0x4D, 1, 'S', 'S', '2', '1'}, 0, bytes, 0, 6);
        bytes[8] = (byte) (bytes.length >> 8);
        bytes[9] = (byte) bytes.length;
        return bytes;
    }

    /** A new file. @return it */
    public Path write(Path file) throws IOException {
        try (Database database = new DatabaseBuilder(file).setFileFormat(form).setAutoSync(false).create()) {
            for (Map.Entry<String, Map<String, DataType>> shape : shapes.entrySet())
                if (!without.contains(shape.getKey())) write(database, shape.getKey(), shape.getValue());
        }
        return file;
    }

    private void write(Database database, String name, Map<String, DataType> columns) throws IOException {
        TableBuilder shape = new TableBuilder(name);
        Set<Integer> left = new HashSet<>();
        int at = 0;
        for (Map.Entry<String, DataType> column : columns.entrySet()) {
            if (without.contains(name + "." + column.getKey())) left.add(at);
            else
                shape.addColumn(new ColumnBuilder(column.getKey(), column.getValue()));
            at++;
        }
        Table table = shape.toTable(database);
        table.addRows(rows.get(name).stream().map(row -> kept(row, left)).collect(Collectors.toList()));
    }

    private static Object[] kept(Object[] row, Set<Integer> left) {
        List<Object> kept = new ArrayList<>();
        for (int at = 0; at < row.length; at++) if (!left.contains(at)) kept.add(row[at]);
        return kept.toArray();
    }
}
