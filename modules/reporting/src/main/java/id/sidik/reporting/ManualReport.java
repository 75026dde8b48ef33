package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import id.sidik.domain.ManualReason;
import id.sidik.reporting.TableColumn.Kind;

/** Report R10, "Daftar Hadir Manual": a form to sign, or what a signed form said; each day on sheets of its own. */
public final class ManualReport extends ReportBody {
    private static final String LINE = "................................................................";

    /**
     * What a signed list says of itself.
     *
     * @param note   more about the reason, may be blank
     * @param signer who signed it
     */
    public record Source(ManualReason reason, String note, String signer) {
        String words() {
            return ReasonWords.of(reason.name(), note);
        }

        /** Names no person. */
        @Override
        public String toString() {
            return "signed list, " + reason;
        }
    }

    private final LocalDate from;
    private final boolean dated;
    private final Optional<Source> source;
    private final List<ReportPart<ManualRow>> parts;

    private ManualReport(LocalDate from, boolean dated, Optional<Source> source, List<ReportPart<ManualRow>> parts) {
        this.from = from;
        this.dated = dated;
        this.source = source;
        this.parts = List.copyOf(parts);
    }

    /** A form for a day without a machine or network. @param dated false where the date is written by hand */
    public static ManualReport form(LocalDate day, boolean dated, List<ManualRow> people) {
        return new ManualReport(day, dated, Optional.empty(), ReportPart.whole(people));
    }

    /** What a signed list said, day by day. @param days never empty */
    public static ManualReport filled(Source source, List<ManualDay> days) {
        return new ManualReport(days.getFirst().day(), days.size() == 1, Optional.of(source), days.size() == 1
                ? ReportPart.whole(days.getFirst().rows())
                : days.stream().map(each -> new ReportPart<>(Indonesian.longDate(each.day()), each.rows()))
                        .toList());
    }

    /** The rows of a day. */
    public record ManualDay(LocalDate day, List<ManualRow> rows) {
        public ManualDay {
            rows = List.copyOf(rows);
        }
    }

    @Override
    public ReportCode code() {
        return ReportCode.R10;
    }

    @Override
    ReportWords words() {
        String period = parts.size() > 1 ? "" : "Hari, tanggal: " + (dated ? Indonesian.longDate(from) : LINE);
        return new ReportWords("DAFTAR HADIR MANUAL", period, "", notes(),
                "Daftar Hadir Manual " + (source.isEmpty() && !dated ? "(formulir)" : Indonesian.date(from)));
    }

    /** The reason has to be named whenever there is such a list. */
    private String notes() {
        return Markup.plain(source.map(signed -> "Alasan daftar hadir manual: " + signed.words()
                + ". Ditandatangani oleh: " + signed.signer()
                + ". Jam: menurut daftar bertanda tangan; +: pada tanggal "
                + "berikutnya.").orElse("Alasan daftar hadir manual: " + LINE + LINE));
    }

    @Override
    ReportTable<ManualRow> table() {
        List<ReportColumn<ManualRow>> columns = new ArrayList<>(PersonColumns.of(ManualRow::person));
        columns.add(ReportColumn.behind("Tanggal", Kind.DATE, 24, row -> TableCell.ofDay(row.day())));
        columns.add(ReportColumn.shown("in", (row, _) -> time(row, row.in())));
        columns.add(ReportColumn.behind("Jam Datang", Kind.TIME, 16, row -> TableCell.ofTime(row.in().map(
                LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.shown("out", (row, _) -> time(row, row.out())));
        columns.add(ReportColumn.behind("Jam Pulang", Kind.TIME, 16, row -> TableCell.ofTime(row.out().map(
                LocalDateTime::toLocalTime))));
        columns.add(ReportColumn.shown("signIn", (_, _) -> ""));
        columns.add(ReportColumn.shown("signOut", (_, _) -> ""));
        columns.add(ReportColumn.of("note", "Keterangan", Kind.TEXT, 50, row -> TableCell.of(row.note())));
        columns.add(ReportColumn.behind("Alasan Daftar Manual", Kind.TEXT, 50, _ -> TableCell.of(source.map(
                Source::words).orElse(""))));
        columns.add(ReportColumn.behind("Ditandatangani Oleh", Kind.TEXT, 40, _ -> TableCell.of(source.map(
                Source::signer).orElse(""))));
        return ReportTable.of(columns, parts);
    }

    private static String time(ManualRow row, Optional<LocalDateTime> at) {
        boolean next = at.isPresent() && row.day().filter(at.get().toLocalDate()::isAfter).isPresent();
        return at.map(Figures::time).orElse("") + (next ? DayCell.NEXT_DAY : "");
    }
}
