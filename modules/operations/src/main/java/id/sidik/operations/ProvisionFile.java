package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.intake.Table;
import id.sidik.intake.TableFile;
import id.sidik.intake.UnreadableTableException;
import id.sidik.operations.ProvisionPreview.Remark;
import id.sidik.operations.ProvisionPreview.Row;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table of machines: serial number, address, unit, name, communication key, profile. Writes nothing. */
final class ProvisionFile {
    private static final int HEADING_WITHIN = 20;
    private static final Pattern ADDRESS = Pattern.compile("([\\w.-]+?)(?::(\\d{1,5}))?");
    private static final List<String> MADE = List.of("buat", "acak", "auto", "otomatis", "generate");

    /** What a column means, with the headings that offices write over it. */
    private enum Column {
        SERIAL("serial", "nomorseri", "noseri", "sn", "serialnumber"), ADDRESS("alamat", "alamatip", "ip", "address",
                "ipaddress", "host"), UNIT("unit", "unitkerja", "opd", "skpd", "instansi", "lokasi"), NAME("nama",
                        "namamesin", "mesin", "name"), KEY("kunci", "kuncikomunikasi", "commkey", "comkey", "key",
                                "sandikomunikasi"), PROFILE("profil", "profile", "profilsetelan");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        static Optional<Column> of(String heading) {
            String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            return List.of(values()).stream().filter(column -> column.headings.contains(plain)).findFirst();
        }
    }

    private final IntSupplier newKeys;
    private final Predicate<String> profiles;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<MachineId, Integer> seen = new HashMap<>();

    /**
     * @param newKeys  makes a communication key where the table asks for one
     * @param profiles whether there is a profile of this name
     */
    ProvisionFile(IntSupplier newKeys, Predicate<String> profiles) {
        this.newKeys = newKeys;
        this.profiles = profiles;
    }

    /** @throws TroubleException MES-310 when it is no table, MES-311 without headings for serial number and address */
    ProvisionPreview preview(Path file) {
        List<Table.Row> rows = rows(file);
        int heading = heading(rows);
        if (heading < 0)
            throw new TroubleException(Trouble.of("MES-311", "trouble.provision.noHeading", file.getFileName()));
        List<Row> found = new ArrayList<>();
        for (Table.Row row : rows.subList(heading + 1, rows.size())) if (!row.blank()) found.add(row(row));
        return new ProvisionPreview(file, found);
    }

    private static List<Table.Row> rows(Path file) {
        try {
            return TableFile.read(file).rows();
        } catch (UnreadableTableException unreadable) {
            throw new TroubleException(Trouble.of("MES-310", "trouble.provision.unreadable", file.getFileName()),
                    unreadable);
        }
    }

    private int heading(List<Table.Row> rows) {
        for (int at = 0; at < Math.min(HEADING_WITHIN, rows.size()); at++) {
            places.clear();
            for (int column = 0; column < rows.get(at).cells().size(); column++) {
                int here = column;
                Column.of(rows.get(at).cell(column).text()).ifPresent(meaning -> places.putIfAbsent(meaning, here));
            }
            if (places.containsKey(Column.SERIAL) && places.containsKey(Column.ADDRESS)) return at;
        }
        return -1;
    }

    private String text(Table.Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place).text().strip();
    }

    private Row row(Table.Row row) {
        List<Remark> remarks = new ArrayList<>();
        Optional<MachineId> serial = serial(row, remarks);
        Matcher address = ADDRESS.matcher(text(row, Column.ADDRESS));
        int port = address.matches() ? port(address.group(2)) : 0;
        if (port == 0) remark(remarks, Column.ADDRESS, "provision.address.wrong", text(row, Column.ADDRESS));
        int key = key(text(row, Column.KEY));
        if (key < 0) remark(remarks, Column.KEY, "provision.key.wrong");
        String profile = text(row, Column.PROFILE);
        if (!profile.isBlank() && !profiles.test(profile))
            remark(remarks, Column.PROFILE, "provision.profile.unknown", profile);
        if (!remarks.isEmpty()) return new Row(row.number(), Optional.empty(), remarks);
        String unit = text(row, Column.UNIT);
        String name = text(row, Column.NAME);
        String shown = !name.isBlank() ? name : !unit.isBlank() ? unit : serial.get().serial();
        return new Row(row.number(), Optional.of(new ProvisionRow(serial.get(), unit, shown, address.group(1), port,
                key, profile, ProvisionRow.Setting.WAITING, ProvisionRow.State.WAITING, "",
                Optional.empty())), remarks);
    }

    private Optional<MachineId> serial(Table.Row row, List<Remark> remarks) {
        String text = text(row, Column.SERIAL);
        Integer place = places.get(Column.SERIAL);
        boolean rounded = place != null && row.cell(place).rounded();
        if (!MachineId.isValid(text) || rounded) {
            remark(remarks, Column.SERIAL, "provision.serial.wrong", text);
            return Optional.empty();
        }
        MachineId serial = new MachineId(text);
        Integer first = seen.putIfAbsent(serial, row.number());
        if (first != null) remark(remarks, Column.SERIAL, "provision.serial.twice", text, first);
        return Optional.of(serial);
    }

    private void remark(List<Remark> remarks, Column column, String key, Object... arguments) {
        Integer place = places.get(column);
        remarks.add(new Remark(place == null ? "" : Table.letter(place), key,
                List.of(arguments).stream().map(String::valueOf).toList()));
    }

    private static int port(@org.jspecify.annotations.Nullable String text) {
        int port = text == null ? Machine.DEFAULT_PORT : Integer.parseInt(text);
        return port > 65_535 ? 0 : port;
    }

    private int key(String text) {
        if (text.isBlank()) return 0;
        if (MADE.contains(text.toLowerCase(Locale.ROOT))) return newKeys.getAsInt();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }
}
