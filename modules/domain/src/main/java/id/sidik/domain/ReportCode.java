package id.sidik.domain;

/** The sixteen reports of an office (rules/reports.md, section 1). */
public enum ReportCode {
    /** Daily attendance. */
    R1("daftar-hadir-harian", Span.DAY, false, true),
    /** The monthly matrix of people and dates. */
    R2("rekap-bulanan", Span.MONTH, true, true),
    /** The monthly totals. */
    R3("rekap-jumlah", Span.MONTH, true, true),
    /** One person's month. */
    R4("kehadiran-perorangan", Span.MONTH, false, true),
    /** The deductions of the allowance. */
    R5("perhitungan-tpp", Span.MONTH, true, true),
    /** Late and early. */
    R6("rekap-terlambat", Span.MONTH, true, true),
    /** The year's absences by the discipline regulation. */
    R7("akumulasi-disiplin", Span.MONTH, true, true),
    /** Permits with the numbers of their letters. */
    R8("daftar-ketidakhadiran", Span.MONTH, true, true),
    /** What the reconciliation changed. */
    R9("hasil-rekonsiliasi", Span.MONTH, true, false),
    /** The list to sign by hand, blank or filled. */
    R10("daftar-hadir-manual", Span.DAY, false, false),
    /** Minutes of a broken machine or network. */
    R11("berita-acara", Span.DAY, false, false),
    /** Morning roll calls and ceremonies. */
    R12("rekap-apel", Span.MONTH, true, true),
    /** The records of the machines as they are. */
    R13("log-rekaman", Span.MONTH, false, false),
    /** The months of a year. */
    R14("rekap-tahunan", Span.YEAR, true, true),
    /** The letter that goes with the others. */
    R15("surat-pengantar", Span.MONTH, false, false),
    /** Who has which number and how many fingers on the machines. */
    R16("pegawai-mesin", Span.NOW, true, false);

    /** What a report is about. */
    public enum Span {
        DAY, MONTH, YEAR, NOW
    }

    private final String page;
    private final Span span;
    private final boolean landscape;
    private final boolean people;

    ReportCode(String page, Span span, boolean landscape, boolean people) {
        this.page = page;
        this.span = span;
        this.landscape = landscape;
        this.people = people;
    }

    /** The name of the page's source and the beginning of its compiled ones. */
    public String page() {
        return page;
    }

    public Span span() {
        return span;
    }

    /** How the office usually lays its sheet. */
    public boolean landscape() {
        return landscape;
    }

    /** Whether it has one row per person, so that PNS and PPPK can be set apart. */
    public boolean people() {
        return people;
    }

    /** Whether the other way of laying the sheet has room for it. */
    public boolean turnable() {
        return this != R2 && this != R5 && this != R14;
    }

    PaperSize paper() {
        return this == R1 || this == R4 || this == R9 || this == R10 || this == R11 || this == R13 || this == R16
                ? PaperSize.A4
                : PaperSize.F4;
    }
}
