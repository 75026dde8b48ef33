package id.sidik.operations.centre;

import id.sidik.domain.MonthTotals;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.TableCell;
import id.sidik.reporting.TableColumn;
import id.sidik.reporting.TableColumn.Kind;
import id.sidik.reporting.TableFiles;
import id.sidik.reporting.TableLegend;
import id.sidik.reporting.TableSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The city for calculating programs: a workbook when the file's name ends in .xlsx, else text with semicolons. */
public final class CityFiles {
    private static final List<String> SUMS = List.of("Hari kerja", "H", "TK", "S", "I", "C", "DL", "Lainnya",
            "TL (kali)", "TL (menit)", "PSW (kali)", "PSW (menit)", "Tanpa datang", "Tanpa pulang", "Potongan (%)");
    private static final int NARROW = 16;

    private final ZoneId zone;

    /** @param zone in which moments are told */
    public CityFiles(ZoneId zone) {
        this.zone = zone;
    }

    /** A row for each unit. @throws TroubleException CEN-122 when the place cannot be written */
    public void units(CityOverview city, Path file) {
        List<TableColumn> columns = List.of(text("Kode unit", 30), text("Unit", 70), text("Tahap", 28),
                text("Bulan belum final", 60), amount("Laptop", Kind.NUMBER), date("Sinkron tanggal"),
                time("Sinkron jam"), date("Kontak mesin tanggal"), time("Kontak mesin jam"),
                amount("Selisih jam (detik)", Kind.DECIMAL));
        write(file, new TableSheet("Unit " + city.month(), columns, city.units().stream().map(this::row).toList(), List
                .of(4)));
    }

    private List<TableCell> row(CityOverview.Unit unit) {
        List<TableCell> row = new ArrayList<>(List.of(TableCell.of(unit.code()), TableCell.of(unit.name()),
                TableCell.of(unit.step()), TableCell.of(unit.unclosed().stream().map(YearMonth::toString).collect(
                        Collectors.joining(" "))),
                TableCell.of(unit.laptops())));
        row.addAll(moment(unit.seen()));
        row.addAll(moment(unit.contact()));
        row.add(seconds(unit.drift()));
        return row;
    }

    /** A row for each machine. @throws TroubleException CEN-122 when the place cannot be written */
    public void machines(CityOverview city, Path file) {
        List<TableColumn> columns = List.of(text("Kode unit", 30), text("Mesin", 50), text("Nomor seri", 40),
                date("Kontak tanggal"), time("Kontak jam"), text("Hasil", 30), amount("Rekaman", Kind.NUMBER),
                amount("Kapasitas", Kind.NUMBER), amount("Terisi (%)", Kind.PERCENT),
                amount("Selisih jam (detik)", Kind.DECIMAL));
        write(file, new TableSheet("Mesin " + city.month(), columns, city.machines().stream().map(this::row).toList(),
                List.of(6)));
    }

    private List<TableCell> row(CityOverview.Machine machine) {
        List<TableCell> row = new ArrayList<>(List.of(TableCell.of(machine.unit()), TableCell.of(machine.name()),
                TableCell.of(machine.serial())));
        row.addAll(moment(machine.contact()));
        row.add(TableCell.of(machine.result()));
        row.add(machine.stored().isPresent() ? TableCell.of(machine.stored().getAsLong()) : TableCell.EMPTY);
        row.add(machine.room().isPresent() ? TableCell.of(machine.room().getAsLong()) : TableCell.EMPTY);
        row.add(machine.full().map(TableCell::of).orElse(TableCell.EMPTY));
        row.add(seconds(machine.offset()));
        return row;
    }

    /** A row for each unit. @throws TroubleException CEN-122 when the place cannot be written */
    public void recap(CityRecap recap, Path file) {
        List<TableColumn> columns = new ArrayList<>(List.of(text("Kode unit", 30), text("Unit", 70), text("Tahap", 28),
                text("Salinan", 30), text("Pemeriksaan", 30), text("Hash", 60), amount("Pegawai", Kind.NUMBER)));
        columns.addAll(sums());
        List<List<TableCell>> rows = recap.units().stream().map(unit -> {
            List<TableCell> row = new ArrayList<>(head(unit));
            row.add(TableCell.of(unit.sums().people()));
            unit.sums().figures().forEach(figure -> row.add(TableCell.of(figure)));
            return row;
        }).toList();
        write(file, new TableSheet("Rekap " + recap.month(), columns, rows, IntStream.range(6, columns.size()).boxed()
                .toList()));
    }

    private static List<TableCell> head(CityRecap.Unit unit) {
        return List.of(TableCell.of(unit.code()), TableCell.of(unit.name()), TableCell.of(unit.step()),
                TableCell.of(unit.copy().map(copy -> copy.kind() + " " + copy.number()).orElse("")),
                TableCell.of(unit.copy().map(copy -> copy.verdict().name()).orElse("")),
                TableCell.of(unit.copy().map(CityRecap.Copy::sha).orElse("")));
    }

    /** A row for each person. @throws TroubleException CEN-122 when the place cannot be written */
    public void people(CityRecap recap, Path file) {
        List<TableColumn> columns = new ArrayList<>(List.of(text("Kode unit", 30), text("Unit", 70), text("Nama", 70),
                new TableColumn("NIP", Kind.NIP, 40)));
        columns.addAll(sums());
        List<List<TableCell>> rows = new ArrayList<>();
        for (CityRecap.Unit unit : recap.units())
            unit.copy().ifPresent(copy -> copy.people().forEach(person -> rows.add(row(unit, person))));
        write(file, new TableSheet("Pegawai " + recap.month(), columns, rows, IntStream.range(4, columns.size())
                .boxed().toList()));
    }

    private static List<TableCell> row(CityRecap.Unit unit, CityRecap.Person person) {
        MonthTotals totals = person.totals();
        List<TableCell> row = new ArrayList<>(List.of(TableCell.of(unit.code()), TableCell.of(unit.name()),
                TableCell.of(person.name()), TableCell.of(person.number())));
        CityRecap.Sums.of(List.of(new CityRecap.Person("", "", totals))).figures()
                .forEach(figure -> row.add(TableCell.of(figure)));
        return row;
    }

    private static List<TableColumn> sums() {
        return SUMS.stream().map(title -> amount(title, title.endsWith("(%)") ? Kind.PERCENT : Kind.NUMBER)).toList();
    }

    private static TableColumn text(String title, int width) {
        return new TableColumn(title, Kind.TEXT, width);
    }

    private static TableColumn amount(String title, Kind kind) {
        return new TableColumn(title, kind, NARROW);
    }

    private static TableColumn date(String title) {
        return new TableColumn(title, Kind.DATE, NARROW + NARROW / 2);
    }

    private static TableColumn time(String title) {
        return new TableColumn(title, Kind.TIME, NARROW);
    }

    private List<TableCell> moment(Optional<Instant> at) {
        Optional<LocalDateTime> local = at.map(each -> LocalDateTime.ofInstant(each, zone));
        return List.of(TableCell.ofDay(local.map(LocalDateTime::toLocalDate)),
                TableCell.ofTime(local.map(LocalDateTime::toLocalTime).map(CityFiles::minute)));
    }

    private static LocalTime minute(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }

    private static TableCell seconds(Optional<Duration> span) {
        return span.map(each -> TableCell.of(java.math.BigDecimal.valueOf(each.toMillis(), 3).stripTrailingZeros()))
                .orElse(TableCell.EMPTY);
    }

    private static void write(Path file, TableSheet table) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))
                TableFiles.xlsx(table, TableLegend.NONE, file);
            else
                TableFiles.csv(table, file);
        } catch (IOException refused) {
            throw new TroubleException(Trouble.of("CEN-122", "trouble.city.unwritable", file.getFileName()), refused);
        }
    }
}
