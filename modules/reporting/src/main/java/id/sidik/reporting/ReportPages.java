package id.sidik.reporting;

import id.sidik.domain.ReportLook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/** Puts a report on paper: each part on sheets of its own, the pages counted through. */
final class ReportPages {
    private final PageBody body;
    private final ReportFrame frame;
    private final ReportLook look;
    private final CompiledPage page;
    private final Wording wording;
    private final Optional<ChartSheet> charts;

    ReportPages(PageBody body, ReportFrame frame, ReportLook look) {
        this(body, frame, look, CityPages.none());
    }

    ReportPages(PageBody body, ReportFrame frame, ReportLook look, CityPages own) {
        this(body, frame, look, own, Optional.empty());
    }

    /** @param charts for a page of their own at the end */
    ReportPages(PageBody body, ReportFrame frame, ReportLook look, CityPages own, Optional<ChartSheet> charts) {
        this.charts = charts;
        this.body = body;
        this.frame = frame;
        this.look = body.turnable() ? look : look.laid(body.landscape());
        this.page = CompiledPage.load(body.page() + "-" + this.look.sheet() + body.variant(), own);
        this.wording = new Wording(page);
    }

    PrintedDocument fill() {
        JasperPrint print = fill(body.table());
        charts.ifPresent(sheet -> chartPage(sheet).getPages().forEach(print::addPage));
        FootLine.number(print);
        ExactLines.keep(print);
        return new PrintedDocument(print, body.words().file(), frame.unit().name(), frame.seal());
    }

    /** A page of its own behind the report, with the same letterhead and foot. */
    private JasperPrint chartPage(ChartSheet sheet) {
        CompiledPage drawn = CompiledPage.load("grafik-" + look.sheet());
        Map<String, Object> words = new FrameWords(frame, drawn.lineWidth("signature")).of(new ReportWords(
                "GRAFIK KEHADIRAN PEGAWAI", "Bulan: " + Indonesian.month(sheet.month()), "", Markup.plain(sheet
                        .words()), ""), "", look);
        words.put("chart", new ChartDrawing(sheet));
        return drawn.fill(words, new JREmptyDataSource(0));
    }

    private <T> JasperPrint fill(ReportTable<T> table) {
        JasperPrint all = fill(table, table.parts().getFirst());
        for (ReportPart<T> part : table.parts().subList(1, table.parts().size()))
            for (JRPrintPage sheet : fill(table, part).getPages()) all.addPage(sheet);
        return all;
    }

    private <T> JasperPrint fill(ReportTable<T> table, ReportPart<T> part) {
        Map<String, Object> words = new FrameWords(frame, page.lineWidth("signature")).of(body.words(), part.heading(),
                look);
        words.put("sum", "JUMLAH (" + part.rows().size() + " pegawai)");
        for (ReportColumn<T> column : table.columns())
            if (column.summed()) words.put("sum_" + column.field(), sum(column, part.rows()));
        words.putAll(table.words().apply(part.rows()));
        return page.fill(words, new ReportRows<>(table, part, wording));
    }

    private static <T> String sum(ReportColumn<T> column, List<T> rows) {
        BigDecimal sum = rows.stream().map(column.value()).filter(TableCell.Amount.class::isInstance)
                .map(cell -> ((TableCell.Amount) cell).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return CellText.figure(sum, column.kind());
    }
}
