package id.sidik.reporting;

import id.sidik.domain.ReportCode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import id.sidik.reporting.TableColumn.Kind;
import id.sidik.reporting.TppCutRow.Paid;

/**
 * Report R5, "Daftar Perhitungan Pengurangan TPP": what attendance takes of everybody's allowance, from the per cent of
 * each kind to what is paid.
 */
public final class TppReport extends ReportBody {
    private static final int RUPIAH_MM = 30;
    private static final int PART_MM = 16;
    private final YearMonth month;
    private final List<ReportPart<TppCutRow>> parts;
    private final String held;
    private final Optional<PayTax> tax;

    /**
     * @param held why the allowance of the whole unit waits; blank when it does not
     * @param tax  of the columns of tax and insurance; empty where the unit does not want them
     */
    public TppReport(YearMonth month, List<ReportPart<TppCutRow>> parts, String held, Optional<PayTax> tax) {
        this.month = month;
        this.parts = List.copyOf(parts);
        this.held = held;
        this.tax = tax;
    }

    @Override
    public ReportCode code() {
        return ReportCode.R5;
    }

    @Override
    String page() {
        return code().page() + (tax.isPresent() ? "-pajak" : "");
    }

    @Override
    ReportWords words() {
        return new ReportWords("DAFTAR PERHITUNGAN PENGURANGAN TPP", "Bulan: " + Indonesian.month(month), "", notes(),
                "Perhitungan TPP " + Indonesian.month(month));
    }

    private String notes() {
        String hold = held.isBlank() ? "" : "\n" + Markup.bold("Rekomendasi TPP unit ditahan: " + held);
        return Markup.plain("Tiap jenis potongan: berapa kali, lalu jumlah persennya. Batas: dikurangi karena batas "
                + "potongan sehari atau sebulan. Persen diambil dari bobot disiplin. Capaian kosong: tidak diisi dan "
                + "dihitung 100 %.") + hold;
    }

    /** Every part of a deduction stands in the twin in columns of its own, so that they can be added up. */
    @Override
    ReportTable<TppCutRow> table() {
        List<ReportColumn<TppCutRow>> columns = new ArrayList<>(PersonColumns.of(TppCutRow::person));
        columns.add(ReportColumn.of("class", "Kelas Jabatan", Kind.NUMBER, PART_MM, row -> row.positionClass()
                .isPresent()
                        ? TableCell.of(row.positionClass().getAsInt())
                        : TableCell.EMPTY));
        columns.add(rupiah("amount", "Besaran TPP", TppCutRow::amount));
        columns.add(paid("discipline", "Bobot Disiplin (Rp)", Paid::discipline));
        for (CutKind kind : CutKind.values()) part(columns, kind);
        columns.add(ReportColumn.of("pct", "Jumlah Potongan (%)", Kind.PERCENT, PART_MM, row -> TableCell.of(row
                .pct())));
        columns.add(paid("deduction", "Jumlah Potongan (Rp)", Paid::deduction));
        columns.add(paid("decided", "Hukuman Disiplin (Rp)", Paid::decided));
        columns.add(ReportColumn.of("achieved", "Capaian (%)", Kind.PERCENT, PART_MM, row -> amount(row.achieved())));
        columns.add(paid("productivity", "Bobot Produktivitas (Rp)", Paid::productivity));
        columns.add(paid("payable", "TPP Dibayarkan (Rp)", Paid::payable));
        tax.ifPresent(off -> taken(columns, off));
        columns.add(ReportColumn.shown("account", (_, _) -> ""));
        return ReportTable.of(columns, parts);
    }

    private static void part(List<ReportColumn<TppCutRow>> columns, CutKind kind) {
        columns.add(ReportColumn.shown(kind.key(), (row, _) -> row.part(kind).printed()));
        if (kind != CutKind.LIMIT)
            columns.add(ReportColumn.behind(kind.title() + " (kali)", Kind.NUMBER, PART_MM, row -> TableCell.of(row
                    .part(kind).times())));
        if (kind.graded())
            columns.add(ReportColumn.behind(kind.title() + " (tingkat)", Kind.TEXT, RUPIAH_MM, row -> TableCell.of(row
                    .part(kind).told())));
        columns.add(ReportColumn.behind(kind.title() + " (%)", Kind.PERCENT, PART_MM, row -> TableCell.of(row.part(
                kind).pct())));
    }

    private static void taken(List<ReportColumn<TppCutRow>> columns, PayTax off) {
        columns.add(paidBy("incomeTax", "PPh 21 (Rp)", row -> pay -> off.incomeTax(row.person().grade(), pay)));
        columns.add(paidBy("insurance", "Iuran BPJS (Rp)", _ -> off::insurance));
        columns.add(paidBy("net", "Jumlah Bersih (Rp)", row -> pay -> pay.subtract(off.incomeTax(row.person().grade(),
                pay)).subtract(off.insurance(pay))));
    }

    private static ReportColumn<TppCutRow> paidBy(String field, String title,
            Function<TppCutRow, Function<BigDecimal, BigDecimal>> of) {
        return rupiah(field, title, row -> row.paid().map(Paid::payable).map(of.apply(row)));
    }

    private static ReportColumn<TppCutRow> paid(String field, String title, Function<Paid, BigDecimal> of) {
        return rupiah(field, title, row -> row.paid().map(of));
    }

    private static ReportColumn<TppCutRow> rupiah(String field, String title,
            Function<TppCutRow, Optional<BigDecimal>> of) {
        return ReportColumn.summed(field, title, Kind.RUPIAH, RUPIAH_MM, row -> amount(of.apply(row)));
    }

    private static TableCell amount(Optional<BigDecimal> value) {
        return value.map(TableCell::of).orElse(TableCell.EMPTY);
    }
}
