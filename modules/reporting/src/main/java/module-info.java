import org.jspecify.annotations.NullMarked;

/** Turns results into official pages. All words of a page are Indonesian. Knows no store and no screen. */
@NullMarked
module id.sidik.reporting {
    requires static org.jspecify;
    requires transitive id.sidik.domain;   // a sheet is made of domain values
    requires id.sidik.reports;   // the compiled pages and their fonts
    requires com.github.librepdf.openpdf;   // what JasperReports writes PDF with: short lines go to it directly
    requires com.google.zxing;
    requires java.desktop;
    requires java.sql;   // JasperReports names its connection where we hand in rows
    requires net.sf.jasperreports.core;
    requires net.sf.jasperreports.pdf;
    requires org.apache.poi.ooxml;   // the twins for calculating programs
    requires org.apache.poi.poi;

    exports id.sidik.reporting;
}
